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
    [
      "the week or quarter it was in, which is not ahead",
      "Thousands of Poles protested in Warsaw over the weekend. Iran meets Israel this week.",
      ["asserted 2021-W33 stated", "asserted 2021-W34 stated"],
    ],
    [
      "unknown when it happened more than once",
      "Iran has often attacked Israel. In recent weeks, Russia has attacked Ukraine. Every Friday, Poles protested in Warsaw.",
      ["asserted ?", "asserted ?", "asserted ?"],
    ],
    [
      "not unknown when the weeks told of are ahead",
      "Russia urged Iran to talk in the next few weeks.",
      ["asserted 2021-08-26 published"],
    ],
    [
      "the day before “the day after” it",
      "It rained on Tuesday, the day after Iran attacked Israel.",
      ["asserted 2021-08-23 stated"],
    ],
    ["unknown when it went on since some day", "Iran has attacked Israel since Monday.", ["asserted ?"]],
    [
      "that of the news when “to” counts years",
      "A Russian court sentenced Alexei Navalny to nine years.",
      ["asserted 2021-08-26 published"],
    ],
    ["unknown when “previously” opens it", "Previously Iran rejected demands by Iraq.", ["asserted ?"]],
    ["planned when it is yet to come", "Iran meets Israel on August 30.", ["planned 2021-08-30 stated"]],
    ["as it is told when it is over", "Iran attacked Israel on August 30, 2021.", ["asserted 2021-08-30 stated"]],
  ])("is %s", (_, text, expected) => {
    explained(text, () => expect(when(text)).toEqual(expected));
  });
});
