import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const sizes = (text: string) => findIn(text).occurrences.map(({ eventIds }) => eventIds.length);

describe("Reports of one happening", () => {
  it("are one occurrence, named by its first event", () => {
    const { events, occurrences } = findIn(
      "Xi Jinping and Vladimir Putin spoke on the phone on Wednesday. Putin and Xi talked by telephone for an hour.",
    );
    expect(occurrences).toEqual([{ id: events[0]?.id, eventIds: events.map(({ id }) => id) }]);
    expect(events).toHaveLength(2);
  });

  it("share the day that one of them states", () => {
    const { events } = findIn(
      "Iran and Iraq held talks. The Iraq and Iran talks mattered. Iran and Iraq held talks on Monday.",
    );
    expect(events.at(0)?.happenedOn).toEqual({ value: "2021-08-23", precision: "day", basis: "inherited" });
  });

  it.each([
    ["other days", "Xi Jinping met Vladimir Putin on Monday. Xi Jinping met Vladimir Putin on Tuesday."],
    ["history", "Iran has attacked Israel again. Both were ready. Iran attacked Israel in 2010."],
    [
      "a quarter long over",
      "Iran has attacked Israel again. Both were ready. Iran attacked Israel in the first quarter.",
    ],
    ["other ways", "Xi Jinping met Vladimir Putin. Xi Jinping and Vladimir Putin spoke on the phone."],
    ["other people", "Xi Jinping met Vladimir Putin. Xi Jinping met Narendra Modi."],
    ["another factuality", "Xi Jinping met Vladimir Putin. Xi Jinping will meet Vladimir Putin."],
  ])("are not those of %s", (_, text) => {
    explained(text, () => expect(sizes(text)).toEqual([1, 1]));
  });
});
