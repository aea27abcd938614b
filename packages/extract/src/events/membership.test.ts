import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

/** "TYPE source > target, cameo, factuality" of each event. */
const toldIn = (text: string): string[] =>
  findIn(text).events.map(
    ({ type, cameo, factuality, sources, targets }) =>
      `${type} ${sources[0]?.name} > ${targets[0]?.name}, ${cameo}, ${factuality}`,
  );

describe("Who leaves a body or a treaty", () => {
  it.each<[string, string, string[]]>([
    [
      "quits it",
      "Burundi quit the International Criminal Court.",
      ["SANCTION Burundi > International Criminal Court, 160, asserted"],
    ],
    ["leaves it", "Spain left the European Union in 2020.", ["SANCTION Spain > European Union, 160, asserted"]],
    ["will leave it", "Kenya will leave OPEC.", ["SANCTION Kenya > OPEC, 160, planned"]],
    ["exits it", "Chad exited NATO on Monday.", ["SANCTION Chad > NATO, 160, asserted"]],
    ["withdraws from it", "Qatar withdrew from OPEC.", ["SANCTION Qatar > OPEC, 160, asserted"]],
    [
      "is withdrawn from it",
      "Donald Trump withdrew the United States from UNESCO.",
      ["SANCTION Donald Trump > UNESCO, 160, asserted"],
    ],
    [
      "pulls out of it",
      "Japan pulled out of the whaling treaty with Norway.",
      ["SANCTION Japan > Norway, 160, asserted"],
    ],
    [
      "is told to by a noun",
      "Cuba announced its withdrawal from the Rio Pact.",
      ["SANCTION Cuba > undefined, 160, asserted"],
    ],
    ["left it of late", "Mali left ECOWAS last week.", ["SANCTION Mali > ECOWAS, 160, asserted"]],
    [
      "is pulled out of it",
      "Donald Trump pulled the US out of the pact with Iran.",
      ["SANCTION Donald Trump > Iran, 160, asserted"],
    ],
    ["does not when it is a car", "Angela Merkel left the armoured SUV.", []],
    ["does not when it is a place", "Iran withdrew from the town of Basra.", ["RETREAT Iran > Basra, 0874, asserted"]],
    ["does not when it is a meeting", "Iran left the NATO summit.", []],
    ["does not when it is a house", "Iran left the court.", []],
    ["does not when it is a country", "Japan left the UK.", []],
    ["does not when a man leaves his work", "Tom Lee quit CNN.", []],
    [
      "does not when its troops leave",
      "Chad withdrew its troops from the African Union mission.",
      ["RETREAT Chad > African Union, 0874, asserted"],
    ],
  ])("%s: %s", (_, text, expected) => {
    explained(text, () => expect(toldIn(text)).toEqual(expected));
  });
});
