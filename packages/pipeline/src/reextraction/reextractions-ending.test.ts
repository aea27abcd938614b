import { keptLog, until } from "../testing.ts";
import { readLease } from "./lease.ts";
import { asked, type Bench, by, october, openBench } from "./testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

describe("one at a time", () => {
  it("refuses a second one while the first runs, and takes it afterwards", async () => {
    await bench.index(by(1, "a"));
    const { id } = await bench.reextractions.start(october);

    await expect(bench.reextractions.start(october)).rejects.toMatchObject({
      name: "ReextractionRefused",
      isBusy: true,
      message: expect.stringContaining(id),
    });
    await bench.start();
    await bench.ended(id);
    expect(await bench.run(october)).toMatchObject({ state: "done" });
  });

  it("throws the month away when it is cancelled, and what comes late is left alone", async () => {
    await bench.index(by(1, "a"));
    const { id } = await bench.reextractions.start(october);
    await until("it was sent", async () => (await bench.reextractions.get(id))?.total === 1);

    const cancelled = await bench.reextractions.cancel(id);
    await bench.start();
    await until("what was asked for was read", async () =>
      (await bench.bus.lag()).every(({ messages }) => messages === 0),
    );

    expect(cancelled).toMatchObject({ state: "cancelled", months: [] });
    expect(await bench.generationOf("a")).toBe(1);
    expect((await bench.reextractions.get(id))?.report.articles.read).toBe(0);
    expect([await bench.reextractions.cancel("no-such"), await bench.reextractions.get("no-such")]).toEqual([
      null,
      null,
    ]);
  });

  it("fails with the cause when the index cannot be asked", async () => {
    const search = { ...bench.search, find: async () => Promise.reject(new Error("the index is away")) };
    bench.reextractions = await bench.open({ search });

    expect(await bench.run(october)).toMatchObject({ state: "failed", error: "the index is away" });
  });

  it("waits for what is away, and goes on when it is back", async () => {
    await bench.index(by(1, "a"));
    const { find, rebuild } = bench.search;
    const away = () => Promise.reject(Object.assign(new Error("no node answers"), { unavailable: true }));
    let asked = 0;
    const flaky = <A extends unknown[], T>(ask: (...words: A) => Promise<T>) => {
      let isAway = true;
      return (...words: A): Promise<T> => {
        asked += 1;
        if (!isAway) return ask(...words);
        isAway = false;
        return away();
      };
    };
    const begin: typeof rebuild = async (month) => {
      const begun = await rebuild(month);
      return { ...begun, write: flaky(begun.write), finish: flaky(begun.finish) };
    };
    const { log, lines } = keptLog();
    const search = { ...bench.search, find: flaky(find), rebuild: begin };
    bench.reextractions = await bench.open({ search, log });
    await bench.start();

    expect(await bench.run(october)).toMatchObject({ state: "done", months: ["2026-10"] });
    expect([asked, await bench.generationOf("a")]).toEqual([6, 2]);
    expect(lines.filter(({ event }) => event === "reextraction.waiting").length).toBe(2);
  });

  it("remembers the month that cannot be thrown away: the next start does it", async () => {
    await bench.index(by(1, "a"));
    const names: string[] = [];
    const rebuild: typeof bench.search.rebuild = async (month) => {
      const begun = await bench.search.rebuild(month);
      names.push(begun.name);
      return { ...begun, abandon: async () => Promise.reject(new Error("no node answers")) };
    };
    const failing = await bench.open({ search: { ...bench.search, rebuild } });
    const { id } = await failing.start(october);
    await until("it was sent", async () => (await failing.get(id))?.total === 1);
    const cancelled = await failing.cancel(id);
    const { search, discarded } = seen();
    const next = await bench.open({ search });
    await next.start(asked({ query: "trade" }));
    await next.close();

    expect(cancelled).toMatchObject({ state: "cancelled" });
    expect(discarded).toEqual([`2026-10 ${names[0]}`]);
  });

  it.each([
    ["was switched", "the answer was lost", { state: "cancelled", months: ["2026-10"], error: "cancelled" }],
    [
      "may have been switched",
      "nothing answers",
      { state: "cancelled", months: [], error: expect.stringContaining("whether 2026-10 was switched") },
    ],
  ])("tells a month that %s as that, when it is cancelled while %s", async (_, how, expected) => {
    await bench.index(by(1, "a"));
    let finishes = 0;
    const rebuild: typeof bench.search.rebuild = async (month) => {
      const begun = await bench.search.rebuild(month);
      return {
        ...begun,
        finish: async () => {
          finishes += 1;
          if (finishes === 1) await begun.finish();
          if (finishes === 1 || how === "nothing answers")
            throw Object.assign(new Error("no answer came"), { unavailable: true });
        },
      };
    };
    bench.reextractions = await bench.open({ search: { ...bench.search, rebuild } });
    await bench.start();
    const { id } = await bench.reextractions.start(october);
    await until("it was asked to switch", () => finishes === 1);

    expect(await bench.reextractions.cancel(id)).toMatchObject(expected);
    expect(await bench.generationOf("a")).toBe(2);
  });

  it("says that a month may have been switched whose answer was lost before it was refused", async () => {
    await bench.index(by(1, "a"));
    const faults = [Object.assign(new Error("no answer came"), { unavailable: true }), new Error("it has ended")];
    const rebuild: typeof bench.search.rebuild = async (month) => ({
      ...(await bench.search.rebuild(month)),
      finish: async () => Promise.reject(faults.shift()),
    });
    bench.reextractions = await bench.open({ search: { ...bench.search, rebuild } });
    await bench.start();

    expect(await bench.run(october)).toMatchObject({
      state: "failed",
      error: expect.stringMatching(/^it has ended\. .*whether 2026-10 was switched/),
    });
  });

  it("refuses a query that cannot be read before anything begins", async () => {
    await expect(bench.reextractions.start(asked({ query: "(" }))).rejects.toMatchObject({ name: "QueryError" });
  });
});

/** The index, and what was thrown away by its name there. */
function seen() {
  const discarded: string[] = [];
  const discard: typeof bench.search.discard = async (month, name) => {
    discarded.push(`${month} ${name}`);
    await bench.search.discard(month, name);
  };
  return { search: { ...bench.search, discard }, discarded };
}

describe("after a crash", () => {
  it("names the job abandoned, throws its month away by name, and takes the next", async () => {
    await bench.index(by(1, "a"));
    const { id } = await bench.reextractions.start(october);
    await until("its month is written down", async () => (await readLease(bench))?.unfinished?.month === "2026-10");
    const { log, lines } = keptLog();
    const { search, discarded } = seen();

    const next = await bench.open({ log, search });

    expect(await next.get(id)).toMatchObject({
      state: "abandoned",
      request: october,
      error: expect.stringContaining("again"),
    });
    expect(lines.map(({ event }) => event)).toEqual(["reextraction.abandoned"]);
    expect(discarded).toEqual([expect.stringMatching(/^2026-10 \d+$/)]);
    expect(await bench.generationOf("a")).toBe(1);
    await bench.open({ search });
    expect(discarded.length).toBe(1);
    await bench.reextractions.close();
    bench.reextractions = next;
    await bench.start();
    expect(await bench.run(october)).toMatchObject({ state: "done", months: ["2026-10"] });
    expect(await bench.reextractions.get(id)).toMatchObject({ state: "abandoned" });
  });
});
