import { alerting } from "@readout/worker/alerting";
import { runService } from "@readout/worker/service";

await runService({ name: "alerter", steps: alerting }, process.env);
