import { createMetrics } from "./metrics.ts";

/** The lines of one metric, without its help. */
const linesOf = (text: string, name: string): string[] => text.split("\n").filter((line) => line.startsWith(name));

it("counts by labels, from the first use on", async () => {
  const metrics = createMetrics();
  metrics.count("messages_total", "Messages by outcome", { outcome: "done" });
  metrics.count("messages_total", "Messages by outcome", { outcome: "dead" }, 3);
  metrics.count("messages_total", "Messages by outcome", { outcome: "done" });
  const text = await metrics.text();

  expect(linesOf(text, "messages_total")).toEqual([
    'messages_total{outcome="done"} 2',
    'messages_total{outcome="dead"} 3',
  ]);
  expect(text).toContain("# HELP messages_total Messages by outcome\n# TYPE messages_total counter");
});

it("sorts durations into buckets, in seconds", async () => {
  const metrics = createMetrics();
  metrics.observeSeconds("took_seconds", "Time taken", { step: "extract" }, 0.02);
  metrics.observeSeconds("took_seconds", "Time taken", { step: "extract" }, 40);
  const lines = linesOf(await metrics.text(), "took_seconds");

  expect(lines).toContain('took_seconds_bucket{le="0.01",step="extract"} 0');
  expect(lines).toContain('took_seconds_bucket{le="0.025",step="extract"} 1');
  expect(lines).toContain('took_seconds_bucket{le="+Inf",step="extract"} 2');
  expect(lines).toContain('took_seconds_count{step="extract"} 2');
});

it("reads a gauge anew at each scrape, and forgets what is gone", async () => {
  const metrics = createMetrics();
  let queues: Record<string, number> = { entries: 5, notices: 1 };
  metrics.gauge("waiting", "Work that waits", ["queue"], async (set) => {
    for (const [queue, count] of Object.entries(queues)) set({ queue }, count);
  });

  expect(linesOf(await metrics.text(), "waiting")).toEqual([
    'waiting{queue="entries"} 5',
    'waiting{queue="notices"} 1',
  ]);
  queues = { entries: 4 };
  expect(linesOf(await metrics.text(), "waiting")).toEqual(['waiting{queue="entries"} 4']);
});

it("tells of the process itself, apart from any other metrics", async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.count("mine_total", "Only here");

  expect(await one.text()).toContain("process_resident_memory_bytes");
  expect(await other.text()).not.toContain("mine_total");
});
