import { fetching } from "@readout/worker/fetching";
import { runService } from "@readout/worker/service";

await runService({ name: "fetcher", steps: fetching }, process.env);
