import { topics } from "@readout/model";
import { minutesOn, NOW, until } from "../testing.ts";
import { asked, type Bench, by, october, openBench, text } from "./testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

describe("a re-extraction in place", () => {
  it("tells what was added, lost and changed, and the newer reading takes the place of the older", async () => {
    await bench.index(by(1, "a"), by(1, "b"));
    await bench.start();

    const job = await bench.run(asked({ query: "trade" }));

    expect(job).toMatchObject({ way: "in-place", state: "done", total: 2, error: null });
    expect(job?.report).toMatchObject({
      extractor: { generation: 2 },
      articles: { read: 2, unchanged: 0, changed: 2, failed: 0, overtaken: 0 },
      statements: {
        added: 0,
        lost: 2,
        changed: 2,
        byType: [
          {
            type: "direct say",
            changed: 2,
            examples: { changed: [{ id: "a-said", fields: ["kind"] }, { id: "b-said" }] },
          },
          { type: "indirect warn", lost: 2 },
        ],
        bySource: [{ source: "Example Wire", lost: 2, changed: 2 }],
      },
      events: { added: 2, lost: 0, changed: 0, byType: [{ type: "CONSULT", added: 2 }] },
      toWrite: 2,
      alreadyRead: [],
    });
    expect([await bench.generationOf("a"), await bench.factsOf("a")]).toEqual([2, ["a-met", "a-said"]]);
  });

  it("of a dry run tells the same and writes nothing", async () => {
    await bench.index(by(1, "a"));
    await bench.start();

    const dry = await bench.run(asked({ query: "trade", dryRun: true }));

    expect(dry?.report).toMatchObject({ toWrite: 1, events: { added: 1 } });
    expect([await bench.generationOf("a"), await bench.factsOf("a")]).toEqual([1, ["a-said", "a-warned"]]);
    expect((await bench.run(asked({ query: "trade" })))?.report).toEqual(dry?.report);
  });

  it("says plainly that these rules had read it already", async () => {
    await bench.index(by(2, "same"), by(3, "newer"), by(1, "older"));
    await bench.start();

    const job = await bench.run(asked({ query: "trade" }));

    expect(job?.report).toMatchObject({
      toWrite: 1,
      alreadyRead: [
        { generation: 2, articles: 1 },
        { generation: 3, articles: 1 },
      ],
    });
    expect([await bench.generationOf("older"), await bench.generationOf("newer")]).toEqual([2, 3]);
  });

  it("reads only what the query and the time ask for", async () => {
    await bench.index(
      by(1, "early", { published: "2026-10-04T23:59:59.999Z" }),
      by(1, "in", { published: "2026-10-05T00:00:00.000Z" }),
      by(1, "out", { published: "2026-10-05T00:00:00.000Z", text: `${text} Grain.` }),
    );
    await bench.start();

    const job = await bench.run(asked({ from: "2026-10-05", to: "2026-10-05", query: "not grain" }));

    expect(job?.report.articles.read).toBe(1);
    expect(await Promise.all(["early", "in", "out"].map(bench.generationOf))).toEqual([1, 2, 1]);
  });

  it("leaves out what was accepted after its start: the present rules read that", async () => {
    await bench.index(by(1, "a", { published: NOW }), by(1, "live", { published: minutesOn(1).toISOString() }));
    await bench.start();

    expect((await bench.run(asked({ query: "trade" })))?.report.articles.read).toBe(1);
  });

  it("counts an article once, however often its reading comes, and none that another asked for", async () => {
    await bench.index(by(1, "a"), by(1, "b"));
    const { id } = await bench.reextractions.start(asked({ query: "trade", dryRun: true }));
    await until("they were sent", async () => (await bench.reextractions.get(id))?.total === 2);
    const reading = { job: id, extracted: by(2, "a") };

    const others = await bench.reextractions.collect([{ job: "another", extracted: by(2, "b") }]);
    await Promise.all([bench.reextractions.collect([reading, reading]), bench.reextractions.collect([reading])]);

    expect(others).toBe(false);
    expect((await bench.reextractions.get(id))?.report).toMatchObject({ articles: { read: 1 }, events: { added: 1 } });
  });

  it("counts an article as failed whose reading could not be taken in, and goes on", async () => {
    await bench.index(by(1, "a"));
    const { id } = await bench.reextractions.start(asked({ query: "trade" }));
    await until("it was sent", async () => (await bench.reextractions.get(id))?.total === 1);

    bench.reextractions.giveUp({ job: id, extracted: by(2, "a") });

    expect((await bench.ended(id))?.report.articles).toMatchObject({ read: 1, failed: 1 });
  });

  it("is not done before the index has what it wrote", async () => {
    await bench.index(by(1, "a"));
    let left = 1;
    const lag = async () => [{ topic: topics.rewrites.name, group: "index-rewrites", messages: left, retrying: 0 }];
    bench.reextractions = await bench.open({ carriers: { ...bench.carriers, bus: { ...bench.bus, lag } } });
    await bench.start();
    const { id } = await bench.reextractions.start(asked({ query: "trade" }));
    await until("all was read", async () => (await bench.reextractions.get(id))?.state === "writing");
    await until("it was written", async () => (await bench.generationOf("a")) === 2);

    expect((await bench.reextractions.get(id))?.endedAt).toBeNull();
    left = 0;
    expect(await bench.ended(id)).toMatchObject({ state: "done" });
  });

  it("leaves as it was what cannot be read again, and counts it", async () => {
    await bench.index(by(1, "a"), by(1, "bad"));
    bench.rules = async ({ id }) => {
      const { extraction } = by(2, id);
      return id === "bad" ? { ...extraction, status: "failed", reason: "too slow" } : extraction;
    };
    await bench.start();

    const job = await bench.run(asked({ query: "trade" }));

    expect(job?.report.articles).toEqual({ read: 2, unchanged: 0, changed: 1, failed: 1, overtaken: 0 });
    expect([await bench.generationOf("bad"), await bench.factsOf("bad")]).toEqual([1, ["bad-said", "bad-warned"]]);
  });

  it("is told to no watch: nothing comes to the live topics", async () => {
    await bench.index(by(1, "a"));
    await bench.start();
    let seen = 0;
    for (const topic of [topics.articles.name, topics.extractions.name])
      await bench.bus.subscribe(
        topic,
        "watching",
        async (batch) => {
          seen += batch.length;
          return batch.map(() => "done");
        },
        { batch: 8 },
      );

    await bench.run(asked({ query: "trade" }));
    await bench.run(october);

    expect(seen).toBe(0);
  });

  it("has few articles on their way at once, however many there are", async () => {
    await bench.index(...Array.from({ length: 180 }, (_, at) => by(1, `n${String(at).padStart(3, "0")}`)));
    let published = 0;
    const publish: typeof bench.bus.publish = (topic, messages) => {
      if (topic === topics.articlesBackfill.name) published += messages.length;
      return bench.bus.publish(topic, messages);
    };
    const carriers = { ...bench.carriers, bus: { ...bench.bus, publish } };
    bench.reextractions = await bench.open({ carriers });
    const { id } = await bench.reextractions.start(asked({ query: "trade" }));
    await until("the window is full", () => published >= 128);
    const before = published;
    await bench.start();
    const job = await bench.ended(id);

    expect(before).toBe(128);
    expect(job?.report.articles).toMatchObject({ read: 180, changed: 180 });
  });
});

