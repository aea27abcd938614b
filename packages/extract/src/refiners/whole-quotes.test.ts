import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { wholeQuotes } from "./whole-quotes.ts";

describe("whole-quotes", () => {
  it.each([
    ["According to Lee, “it is late. We must go.” He left.", "“it is late. We must go.”"],
    ["According to Lee, it is “late”. “We must go.” He left.", "it is “late”"],
  ])("%s", (text, expected) => {
    explained(text, () => {
      const reading = readingOfText(text);
      const [draft] = wholeQuotes.refine(draftsOf(reading), reading);
      expect(draft && text.slice(draft.content.start, draft.content.end)).toBe(expected);
    });
  });
});
