import { explained } from "../../testing.ts";
import { isHedged } from "./hedges.ts";
import { saidAfterQuote } from "./said-after-quote.ts";
import { saidContent } from "./said-content.ts";
import { toSay } from "./to-say.ts";
import { readingOfText } from "./trial.ts";

function hedged(text: string): boolean[] {
  const reading = readingOfText(text);
  const drafts = reading.sentences.flatMap((each) =>
    [saidAfterQuote, saidContent, toSay].flatMap((rule) => rule.find(reading, each)),
  );
  return drafts.map((draft) => isHedged(reading, draft));
}

describe("hedges", () => {
  it.each([
    ["Lee reportedly told Cho that rates would rise.", true],
    ["Rates would rise, Lee allegedly said.", true],
    ["Apparently, Lee said rates would rise.", true],
    ["Lee appeared to suggest that talks had failed.", true],
    ["Lee may well have promised to stay.", true],
    ["Lee said rates would possibly rise.", false],
    ["Lee has promised to stay.", false],
    ["The constructor said rates would rise.", false],
  ])("%s", (text, expected) => {
    explained(text, () => expect(hedged(text)).toEqual([expected]));
  });
});
