import { analyse } from "./analyse.ts";
import { isTitle } from "./quoted-titles.ts";
import { findQuotes } from "./quotes.ts";
import { explained } from "./testing.ts";

const titles = (text: string) =>
  findQuotes(analyse(text, null))
    .filter((each) => isTitle(text, each))
    .map(({ inner }) => text.slice(inner.start, inner.end));

describe("isTitle", () => {
  it.each([
    ["She read from “The Long Way Home.”", ["The Long Way Home."]],
    ["She read from “The Long Way Home” on Friday.", ["The Long Way Home"]],
    ["In his book, ''A Year of Rain,'' he is kinder.", ["A Year of Rain,"]],
    ["Norland’s “Morning Call” led with it.", ["Morning Call"]],
    ["“Norland Votes,” she said.", []],
    ["He asked from “Who Goes There?” on.", []],
    ["She said, “Norland Votes” and left.", []],
    ["He spoke of “a long way home” again.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(titles(text)).toEqual(expected));
  });
});
