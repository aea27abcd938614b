import { extracting } from "@readout/worker/extracting";
import { ownLists } from "@readout/worker/own-lists";
import { runService } from "@readout/worker/service";

await runService({ name: "extractor", steps: extracting, ownLists }, process.env);
