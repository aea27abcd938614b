import { explained } from "../../testing.ts";
import { readingOfText } from "./trial.ts";

const cues = (text: string) => {
  const { cues, tokens } = readingOfText(text);
  return cues.flat().map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" "),
  );
};

describe("cues", () => {
  it.each([
    ["The Tax Office estimates that rates will rise.", ["estimates"]],
    ["Norland’s claims that rates will rise failed.", []],
    ["A set of Water Act rules that could close the mill passed.", []],
    ["Neither side believes that is so.", ["believes"]],
    ["Lee fired back at Cho.", ["fired back at"]],
    ["She referred to the dam.", ["referred to"]],
    ["A letter on the website states that rates will rise.", ["states"]],
    ["The swing states that are rich met.", []],
    ["Norland downplayed the cost.", ["downplayed"]],
    ["She called Friday for calm.", ["called Friday for"]],
    ["She raised questions about the budget.", ["raised questions about"]],
    ["Rates would rise, The Norland Herald reports.", ["reports"]],
    ["Groups that support the ban met.", ["support"]],
    ["Critics question the ban.", ["question"]],
    ["The news report the council feared was true.", ["feared"]],
    ["Critics, however, question the ban.", ["question"]],
    ["The mill adopted a rights plan to ward off buyers.", []],
    ["A court ruled Friday against the ban.", ["ruled Friday against"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(cues(text)).toEqual(expected));
  });
});
