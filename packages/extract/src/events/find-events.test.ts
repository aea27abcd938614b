import { eventSchema, occurrenceSchema } from "@readout/model";
import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const when = (text: string, publishedAt?: string | null) =>
  findIn(text, publishedAt).events.map(({ happenedOn }) => happenedOn && `${happenedOn.value} ${happenedOn.basis}`);

describe("findEvents", () => {
  it("gives what the model asks for, with the trigger's words and its sentence", () => {
    const text = "A new day.\n\nOn Monday, Iran attacked Israel. Nobody slept.";
    const { events, occurrences } = findIn(text);
    for (const event of events) expect(eventSchema.parse(event)).toEqual(event);
    for (const each of occurrences) expect(occurrenceSchema.parse(each)).toEqual(each);
    const [event] = events;
    explained(text, () => expect(text.slice(event?.trigger.start, event?.trigger.end)).toBe("attacked"));
    explained(text, () =>
      expect(text.slice(event?.evidence.start, event?.evidence.end)).toBe("On Monday, Iran attacked Israel."),
    );
  });

  it.each<[string, string, (string | null)[]]>([
    ["the day its clause states", "Iran attacked Israel on Monday.", ["2021-08-23 stated"]],
    ["the month its clause states", "Last month Iran attacked Israel.", ["2021-07 stated"]],
    [
      "the day counted from another",
      "The town fell on August 15, two weeks before Iran was set to withdraw its troops.",
      ["2021-08-29 stated"],
    ],
    ["the day its article is about", "A bomb went off on Tuesday. Iran accused Israel.", ["2021-08-24 inherited"]],
    ["the day of publication", "Iran accused Israel.", ["2021-08-26 published"]],
    ["none when it is ahead and nobody says when", "Iran will host Turkey.", [null]],
  ])("dates an event by %s", (_, text, expected) => {
    explained(text, () => expect(when(text)).toEqual(expected));
  });

  it("knows no day without a day to count from", () => {
    expect(when("Iran attacked Israel on Monday.", null)).toEqual([null]);
  });

  it("keeps an event's id when its paragraph moves, and gives equal sentences different ones", () => {
    const told = "Iran accused Israel.";
    const ids = (text: string) => findIn(text).events.map(({ id }) => id);
    const [first, second] = ids(`${told}\n\n${told}`);
    expect(ids(`Something else was said before.\n\n${told}`)).toEqual([first]);
    expect(second).not.toBe(first);
  });

  it("reads no event in a heading", () => {
    explained("Iran attacks Israel\n\nIt rained.", (text) => expect(findIn(text).events).toEqual([]));
  });

  it("reads a long text in time that grows with its length", () => {
    const time = (times: number) => {
      const text = "Iran accused Israel on Monday and France called on Mali to hold talks, and so on, ".repeat(times);
      const start = performance.now();
      findIn(text);
      return performance.now() - start;
    };
    time(50);
    // The machine's other work comes and goes: the least of three ratios is the text's own.
    const ratios = [1, 2, 3].map(() => time(1200) / time(150));

    expect(Math.min(...ratios)).toBeLessThan(8 * 3);
  });
});
