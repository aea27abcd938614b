import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const told = (text: string) =>
  findIn(text).events.map(
    ({ type, factuality, sources, targets }) =>
      `${type} ${factuality}: ${sources.map(({ name }) => name).join(", ")} > ${targets.map(({ name }) => name).join(", ")}`,
  );

describe("Events told as the aim of an effort", () => {
  it.each<[string, string[]]>([
    ["Nigeria's campaign to defeat Boko Haram goes on.", ["ASSAULT planned: Nigeria > Boko Haram"]],
    ["The Kenyan army focused on defeating al-Shabaab.", ["ASSAULT planned: Kenyan army > al-Shabaab"]],
    ["The Kenyan army focused on combatting al-Shabaab.", ["ASSAULT planned: Kenyan army > al-Shabaab"]],
    ["Little is known of Chad's war against Boko Haram.", ["ASSAULT asserted: Chad > Boko Haram"]],
    ["The efforts of Niger to degrade and defeat Boko Haram are old.", ["ASSAULT planned: Niger > Boko Haram"]],
    ["Togo is working as part of ECOWAS to defeat Boko Haram.", ["ASSAULT planned: ECOWAS, Togo > Boko Haram"]],
    [
      "France asked Chad to fight Boko Haram.",
      ["REQUEST asserted: France > Chad", "ASSAULT planned: Chad > Boko Haram"],
    ],
    ["We hold to our pledge to defeat Boko Haram.", ["ASSAULT planned: we > Boko Haram"]],
    ["There is no Kenyan war against al-Shabaab.", []],
    ["Kenya wants to attack al-Shabaab.", []],
    ["Everybody was ready to defeat the odds.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(told(text)).toEqual(expected));
  });

  it("tells an aim once when its deed is told", () => {
    explained("Kenya threatened to attack Somalia.", (text) =>
      expect(told(text)).toEqual(["THREATEN asserted: Kenya > Somalia"]),
    );
  });
});
