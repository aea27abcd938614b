import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const told = (text: string) =>
  findIn(text).events.map(({ trigger, happenedOn }) => `${trigger.text}: ${happenedOn?.value ?? "?"}`);

describe("The deeds of one sentence", () => {
  it.each<[string, string, string[]]>([
    [
      "share the date it begins with",
      "In June, Russia expelled two Polish envoys, and Poland condemned Russia.",
      ["expelled: 2021-06", "condemned: 2021-06"],
    ],
    [
      "share the date of another deed of the same party",
      "In a speech to its allies, Russia accused Poland in June and condemned Lithuania.",
      ["accused: 2021-06", "condemned: 2021-06"],
    ],
    [
      "are told with the main clause first, and it has no part in the time of the other",
      "Israel, which attacked Syria in 2007, has condemned Iran.",
      ["condemned: 2021-08-26", "attacked: 2007"],
    ],
  ])("%s", (_, text, expected) => {
    explained(text, () => expect(told(text)).toEqual(expected));
  });

  it("are none when it describes a photograph out of an archive", () => {
    expect(told("FILE - In this Dec. 20, 2015, file photo, Barack Obama meets with Vladimir Putin in Paris.")).toEqual(
      [],
    );
    explained("In this Dec. 20, 2015, file photo, Barack Obama meets with Vladimir Putin in Paris.", (text) =>
      expect(told(text)).toEqual([]),
    );
  });
});
