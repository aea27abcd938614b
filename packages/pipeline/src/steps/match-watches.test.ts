import { matchWatches as match, noticesFor } from "@readout/alerts";
import type { Extracted, Watch } from "@readout/model";
import { parse } from "@readout/query";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { sqliteStore } from "@readout/store/sqlite";
import { anArticle, anExtracted, aWatch, clock } from "../testing.ts";
import { matchWatches } from "./match-watches.ts";

let db: Sqlite;
let store: Store;
let parsed: string[];

beforeEach(() => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  parsed = [];
});

afterEach(() => db.close());

const arrive = async (extracted: Extracted = anExtracted()) =>
  await matchWatches({
    parse: (watch) => {
      parsed.push(watch.id);
      return parse(watch.query, watch.over);
    },
    match,
    notices: noticesFor,
    watches: store.watches,
    clock,
  }).run(extracted);

const watching = async (...watches: Watch[]) => {
  for (const each of watches) await store.watches.put(each);
};

it("tells of an article that a watch asks for: one wake-up for each of its channels", async () => {
  await watching(aWatch({ channels: [{ kind: "log" }, { kind: "feed" }] }), aWatch({ id: "w2", query: "Valparaíso" }));
  const woken = await arrive();

  expect(woken).toHaveLength(2);
  expect(await store.watches.matches("w1", 10)).toMatchObject([{ thingId: "a1", summary: { url: anArticle().url } }]);
  expect(await store.watches.matches("w2", 10)).toEqual([]);
});

it("tells once: the same article in a second revision wakes nobody whose notice is sent", async () => {
  await watching(aWatch());
  const [first] = (await arrive()) as Array<{ noticeId: string }>;
  const found = await store.watches.notice(first?.noticeId ?? "");
  if (found) await store.watches.saveNotice({ ...found.notice, state: "sent" });
  const second = await arrive(anExtracted(anArticle({ revision: 2 })));

  expect(second).toEqual([]);
  expect(await store.watches.matches("w1", 10)).toHaveLength(1);
});

it("wakes again what a crash left unsent, under the same name", async () => {
  await watching(aWatch());

  expect(await arrive()).toEqual(await arrive());
});

it("asks no watch that is switched off, and reads no query in vain", async () => {
  await watching(aWatch({ enabled: false }));

  expect(await arrive()).toEqual([]);
  expect(parsed).toEqual([]);
});
