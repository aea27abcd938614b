import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const when = (text: string, publishedAt?: string | null) =>
  findIn(text, publishedAt).events.map(
    ({ happenedOn, factuality }) => `${factuality} ${happenedOn ? `${happenedOn.value} ${happenedOn.basis}` : "?"}`,
  );

describe("The day of an event", () => {
  it.each<[string, string, string[]]>([
    [
      "not that of a noun beside it",
      "Iran accused Israel in the August 24 vote. Iran accused France after Monday's vote. Iran condemned Israel following the collapse of talks on Monday.",
      ["asserted 2021-08-26 published", "asserted 2021-08-26 published", "asserted 2021-08-26 published"],
    ],
    [
      "that of its own noun with its day before it",
      "The August 24 attack by Iran on Iraq shocked Europe.",
      ["asserted 2021-08-24 stated"],
    ],
    ["that of its own noun", "Monday's attack by Iran on Iraq shocked Europe.", ["asserted 2021-08-23 stated"]],
    [
      "not that of a clause told in passing",
      "Ann Lee, who won the race on Monday, thanked France. Iran accused Israel.",
      ["asserted 2021-08-26 published", "asserted 2021-08-26 published"],
    ],
    ["not that of what it is about", "Iran condemned what Israel did on Monday.", ["asserted 2021-08-26 published"]],
    [
      "not that of a post",
      "A post by Ann Lee (@annlee) August 24, 2021 shocked Iran. Iran accused Israel.",
      ["asserted 2021-08-26 published"],
    ],
    ["unknown when it went before the news", "Iran had attacked Israel.", ["asserted ?"]],
    [
      "that of the news when it was said to be over",
      "Iran said it had attacked Israel.",
      ["asserted 2021-08-26 published"],
    ],
    [
      "unknown when it was some time ago",
      "Iran recently attacked Israel. In the 1980s Iran attacked Iraq.",
      ["asserted ?", "asserted ?"],
    ],
    [
      "not one that is yet to come when it is over",
      "The bid, which Iran has rejected, was to expire on Friday, August 27.",
      ["asserted 2021-08-26 published"],
    ],
    ["unknown when it went on since some day", "Iran has attacked Israel since Monday.", ["asserted ?"]],
    ["planned when it is yet to come", "Iran meets Israel on August 30.", ["planned 2021-08-30 stated"]],
    ["as it is told when it is over", "Iran attacked Israel on August 30, 2021.", ["asserted 2021-08-30 stated"]],
  ])("is %s", (_, text, expected) => {
    explained(text, () => expect(when(text)).toEqual(expected));
  });
});
