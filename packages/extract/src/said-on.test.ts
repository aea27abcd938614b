import { extract } from "./extract.ts";
import { explained } from "./testing.ts";

/** The day of the last statement of a text of Thursday, 26 August 2021, and how it is known. */
function saidOnIn(text: string): string | null {
  const article = { id: "a", revision: 1, text, title: "", language: "en", publishedAt: "2021-08-26T09:00:00Z" };
  const day = extract(article).statements.at(-1)?.saidOn;
  return day ? `${day.basis} ${day.value}` : null;
}

describe("The day of saying", () => {
  it.each<[string, string, string]>([
    ["is the year before what was said", "Ana Lee said in 2019 that the dam was safe.", "stated 2019"],
    ["is the week before what was said", "Ana Lee warned last week that the dam would burst.", "stated 2021-W33"],
    ["is what the sentence opens with", "At a hearing on Monday, Ana Lee said the dam was safe.", "stated 2021-08-23"],
    ["is that of the meeting before", "After Monday's vote, Ana Lee said the dam was safe.", "stated 2021-08-23"],
    ["is that of the deed it went with", "Ana Lee opened the dam on Monday, saying it was safe.", "stated 2021-08-23"],
    [
      "is not the day of what a relative clause tells",
      "Ana Lee, who resigned on Monday, said on Tuesday that the dam was safe.",
      "stated 2021-08-24",
    ],
    ["is not that of whose", "“The dam is safe,” said Ana Lee, whose term began in March.", "published 2021-08-26"],
    ["is not that of a participle", "Ana Lee, elected in 2019, said the dam was safe.", "published 2021-08-26"],
    ["is not that of who one is", "Ana Lee, the winner of the 2019 race, said it was over.", "published 2021-08-26"],
    ["is not when a time began", "Ana Lee, mayor since 2019, said the dam was safe.", "published 2021-08-26"],
    ["is not in what was said", "Ana Lee said that the dam burst in 2019.", "published 2021-08-26"],
    ["is not ahead", "“The dam is safe,” said Ana Lee, due to retire in 2025.", "published 2021-08-26"],
  ])("%s", (_, text, day) => {
    explained(text, () => expect(saidOnIn(text)).toBe(day));
  });
});
