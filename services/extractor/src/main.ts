import { runService } from "@readout/worker/service";

await runService({ name: "extractor", steps: ["extract", "extract-backfill"] }, process.env);
