import { createMetrics } from "@readout/kit";
import { isAlive, watchProgress } from "./alive.ts";

const MINUTE_MS = 60_000;

/** A service that reads `entries`, and how things stand. */
const given = (over: Partial<Parameters<typeof isAlive>[1]> & { oldest?: number } = {}) =>
  isAlive("fetcher", {
    bus: { lastSignOfLifeMs: () => 0 },
    queue: {
      counts: async () => [
        { queue: "entries", waiting: 1, delayed: 0, running: 0, oldestWaitingSeconds: over.oldest ?? null },
        { queue: "notices", waiting: 1, delayed: 0, running: 0, oldestWaitingSeconds: 9_999 },
      ],
    },
    idleMs: () => 6 * MINUTE_MS,
    readsTopics: false,
    worksQueues: new Set(["entries"]),
    ...over,
  });

it("is alive when nothing waits for it, however long it did nothing", async () => {
  expect(await given()).toMatchObject({ ok: true });
});

it("is dead when its work waits for minutes beside it, and says how long", async () => {
  expect(await given({ oldest: 400 })).toMatchObject({ ok: false, detail: expect.stringMatching(/waits 400 s/) });
});

it("is alive while messages leave its steps, whatever waits", async () => {
  expect(await given({ oldest: 400, idleMs: () => MINUTE_MS })).toMatchObject({ ok: true });
});

it("is dead when Kafka was not heard for minutes, if it reads topics", async () => {
  const bus = { lastSignOfLifeMs: () => 2 * MINUTE_MS };

  expect(await given({ bus, readsTopics: true })).toMatchObject({
    ok: false,
    detail: "120 s since Kafka was last heard",
  });
  expect(await given({ bus })).toMatchObject({ ok: true });
});

it("does not die of a Redis that is away", async () => {
  const counts = async () => Promise.reject(new Error("away"));

  expect(await given({ queue: { counts } })).toMatchObject({ ok: true });
});

it("sees a message that leaves a step in the metrics, which go on counting", async () => {
  const metrics = createMetrics();
  let now = 0;
  const { watched, idleMs } = watchProgress(metrics, () => now);
  now = 5_000;
  const before = idleMs();
  watched.count("readout_step_messages_total", "Messages", { step: "extract", outcome: "done" });

  expect([before, idleMs()]).toEqual([5_000, 0]);
  expect(await metrics.text()).toContain('readout_step_messages_total{step="extract",outcome="done"} 1');
});
