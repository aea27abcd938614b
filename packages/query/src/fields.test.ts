import { readFileSync } from "node:fs";
import { commonFields, fieldsOf } from "./fields.ts";

it("every field is named in the README, and no other", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, common = "", articles = "", statements = "", events = ""] =
    /Fields of all: ([^.]*)\. Of articles also: ([^.]*)\. Of statements: ([^.]*)\. Of events: ([^.]*)\./.exec(readme) ??
    [];
  const named = (list: string) => [...list.split(/\s+/)].sort();
  const own = (over: keyof typeof fieldsOf) =>
    Object.keys(fieldsOf[over]).filter((name) => !commonFields.includes(name));

  expect(named(common)).toEqual([...commonFields].sort());
  expect(named(articles)).toEqual(own("articles").sort());
  expect(named(statements)).toEqual(own("statements").sort());
  expect(named(events)).toEqual(own("events").sort());
});
