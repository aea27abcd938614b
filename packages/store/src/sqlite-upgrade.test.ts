import { openSqlite } from "@readout/sqlite";
import { AT, aMatch, aNotice, aWatch, LATER } from "./contract-samples.ts";
import { sqliteStore } from "./sqlite.ts";

it("reads notices that an earlier version kept without their next try: they were due when they were made", async () => {
  const db = openSqlite(":memory:");
  const store = sqliteStore(db);
  await store.watches.put(aWatch);
  await store.watches.record(aMatch, [aNotice]);
  db.exec("UPDATE notices SET notice = json_remove(notice, '$.nextTryAt')");
  const [kept] = db.prepare("SELECT notice FROM notices").all();

  expect(String(kept?.notice)).not.toContain("nextTryAt");
  expect(await store.watches.unsent(new Date(LATER), 10)).toEqual([aNotice]);
  expect(await store.watches.unsent(new Date(AT), 10)).toEqual([]);
  expect((await store.watches.notice("n1"))?.notice).toEqual(aNotice);
  expect(await store.watches.record(aMatch, [])).toEqual([aNotice]);
  db.close();
});
