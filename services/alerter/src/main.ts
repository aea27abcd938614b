import { runService } from "@readout/worker/service";

await runService({ name: "alerter", steps: ["match-watches", "sweep-notices", "send-notice"] }, process.env);
