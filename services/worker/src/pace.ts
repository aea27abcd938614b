import type { Pace } from "@readout/pipeline";

/** How many at once: what asks other hosts is spread over them, one at a time each, with a gap, be it for a feed or a page. */
export const paceOf =
  ({ fetches, hostGapMs }: { fetches: number; hostGapMs: number }) =>
  (step: string): Pace => {
    const asksOthers = step === "fetch-feed" || step === "fetch-article";
    if (asksOthers) return { concurrency: fetches, keyGapMs: hostGapMs, turns: "hosts" };
    return { concurrency: step === "send-notice" ? 8 : 1, keyGapMs: 0 };
  };
