import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("Events told by nouns", () => {
  it.each<[string, string[]]>([
    ["The talks between Serbia and Kosovo went badly.", ["CONSULT: Serbia, Kosovo > "]],
    ["It was after the withdrawal of the United States.", ["RETREAT: United States > "]],
    ["The Israeli attack on Syria was the third.", ["ASSAULT: Israel > Syria"]],
    ["Xi Jinping's visit to Russia was short.", ["CONSULT: Xi Jinping > Russia"]],
    ["There were fears of an attack by Iran on Israel.", []],
    ["After a meeting with Narendra Modi, Xi Jinping left.", ["CONSULT: Xi Jinping > Narendra Modi"]],
    [
      "French airstrikes against Boko Haram killed ten doctors.",
      ["ASSAULT: France > Boko Haram", "ASSAULT: France > ten doctors"],
    ],
    ["The attack was the third.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
