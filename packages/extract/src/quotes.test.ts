import { analyse } from "./analyse.ts";
import { findQuotes } from "./quotes.ts";
import { explained } from "./testing.ts";

const inner = (text: string) =>
  findQuotes(analyse(text, null)).map((each) => text.slice(each.inner.start, each.inner.end));

describe("findQuotes", () => {
  it.each([
    ["“Go,” he said. “Now.”", ["Go,", "Now."]],
    ['"Go," he said. "Now."', ["Go,", "Now."]],
    ["''Go,'' he said.", ["Go,"]],
    ["It is ‘apart from all groups’. It isn’t ‘the groups’ choice’.", ["apart from all groups", "the groups’ choice"]],
    ["He didn't say 'never' to Jones' son.", ["never"]],
    ["“One paragraph.\n\n“And another.”", ["One paragraph.", "And another."]],
    ["“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]],
    ['He said: "It rained. "It snowed. "I ran." She left.', ['It rained. "It snowed. "I ran.']],
    ['He said: "It rained. "It snowed. ', ["It rained. "]],
    ['Lee said: "It rained.\n\n"And it snowed."', ["It rained.", "And it snowed."]],
    ['"It was “too loud” or “too long” to her," he said.', ["It was “too loud” or “too long” to her,"]],
    ['"Go,” he said. “Now.”', ["Go,", "Now."]],
    ['A 6" nail', []],
    ['A look at his plans" took an hour. The "aides" left.', ["aides"]],
  ])("%j", (text, expected) => {
    explained(text, () => expect(inner(text)).toEqual(expected));
  });
});
