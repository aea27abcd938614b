import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("Who does what a noun tells", () => {
  it.each<[string, string, string[]]>([
    ["who answers for it", "Al-Shabaab claimed the attack on the Kenyan base.", ["ASSAULT: al-Shabaab > Kenyan base"]],
    [
      "who is responsible",
      "Boko Haram is responsible for the kidnapping of two priests.",
      ["ASSAULT: Boko Haram > two priests"],
    ],
    ["who owns it by a pronoun", "Kenya began its bombardment of the town.", ["ASSAULT: Kenya > town"]],
    [
      "who is in it",
      "The Chadian army is locked in fierce clashes with Boko Haram.",
      ["ASSAULT: Chadian army > Boko Haram"],
    ],
    [
      "who is named after it",
      "A suicide attack by Boko Haram on a market shocked Niger.",
      ["ASSAULT: Boko Haram > market"],
    ],
    ["from whom it comes", "The raids from Chad on Niger went on.", ["ASSAULT: Chad > Niger"]],
    [
      "who is asked for it",
      "At the request of France, Chad sent doctors to Mali.",
      ["REQUEST: France > Chad", "AID: Chad > Mali"],
    ],
    ["who works with whom", "In partnership with UNICEF, Kenya opened ten schools.", ["COOPERATE: Kenya > UNICEF"]],
    [
      "nobody when what it is upon is a thing",
      "Kenya is an ally in the war against poverty, and wants peacekeepers.",
      [],
    ],
  ])("is %s", (_, text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
