import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("A meeting that is called off", () => {
  it.each<[string, string[]]>([
    ["Talks between India and Pakistan were cancelled.", []],
    ["The talks between Serbia and Kosovo have been postponed.", []],
    ["The summit between Chad and Niger was called off.", []],
    ["The talks between Serbia and Kosovo were long.", ["CONSULT: Serbia, Kosovo > "]],
    ["Ethiopia cancelled talks with Eritrea.", ["REJECT: Ethiopia > Eritrea"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
