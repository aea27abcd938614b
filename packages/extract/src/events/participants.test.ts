import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("Who takes part", () => {
  it.each<[string, string[]]>([
    ["Australia imposed sanctions on Myanmar, Iran and Syria.", ["SANCTION: Australia > Myanmar, Iran, Syria"]],
    ["Canada rejected an Australian ultimatum.", ["REJECT: Canada > Australia"]],
    ["A group of Moroccan diplomats met Emmanuel Macron.", ["CONSULT: Moroccan diplomats > Emmanuel Macron"]],
    ["Narendra Modi discussed the Iran sanctions with Vladimir Putin.", ["CONSULT: Narendra Modi > Vladimir Putin"]],
    ["A Spanish tanker crew freed a Lufthansa pilot.", ["RETREAT: Spain > Lufthansa pilot"]],
    ["The Russian retired general Igor Girkin met Xi Jinping.", ["CONSULT: Igor Girkin > Xi Jinping"]],
    ["Iran praised Iran.", ["SUPPORT: Iran > "]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
