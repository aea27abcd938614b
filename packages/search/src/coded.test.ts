import { openSqlite } from "@readout/sqlite";
import { textColumn } from "./coded.ts";

it("keeps a phrase from running out of one value into the next", () => {
  const db = openSqlite(":memory:");
  db.exec("CREATE VIRTUAL TABLE words USING fts5(t, content='', contentless_delete=1, tokenize='ascii')");
  db.prepare("INSERT INTO words (rowid, t) VALUES (1, ?)").run(textColumn("t", ["grain talks", "wheat prices"]));
  const found = (phrase: string) => db.prepare("SELECT rowid FROM words WHERE words MATCH ?").all(phrase).length;

  expect([found('"grain talk"'), found('"talk wheat"'), found('"wheat price"')]).toEqual([1, 0, 1]);
  db.close();
});

it("codes lists anew that are not the very same", () => {
  expect(textColumn("t", ["grain"])).toBe("grain");
  expect(textColumn("t", ["wheat"])).toBe("wheat");
});
