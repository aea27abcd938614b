import { indexing } from "@readout/worker/indexing";
import { runService } from "@readout/worker/service";

await runService({ name: "indexer", steps: indexing }, process.env);
