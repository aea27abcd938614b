import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("The words that tell an aim", () => {
  it.each<[string, string[]]>([
    ["The campaign by Kenya against al-Shabaab went on.", ["ASSAULT: Kenya > al-Shabaab"]],
    ["Kenya's operations in the north against al-Shabaab went on.", ["ASSAULT: Kenya > al-Shabaab"]],
    ["The operation against al-Shabaab in the north is led by the Kenyan army.", ["ASSAULT: Kenyan army > al-Shabaab"]],
    ["The African Union coalition against Boko Haram has an office.", ["ASSAULT: African Union > Boko Haram"]],
    ["The Kenyan army is ready to liberate the port from al-Shabaab.", ["ASSAULT: Kenyan army > al-Shabaab"]],
    ["Kenya praised Ghana. It hopes to defeat al-Shabaab.", ["SUPPORT: Kenya > Ghana", "ASSAULT: Kenya > al-Shabaab"]],
    ["Chad works with Niger to defeat Boko Haram.", ["COOPERATE: Chad > Niger", "ASSAULT: Niger, Chad > Boko Haram"]],
    ["The Chadian army has camps in Niger to fight Boko Haram.", ["ASSAULT: Chadian army > Boko Haram"]],
    ["Kenya's campaign has ended, and Ghana voted against Boko Haram.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
