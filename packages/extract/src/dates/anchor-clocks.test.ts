import { explained } from "../testing.ts";
import { datesIn } from "./testing.ts";

const last = (text: string) =>
  datesIn(text)
    .at(-1)
    ?.replace(/^.* = /, "");

describe("A time of day without a day", () => {
  it.each<[string, string, string]>([
    [
      "has that of the sentence before",
      "The shelling began on Tuesday. It was over at about 9.30pm.",
      "2021-08-24T21:30",
    ],
    [
      "has the next when the small hours of a night are told",
      "They met on Tuesday night. At 1:20 a.m. they left.",
      "2021-08-25T01:20",
    ],
    ["has that of its sentence, however old", "On March 5, 2019, the ferry sank at 7:10 a.m.", "2019-03-05T07:10"],
    ["is the article's when no day was named", "The shelling was over at 9.30pm.", "2021-08-26T21:30"],
    ["is the article's when it is ahead", "He fled on Tuesday. He will speak at 9 p.m.", "2021-08-26T21:00"],
    [
      "is the article's when the day was named long before",
      "He fled on Tuesday. It rained. It snowed. We slept. He spoke at 9 p.m.",
      "2021-08-26T21:00",
    ],
    ["is the article's when the day is no news", "The bridge fell on May 3. Cars burned at 9 p.m.", "2021-08-26T21:00"],
  ])("%s: %s", (_, text, expected) => {
    explained(text, () => expect(last(text)).toBe(expected));
  });

  it.each<[string, string, string]>([
    ["Shots were fired shortly before 7 pm near the port.", "2021-08-26", "2021-08-25T19:00"],
    ["Shots were fired shortly before 7 pm near the port.", "2021-08-26T06:30:00Z", "2021-08-25T19:00"],
    ["Shots were fired shortly before 7 pm near the port.", "2021-08-26T20:00:00Z", "2021-08-26T19:00"],
    ["Shots were fired at 9 am near the port.", "2021-08-26", "2021-08-26T09:00"],
    ["The king will speak at 7 pm in the port.", "2021-08-26", "2021-08-26T19:00"],
    ["The vigil starts at 7 pm in the port.", "2021-08-26", "2021-08-26T19:00"],
    ["PORTSMOUTH, Aug 26 - Shots were fired at 7 pm.", "2021-08-26", "2021-08-25T19:00"],
  ])("is the evening before's when that evening is not yet over: %s, out %s", (text, publishedAt, expected) => {
    explained(text, () => expect(datesIn(text, publishedAt).at(-1)).toMatch(new RegExp(` = ${expected}$`)));
  });

  it("has the day beside it", () => {
    expect(datesIn("The blast was heard at around 11pm local time on Tuesday evening.")).toEqual([
      "around 11pm local time = 2021-08-24T23:00",
      "Tuesday evening = 2021-08-24TEV",
    ]);
  });
});
