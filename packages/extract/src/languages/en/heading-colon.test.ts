import { findCast } from "../../actors/find-cast.ts";
import { analyse } from "../../analyse.ts";
import { readingOf } from "../../reading.ts";
import { explained } from "../../testing.ts";
import { headingColon } from "./heading-colon.ts";
import { found } from "./trial.ts";

describe("heading-colon", () => {
  it.each([
    ["REYES: We will vote on the budget.", ["REYES | : | We will vote on the budget."]],
    ["REYES: We will vote. Not today.\nCHO: Why not?", ["REYES | : | We will vote. Not today.", "CHO | : | Why not?"]],
    ["REYES: We vote. Not today. CHO: Why not?", ["REYES | : | We vote. Not today.", "CHO | : | Why not?"]],
    ["“Q: Why?\n\n“A: Who knows?\n\n“A: Nobody.", ["? | : | Who knows?", "? | : | Nobody."]],
    [
      '"REYES: We will vote.\n\n"But not today.\n\n"CHO: Why not?"',
      ['REYES | : | We will vote.\n\n"But not today.', 'CHO | : | Why not?"'],
    ],
    ['"REYES: We will vote.\n\n"(Laughter.)', ["REYES | : | We will vote."]],
    ["Poll: Most want a vote on the budget", ["Poll | : | Most want a vote on the budget"]],
    ["The poll was clear. Poll: most want a vote.", []],
    ["Q: Why did it fail?\nA: We cut costs. Nobody knew.", ["? | : | We cut costs. Nobody knew."]],
    ["REYES: No.", ["REYES | : | No."]],
    ["QUESTION: Why did it fail?", ["? | : | Why did it fail?"]],
    ["Plan A: we cut costs.", []],
    ["The list: apples and pears.", []],
    ["Source: Office of Dams.", []],
  ])("%j", (text, expected) => {
    explained(text, () => expect(found(headingColon, text)).toEqual(expected));
  });

  it.each([
    ["Obama on the Budget: The Gap Is Wide", ["The Gap Is Wide"]],
    ["The New Budget: The Gap Is Wide", []],
    ["Obama spoke of the budget. Obama on the budget: the gap is wide.", []],
  ])("whoever is known speaks in a heading: %j", (text, expected) => {
    explained(text, () => {
      const analysis = analyse(text, null);
      const reading = readingOf(analysis, findCast(analysis), []);
      const drafts = reading.sentences.flatMap((sentence) => headingColon.find(reading, sentence));
      expect(drafts.map(({ content }) => text.slice(content.start, content.end))).toEqual(expected);
    });
  });
});
