import { createMetrics } from "@readout/kit";
import { answerProbes, type Probed } from "./probes.ts";

type Probes = Awaited<ReturnType<typeof answerProbes>>;
const opened: Probes[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function probed(given: Partial<Probed>): Promise<(path: string) => Promise<{ status: number; text: string }>> {
  const alive = async () => ({ name: "indexer", ok: true, detail: "1 s since Kafka was last heard" });
  const probes = await answerProbes(
    { host: "127.0.0.1", port: 0 },
    { alive, checks: async () => [], metrics: createMetrics(), ...given },
  );
  opened.push(probes);
  return async (path) => {
    const response = await fetch(probes.url + path);
    return { status: response.status, text: await response.text() };
  };
}

it("is alive while the work moves, and says what is silent", async () => {
  const ask = await probed({});
  const silent = await probed({
    alive: async () => ({ name: "indexer", ok: false, detail: "120 s since Kafka was heard" }),
  });

  expect((await ask("/livez")).status).toBe(200);
  expect(await silent("/livez")).toMatchObject({ status: 503, text: expect.stringContaining("120 s since Kafka") });
});

it("is ready when every engine answers, and names the one that does not", async () => {
  const checks = [
    { name: "kafka", ok: true, detail: "answers" },
    { name: "redis", ok: false, detail: "no answer within 3 s" },
  ];
  const ask = await probed({ checks: async () => checks });
  const { status, text } = await ask("/readyz");

  expect(status).toBe(503);
  expect(JSON.parse(text)).toEqual({ ready: false, checks });
});

it("answers its numbers, and nothing else", async () => {
  const metrics = createMetrics();
  metrics.count("readout_step_messages_total", "Messages", { step: "extract", outcome: "done" });
  const ask = await probed({ metrics });

  expect((await ask("/metrics")).text).toContain('readout_step_messages_total{step="extract",outcome="done"} 1');
  expect((await ask("/metrics/../etc")).status).toBe(404);
});

it("says which setting to change when its port is taken", async () => {
  await probed({});
  const port = Number(new URL(opened[0]?.url ?? "").port);

  await expect(
    answerProbes(
      { host: "127.0.0.1", port },
      { alive: async () => ({ name: "", ok: true, detail: "" }), checks: async () => [], metrics: createMetrics() },
    ),
  ).rejects.toThrow(/Set READOUT_HEALTH_PORT/);
});
