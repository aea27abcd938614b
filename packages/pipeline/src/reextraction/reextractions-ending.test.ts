import { keptLog, until } from "../testing.ts";
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
    await until("it was sent", () => bench.reextractions.get(id)?.total === 1);

    const cancelled = await bench.reextractions.cancel(id);
    await bench.start();
    await until("what was asked for was read", async () =>
      (await bench.bus.lag()).every(({ messages }) => messages === 0),
    );

    expect(cancelled).toMatchObject({ state: "cancelled", months: [] });
    expect(await bench.generationOf("a")).toBe(1);
    expect(bench.reextractions.get(id)?.report.articles.read).toBe(0);
    expect([await bench.reextractions.cancel("no-such"), bench.reextractions.get("no-such")]).toEqual([null, null]);
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

  it("leaves its note when the month cannot be thrown away: the next start does it", async () => {
    await bench.index(by(1, "a"));
    const rebuild: typeof bench.search.rebuild = async (month) => ({
      ...(await bench.search.rebuild(month)),
      abandon: async () => Promise.reject(new Error("no node answers")),
    });
    const failing = await bench.open({ search: { ...bench.search, rebuild } });
    const { id } = await failing.start(october);
    await until("it was sent", () => failing.get(id)?.total === 1);

    expect(await failing.cancel(id)).toMatchObject({ state: "cancelled" });
    expect((await bench.open()).get(id)).toMatchObject({ state: "abandoned" });
  });

  it("refuses a query that cannot be read before anything begins", async () => {
    await expect(bench.reextractions.start(asked({ query: "(" }))).rejects.toMatchObject({ name: "QueryError" });
  });
});

describe("after a crash", () => {
  it("names the job abandoned, leaves no month half-switched, and takes the next", async () => {
    await bench.index(by(1, "a"));
    const { id } = await bench.reextractions.start(october);
    await until("it was sent", () => bench.reextractions.get(id)?.total === 1);
    const { log, lines } = keptLog();
    const thrownAway: string[] = [];
    const rebuild: typeof bench.search.rebuild = async (month) => {
      const begun = await bench.search.rebuild(month);
      return {
        ...begun,
        abandon: async () => {
          thrownAway.push(month);
          await begun.abandon();
        },
      };
    };

    const next = await bench.open({ log, search: { ...bench.search, rebuild } });

    expect(next.get(id)).toMatchObject({
      state: "abandoned",
      request: october,
      error: expect.stringContaining("again"),
    });
    expect(lines.map(({ event }) => event)).toEqual(["reextraction.abandoned"]);
    expect(thrownAway).toEqual(["2026-10"]);
    expect(await bench.generationOf("a")).toBe(1);
    expect((await bench.open()).get(id)).toBeNull();
    await bench.reextractions.close();
    bench.reextractions = next;
    await bench.start();
    expect(await bench.run(october)).toMatchObject({ state: "done", months: ["2026-10"] });
  });
});
