import { explain } from "./explain.ts";

/** What became of the triggers of events in a text of 8 March 2024. */
const eventsOf = (text: string) =>
  explain({ id: "a1", revision: 1, text, title: "", language: "en", publishedAt: "2024-03-08T09:00:00Z" })
    .filter(({ what }) => what === "event")
    .map(({ rule, droppedBy, told }) => `${[rule, ...told].join(" | ")}: ${droppedBy ?? "kept"}`);

describe("explain", () => {
  it("tells a statement that was cut short as it is, and not as dropped", () => {
    const text = "Lee said the dam was safe, and Cho warned that it leaks.";
    const article = { id: "a1", revision: 1, text, title: "", language: "en", publishedAt: null };
    const statements = explain(article).filter(({ what }) => what === "statement");
    expect(statements.map(({ droppedBy, told }) => [droppedBy, told.at(-1)])).toEqual([
      [null, "the dam was safe"],
      [null, "it leaks"],
    ]);
  });

  it.each<[string, string[]]>([
    ["He attacked.", ["ASSAULT | attacked | he → nobody: too few participants"]],
    ["Iran might attack Israel.", ["ASSAULT | attack | Iran → Israel: being unreal"]],
    ["Iran has attacked Israel\n\nIt rained.", ["ASSAULT | attacked | Iran → Israel: the heading it stands in"]],
    ["Iran met its target.", ["CONCEDE or ASSAULT or CONSULT | met | nobody → nobody: the lack of words it needs"]],
    [
      "Iran refused to help Israel.",
      [
        "REJECT | refused | Iran → Israel | asserted: kept",
        "COOPERATE | help | nobody → nobody: the verb that governs it",
      ],
    ],
    [
      "Iran returned the weapons seized last year.",
      [
        "RETREAT return | returned | Iran → nobody | asserted: kept",
        "COERCE seize | seized | nobody → nobody: the verb it is told in passing of",
      ],
    ],
    ["Iran planned talks with Israel.", ["CONSULT meet | talks | Iran → Israel: being unreal"]],
    [
      "Japan donated food to Nepal and delivered food to Nepal.",
      ["AID | donated | Japan → Nepal | asserted: kept", "AID | delivered | Japan → Nepal: the same deed told before"],
    ],
    [
      "Iran met Israel for Iran’s talks with Israel.",
      [
        "CONSULT meet | met | Iran → Israel | asserted: kept",
        "CONSULT meet | talks | Iran → Israel: a verb that told it",
      ],
    ],
    [
      "Iran accused Israel. On Monday, Iran accused Israel.",
      [
        "ACCUSE | accused | Iran → Israel | asserted: kept",
        "ACCUSE | accused | Iran → Israel | asserted | again what “accused” told: kept",
      ],
    ],
    [
      "No campaign to defeat Iran was seen.",
      ["ASSAULT | defeat | nobody → Iran: being unreal", "ASSAULT | defeat | nobody → nobody: being unreal"],
    ],
  ])("says of each trigger of an event what dropped it: %s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
