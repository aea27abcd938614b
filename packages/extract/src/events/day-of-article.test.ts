import { findCast } from "../actors/find-cast.ts";
import { analyse } from "../analyse.ts";
import { findDates } from "../dates/find-dates.ts";
import { explained } from "../testing.ts";
import { dayOfArticle } from "./day-of-article.ts";
import { storyOf } from "./story.ts";

/** The day a text of Thursday, 26 August 2021, is about. */
function dayOf(text: string, publishedAt: string | null = "2021-08-26"): string | null {
  const analysis = analyse(text, publishedAt);
  return dayOfArticle(storyOf(analysis, findCast(analysis), findDates(analysis)))?.value ?? null;
}

describe("The day an article is about", () => {
  it.each<[string, string, string | null]>([
    ["is the first its opening names", "It rained. The bridge fell on Tuesday. We met on Wednesday.", "2021-08-24"],
    [
      "is that of the deed rather than of its report",
      "Ten died, police said on Wednesday. The bridge fell on Monday.",
      "2021-08-23",
    ],
    ["is that of the report when no other is named", "Ten people died, police said on Wednesday.", "2021-08-25"],
    ["is in the lead that of any clause", "Ten people died when a ferry sank on Tuesday.", "2021-08-24"],
    ["is later on that of no side clause", "It rained. We wept as she took office on Tuesday.", null],
    ["is that of nothing somebody is accused of", "A man accused of killing two on Monday fled.", null],
    ["is nothing old", "The bridge fell on May 3.", null],
    ["is nothing that comes late", `The bridge fell. ${"We saw it. ".repeat(7)}It was on Monday.`, null],
  ])("%s: %s", (_, text, expected) => {
    explained(text, () => expect(dayOf(text)).toBe(expected));
  });

  it("is unknown without a day to count from", () => {
    expect(dayOf("The bridge fell on Tuesday.", null)).toBeNull();
  });
});
