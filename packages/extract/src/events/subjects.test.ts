import { eventsIn } from "./testing.ts";

describe("Who acts", () => {
  it.each<[string, string, string[]]>([
    ["the party before the verb", "On Friday Israel, without warning, bombed Syria.", ["ASSAULT: Israel > Syria"]],
    [
      "both when two are joined",
      "Xi Jinping and Vladimir Putin met in Sochi.",
      ["CONSULT: Xi Jinping, Vladimir Putin > "],
    ],
    [
      "the subject of the clause before",
      "Iran condemned Israel and threatened Turkey.",
      ["ACCUSE: Iran > Israel", "THREATEN: Iran > Turkey"],
    ],
    ["whom a relative pronoun follows", "The letter came from Ghana, which accused Togo.", ["ACCUSE: Ghana > Togo"]],
    [
      "whom a personal pronoun means",
      "Vladimir Putin met Narendra Modi. He praised Xi Jinping.",
      ["CONSULT: Vladimir Putin > Narendra Modi", "SUPPORT: Vladimir Putin > Xi Jinping"],
    ],
    ["nobody when it is we", "“We will attack Israel,” it read.", []],
  ])("is %s", (_, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});
