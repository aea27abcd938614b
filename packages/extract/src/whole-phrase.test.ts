import type { Party } from "@readout/model";
import { analyse } from "./analyse.ts";
import { explained } from "./testing.ts";
import { wholeParty } from "./whole-phrase.ts";

function wordsOf(text: string, name: string): string {
  const start = text.indexOf(name);
  const party: Party = {
    actorId: null,
    name,
    mention: { start, end: start + name.length },
    country: null,
    sector: null,
    role: null,
  };
  const { mention } = wholeParty(analyse(text, null), party);
  return text.slice(mention.start, mention.end);
}

describe("The words of a participant", () => {
  it.each<[string, string, string]>([
    ["The Red Cross helped.", "Red Cross", "The Red Cross"],
    ["It hurt 15 civilians there.", "civilians", "15 civilians"],
    ["They met a number of ministers there.", "ministers", "a number of ministers"],
    ["On Monday Kenya voted.", "Kenya", "Kenya"],
    ["They helped local, legitimate forces.", "forces", "local, legitimate forces"],
    ["They saw our partners.", "partners", "our partners"],
    ["It was the Union's Peace Council.", "Peace Council", "the Union's Peace Council"],
    ["They mourn the losses it has.", "it", "it"],
    ["The 12th Peace Brigade left.", "Brigade", "The 12th Peace Brigade"],
    ["They helped save two Kenyans.", "two Kenyans", "two Kenyans"],
    ["It rained. Kenya voted.", "Kenya", "Kenya"],
  ])("%s: %s → %s", (text, name, expected) => {
    explained(text, () => expect(wordsOf(text, name)).toBe(expected));
  });
});