describe("a re-extraction of whole months", () => {
  it("replaces readings of the very same generation, and facts that the rules no longer find go", async () => {
    const before = by(1, "a");
    const { extractor } = by(2, "a").extraction;
    await bench.index({ ...before, extraction: { ...before.extraction, extractor } });
    await bench.start();

    const job = await bench.run(october);

    expect(job).toMatchObject({ way: "rebuild", state: "done", months: ["2026-10"] });
    expect(job?.report).toMatchObject({ toWrite: 1, alreadyRead: [], statements: { lost: 1 } });
    expect(await bench.factsOf("a")).toEqual(["a-met", "a-said"]);
    expect(await bench.search.statement("a-warned")).toBeNull();
  });

  it("goes month by month, and leaves out those without articles", async () => {
    await bench.index(
      by(1, "july", { published: "2026-07-31T23:00:00.000Z" }),
      by(1, "october"),
      by(1, "june", { published: "2026-06-30T23:59:59.999Z" }),
    );
    await bench.start();

    const job = await bench.run(asked({ from: "2026-07", to: "2026-10" }));

    expect(job?.months).toEqual(["2026-07", "2026-10"]);
    expect(await Promise.all(["june", "july", "october"].map(bench.generationOf))).toEqual([1, 2, 2]);
  });

  it("of a dry run compares and switches nothing", async () => {
    await bench.index(by(1, "a"));
    await bench.start();

    const job = await bench.run({ ...october, dryRun: true });

    expect(job).toMatchObject({
      state: "done",
      months: [],
      report: { toWrite: 1, statements: { lost: 1, changed: 1 } },
    });
    expect(await bench.generationOf("a")).toBe(1);
  });

  it("loses nothing that is written live meanwhile", async () => {
    await bench.index(by(1, "a"), by(1, "revised"));
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reading = 0;
    bench.rules = async ({ id }) => {
      reading += 1;
      await gate;
      return by(2, id).extraction;
    };
    await bench.start();
    const { id } = await bench.reextractions.start(october);
    await until("both are being read", () => reading === 2);
    await bench.index(by(2, "live"), by(2, "revised", { revision: 2, events: [] }));
    release();

    const job = await bench.ended(id);

    expect(job?.report.articles).toEqual({ read: 2, unchanged: 0, changed: 1, failed: 0, overtaken: 1 });
    expect(await bench.factsOf("a")).toEqual(["a-met", "a-said"]);
    expect(await bench.factsOf("live")).toEqual(["live-met", "live-said"]);
    expect((await bench.search.article("revised"))?.article.revision).toBe(2);
  });

  it("ends, and says so, when another process makes the same month anew", async () => {
    await bench.index(by(1, "a"));
    const { id } = await bench.reextractions.start(october);
    await until("it was sent", async () => ((await bench.reextractions.get(id))?.total ?? 0) === 1);
    await bench.search.rebuild("2026-10");
    await bench.start();

    expect(await bench.ended(id)).toMatchObject({
      state: "failed",
      months: [],
      error: expect.stringContaining("2026-10"),
    });
    expect(await bench.generationOf("a")).toBe(1);
  });
});
