import { AT, type Bench, indexSample, openBench } from "../testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await indexSample(bench.doors);
});
afterEach(() => bench.close());

const ask = async (method: "GET" | "POST" | "DELETE", path: string, payload?: object) => {
  const carried = payload ? { payload } : {};
  const response = await bench.app.inject({ method, url: `/api/v1/reextractions${path}`, ...carried });
  return { status: response.statusCode, body: response.json() };
};

/** What the extractor would send back, were there one: the sample without its event, by newer rules. */
async function readAgain(job: string): Promise<void> {
  while ((await ask("GET", `/${job}`)).body.total === 0);
  const found = await bench.doors.search.article("a1");
  if (!found) throw new Error("a1 is not indexed");
  const { article, extraction } = found;
  const extractor = { ...extraction.extractor, generation: 1 };
  await bench.doors.reextractions.collect([
    { job, extracted: { article, extraction: { ...extraction, extractor, events: [] } } },
  ]);
}

it("begins, is told of, and ends with a report", async () => {
  const begun = await ask("POST", "", { query: "pact", dryRun: true });
  const { id } = begun.body;
  await readAgain(id);
  let done = await ask("GET", `/${id}`);
  while (done.body.endedAt === null) done = await ask("GET", `/${id}`);

  expect(begun).toMatchObject({ status: 202, body: { state: "reading", way: "in-place", startedAt: AT } });
  expect(done.body).toMatchObject({
    state: "done",
    total: 1,
    report: {
      articles: { read: 1, changed: 1 },
      events: { lost: 1, byType: [{ type: "CONSULT", lost: 1, examples: { lost: [{ id: "e1", articleId: "a1" }] } }] },
    },
  });
  expect((await bench.doors.store.audited(1))[0]).toMatchObject({
    action: "reextraction.start",
    object: `${id} … to …: pact (dry run)`,
  });
});

it("is one at a time: a second is a conflict until the first is cancelled", async () => {
  const { id } = (await ask("POST", "", { from: "2026-11", to: "2026-11" })).body;
  const second = await ask("POST", "", { query: "pact" });
  const cancelled = await ask("DELETE", `/${id}`);
  const third = await ask("POST", "", { query: "pact" });

  expect(second).toMatchObject({ status: 409, body: { type: "urn:readout:problem:busy" } });
  expect(second.body.detail).toContain(id);
  expect(cancelled).toMatchObject({ status: 200, body: { state: "cancelled", way: "rebuild" } });
  expect(third.status).toBe(202);
});

it.each([
  ["nothing to go by", {}, "say which articles"],
  ["a query of spaces", { query: "  " }, "say which articles"],
  ["what is no date", { from: "October" }, "must be a day or a month"],
  ["a day that there is not", { from: "2026-02-30" }, "there is no 2026-02-30"],
  ["a time that ends before it begins", { from: "2026-11", to: "2026-10" }, "no time at all"],
  ["a query that cannot be read", { query: "speakr: Xi" }, "speaker"],
  ["what it does not know", { query: "pact", force: true }, "force"],
])("refuses %s", async (_, body, detail) => {
  const refused = await ask("POST", "", body);

  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain(detail);
});

it("knows none that never was", async () => {
  expect((await ask("GET", "/none")).status).toBe(404);
  expect((await ask("DELETE", "/none")).status).toBe(404);
});
