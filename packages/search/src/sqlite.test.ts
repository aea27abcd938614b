import { aReading } from "@readout/query/conformance";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import { searchContract } from "./contract.ts";
import { writeOf } from "./contract-bench.ts";
import type { LedgerMove, Search } from "./search.ts";
import { sqliteSearch } from "./sqlite.ts";

searchContract("sqlite", async () => {
  const db = openSqlite(":memory:");
  const moves: LedgerMove[] = [];
  const search = sqliteSearch(db, { moveLedger: (move) => void moves.push(move) });
  return {
    search,
    moves,
    end: async () => {
      await search.close();
      db.close();
    },
  };
});

describe("a write to SQLite", () => {
  const write = { ...writeOf(aReading({ id: "a", text: "grain" })) };
  let db: Sqlite;
  beforeEach(() => {
    db = openSqlite(":memory:");
  });
  afterEach(() => db.close());

  it("is undone as a whole when the ledger cannot be moved", async () => {
    let calls = 0;
    const search = sqliteSearch(db, {
      moveLedger: () => {
        calls += 1;
        if (calls === 2) throw new Error("no such row");
      },
    });

    await expect(search.write([write, writeOf(aReading({ id: "b", text: "grain" }))])).rejects.toThrow("no such row");

    expect(await search.counts()).toEqual({ articles: 0, statements: 0, events: 0 });
    expect(await search.article("a")).toBeNull();
  });

  it("moves the ledger within its transaction, so that a fault of the index undoes that too", async () => {
    db.exec("CREATE TABLE moved (id TEXT)");
    const search = sqliteSearch(db, {
      moveLedger: ({ addressId }) => db.prepare("INSERT INTO moved VALUES (?)").run(addressId),
    });
    db.exec("DROP TABLE search_articles_records");

    await expect(search.write([write])).rejects.toMatchObject({
      message: expect.stringContaining("search_articles_records"),
    });

    expect(db.prepare("SELECT count(*) AS n FROM moved").get()).toEqual({ n: 0 });
  });

  it("is there when the tables are opened again, and gone when they are of another version", async () => {
    await sqliteSearch(db, { moveLedger: () => {} }).write([write]);

    expect((await sqliteSearch(db, { moveLedger: () => {} }).counts()).articles).toBe(1);
    db.exec("UPDATE search_schema SET version = 0");
    expect((await sqliteSearch(db, { moveLedger: () => {} }).counts()).articles).toBe(0);
  });
});

describe("a rebuild in SQLite", () => {
  const open = () => sqliteSearch(db, { moveLedger: () => {} });
  const many = (text: string) =>
    Array.from({ length: 40 }, (_, at) => writeOf(aReading({ id: `n${at}`, text: `${text} ${at}` })));
  const texts = async (search: Search) => {
    const found = await Promise.all(many("").map(({ extracted }) => search.article(extracted.article.id)));
    return new Set(found.map((each) => each?.article.text.split(" ")[0]));
  };
  let db: Sqlite;
  beforeEach(() => {
    db = openSqlite(":memory:");
  });
  afterEach(() => db.close());

  it("that a crash caught while it was being finished is finished at the next start", async () => {
    const search = open();
    await search.write(many("grain"));
    const rebuild = await search.rebuild("2021-08");
    await rebuild.write(many("wheat"));
    // As far as it gets before anybody else has a turn: not to the end.
    const crashed = rebuild.finish();
    const half = await texts(search);

    const next = await texts(open());
    await crashed;

    expect(half).toEqual(new Set(["grain", "wheat"]));
    expect(next).toEqual(new Set(["wheat"]));
  });

  it("that a fault stopped on the way goes on when it is asked to finish again", async () => {
    const search = open();
    const rebuild = await search.rebuild("2021-08");
    await rebuild.write(many("wheat"));
    db.exec("ALTER TABLE search_articles_records RENAME TO elsewhere");
    await expect(rebuild.finish()).rejects.toMatchObject({ message: expect.stringContaining("records") });
    db.exec("ALTER TABLE elsewhere RENAME TO search_articles_records");

    await rebuild.finish();

    expect(await texts(search)).toEqual(new Set(["wheat"]));
    await expect(rebuild.finish()).rejects.toThrow("begin another");
  });

  it("that a crash left unfinished is gone at the next start, and leaves nothing behind", async () => {
    const search = open();
    await search.write(many("grain"));
    await (await search.rebuild("2021-08")).write(many("wheat"));

    const next = open();

    expect(await texts(next)).toEqual(new Set(["grain"]));
    for (const table of ["search_rebuilds", "search_rebuild_readings"])
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 });
  });
});
