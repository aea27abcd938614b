import { findIn } from "../events/testing.ts";
import { explained } from "../testing.ts";

/** "source > target, day" of each event. */
const toldIn = (text: string): string[] =>
  findIn(text).events.map(
    ({ sources, targets, happenedOn }) =>
      `${sources[0]?.name} > ${targets[0]?.name}, ${happenedOn?.basis} ${happenedOn?.value}`,
  );

describe("What a report opens with", () => {
  it.each<[string, string, string]>([
    [
      "does not date what has a day of its own",
      "BEIRUT/THE HAGUE, Aug 25 (Reuters) - Iran attacked Iraq in May.",
      "Iran > Iraq, stated 2021-05",
    ],
    [
      "is the day of the rest",
      "KABUL, Aug 25 (Reuters) - Iran attacked Iraq, Kuwait said.",
      "Iran > Iraq, published 2021-08-25",
    ],
    [
      "is no actor, with a state beside its place",
      "ST. PAUL, Minn. (AP) — France blamed Iraq on Monday.",
      "France > Iraq, stated 2021-08-23",
    ],
    [
      "is no actor, with the day first",
      "LONDON, 25 August 2021 - Iran accused Iraq of theft.",
      "Iran > Iraq, published 2021-08-25",
    ],
  ])("%s: %s", (_, text, expected) => {
    explained(text, () => expect(toldIn(text)).toEqual([expected]));
  });
});
