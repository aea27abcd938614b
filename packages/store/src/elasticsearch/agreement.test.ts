import { openSqlite } from "@readout/sqlite";
import { anEntry, aReading } from "../contract-samples.ts";
import { elasticsearchStore, ledgerMoves } from "../elasticsearch.ts";
import { ledgerMover, sqliteStore } from "../sqlite.ts";
import type { Store } from "../store.ts";
import { playgroundAt } from "./testing.ts";

const url = process.env.ELASTICSEARCH_URL;
/** One Elasticsearch may serve many suites at once. */
import.meta.jest.setTimeout(60_000);

if (url) agreeingOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("agrees with SQLite (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

/** Numbers below a limit, always the same ones for a seed (Park and Miller's generator). */
const drawer = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
};

/** The last sign of life of a row without work means nothing: it is compared where the sweeper looks. */
const undated = (answer: unknown): unknown =>
  answer instanceof Object && "progressAt" in answer ? { ...answer, progressAt: "" } : answer;

interface Ledgers {
  store: Store;
  index(addressId: string, revision: number, at: string): Promise<unknown>;
}

function agreeingOn(url: string): void {
  const playground = playgroundAt(url);
  const lazy = playground.another(false);
  const db = openSqlite(":memory:");
  beforeEach(playground.empty);
  afterAll(async () => {
    db.close();
    await playground.remove();
  });

  const ids = ["a0", "a1", "a2", "a3", "a4", "a5"];
  const at = (step: number) => new Date(Date.UTC(2026, 10, 24, 8, 0, step)).toISOString();

  /** One drawn call, made on both ledgers. */
  function drawnCall(draw: (limit: number) => number, step: number): (on: Ledgers) => Promise<unknown> {
    const id = String(ids[draw(ids.length)]);
    const when = at(step);
    const feedId = ["feed-1", "feed-2", null][draw(3)] ?? null;
    const entry = anEntry({ id, feedId, contentHash: `h${draw(3)}`, url: `https://site${draw(2)}.example/${id}` });
    const sourceId = `site${draw(2)}.example`;
    const reading = { ...aReading, sourceId, contentHash: `t${draw(3)}`, storyId: id, at: when };
    const revision = draw(4) + 1;
    const isEnding = draw(3) === 0;
    const to = (["rejected", "dead", "duplicate"] as const)[draw(3)] ?? "dead";
    const details = { at: when, ...(to === "duplicate" ? { duplicateOf: "a0" } : { reason: `r${draw(2)}` }) };
    const calls: ((on: Ledgers) => Promise<unknown>)[] = [
      ({ store }) => store.ledger.accept({ feedId, at: when }, [entry]),
      async ({ store }) => {
        // What one poll lists twice changed twice on SQLite, and once here, in its last words.
        await store.ledger.accept({ feedId, at: when }, [entry, { ...entry, contentHash: "h9" }]);
        return store.ledger.get(id);
      },
      ({ store }) => store.ledger.read(id, reading),
      ({ store }) => store.ledger.read(id, reading),
      ({ store }) => store.ledger.read(id, reading),
      ({ index }) => index(id, revision, when),
      ({ store }) => store.ledger.again(id, when),
      ({ store }) => store.ledger.pageFailed(id, when),
      ({ store }) => store.ledger.settle(id, when),
      ({ store }) => (isEnding ? store.ledger.move(id, to, details) : store.ledger.get(id)),
    ];
    return calls[draw(calls.length)] ?? (async () => null);
  }

  it.each([11, 23, 47])("answers every call as SQLite does (seed %d)", async (seed) => {
    db.exec("DROP TABLE IF EXISTS ledger; DROP TABLE IF EXISTS polls; DROP TABLE IF EXISTS stories;");
    const move = ledgerMover(db);
    const sqlite: Ledgers = {
      store: sqliteStore(db),
      index: async (addressId, revision, when) => {
        move({ addressId, revision, at: when });
        return sqlite.store.ledger.get(addressId);
      },
    };
    const distributed: Ledgers = {
      store: await elasticsearchStore(lazy),
      async index(addressId, revision, when) {
        await lazy.bulk(await ledgerMoves(lazy).prepare([{ addressId, revision, at: when }]));
        return distributed.store.ledger.get(addressId);
      },
    };
    const draw = drawer(seed);
    for (let step = 0; step < 150; step += 1) {
      const call = drawnCall(draw, step);
      const [expected, answered] = [await call(sqlite), await call(distributed)];
      expect({ step, answered: undated(answered) }).toEqual({ step, answered: undated(expected) });
    }
    await playground.refresh();
    const told = async ({ store: { ledger } }: Ledgers) => ({
      rows: (await Promise.all(ids.map((id) => ledger.get(id)))).map(undated),
      stuck: (await ledger.stuck(new Date("2027-01-01"), 100)).map(({ id, progressAt }) => [id, progressAt]),
      waiting: (await ledger.list({ state: "waiting" }, 100, null)).rows.map(({ id }) => id),
      balance: await ledger.balance(),
    });

    expect(await told(distributed)).toEqual(await told(sqlite));
  });

  it("finds the same story for every signature as SQLite", async () => {
    db.exec("DROP TABLE IF EXISTS ledger; DROP TABLE IF EXISTS polls; DROP TABLE IF EXISTS stories;");
    const ledgers = [sqliteStore(db).ledger, (await elasticsearchStore(lazy)).ledger];
    const draw = drawer(5);
    // Few different bands, so that many stories share one and some are equally near.
    const band = () => ["0000", "0001", "0003", "00ff", "0f0f"][draw(5)] ?? "ffff";
    const signature = () => `${band()}${band()}${band()}${band()}`;
    const known = Array.from({ length: 80 }, (_, n) => ({ id: `s${n}`, signature: signature() }));
    for (const ledger of ledgers) {
      const poll = { feedId: "feed-1", at: at(0) };
      await ledger.accept(
        poll,
        known.map(({ id }) => anEntry({ id })),
      );
      for (const { id, signature: said } of known)
        await ledger.read(id, { ...aReading, contentHash: id, signature: said, storyId: id });
    }
    const asked = Array.from({ length: 300 }, signature);
    const [expected, found] = await Promise.all(
      ledgers.map((ledger) => Promise.all(asked.map((each) => ledger.nearStory(each, 3)))),
    );

    expect(found).toEqual(expected);
    expect(expected?.filter((story) => story !== null).length).toBeGreaterThan(50);
    expect(expected?.filter((story) => story === null).length).toBeGreaterThan(10);
  });
}
