import { originOf } from "./origin-of.ts";

const source = { id: "herald.example", name: "Norland Herald", country: null, kind: "press" as const };
const origin = (text: string, byline: string | null = null, name = source.name) =>
  originOf({ text, byline, source: { ...source, name } });

describe("the origin of a report", () => {
  it.each([
    ["a dateline", "OSLO, March 8 (Reuters) - The dam was shut on Friday.", "Reuters"],
    ["a dateline after a heading", "Dam shut\n\nOSLO (AP) — The dam was shut on Friday.", "Associated Press"],
    ["a dateline between strokes", "OSLO, March 8. /TASS/. The dam was shut on Friday.", "TASS"],
    ["a dateline without a place", "(CNN) -- The dam was shut on Friday.", "CNN"],
    ["a dateline of an agency nobody listed", "OSLO (Norland News Agency) - The dam was shut.", "Norland News Agency"],
    ["a by-line in the text", "Dam shut\nBy Ana Reyes, Associated Press\nThe dam was shut.", "Associated Press"],
    ["a credit at the end", "The dam was shut on Friday.\n\nSource: Xinhua", "Xinhua"],
    ["a name in brackets at the end", "The dam was shut on Friday.\n\n(AFP)", "AFP"],
    ["a report of a state's agency", "The dam was shut, according to the state-run Xinhua news agency.", "Xinhua"],
    ["a report of an agency", "The dam was shut, Interfax reported on Friday.", "Interfax"],
    ["no credit", "The dam was shut on Friday. Ana Reyes (43) reported it.", null],
    ["a mention, which is no credit", "The dam was shut. Reyes spoke to Reuters at length about it.", null],
    ["brackets that are no agency", "OSLO (population 700,000) - The dam was shut.", null],
  ])("is told by %s", (_, text, expected) => {
    expect(origin(text)).toBe(expected);
  });

  it("is told by the by-line of the article", () => {
    expect(origin("The dam was shut.", "Ana Reyes for Reuters")).toBe("Reuters");
  });

  it("is the source itself under the name it is known by", () => {
    expect(origin("The dam was shut.", null, "Xinhua News Agency")).toBe("Xinhua");
  });
});
