import { runService } from "@readout/worker/service";

await runService({ name: "indexer", steps: ["index-extraction", "index-rewrites"] }, process.env);
