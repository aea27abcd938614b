import { extracting } from "@readout/worker/extracting";
import { runService } from "@readout/worker/service";

await runService({ name: "extractor", steps: extracting, extracts: true }, process.env);
