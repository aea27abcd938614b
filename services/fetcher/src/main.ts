import { runService } from "@readout/worker/service";

await runService(
  { name: "fetcher", steps: ["schedule-feeds", "fetch-feed", "sweep-entries", "fetch-article"] },
  process.env,
);
