import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { dropOverlaps } from "./drop-overlaps.ts";
import { partNested } from "./part-nested.ts";

function parted(text: string): string[] {
  const reading = readingOfText(text);
  return partNested.refine(dropOverlaps.refine(draftsOf(reading), reading), reading).map(({ cue, content }) => {
    const words = text.slice(content.start, content.end);
    return `${cue && text.slice(cue.start, cue.end)} | ${words}`;
  });
}

describe("part-nested", () => {
  it.each([
    [
      "Lee said Cho hopes that the army will support the deal.",
      ["said | Cho hopes that the army will support the deal"],
    ],
    [
      "Lee said the offer was fair, but Cho denied that it was made.",
      ["said | the offer was fair", "denied | it was made"],
    ],
    ["Lee said the dam was safe and says it will be opened.", ["said | the dam was safe", "says | it will be opened"]],
    [
      "Lee vowed to cut fares, and Cho is promising to cut taxes.",
      ["vowed | to cut fares", "promising | to cut taxes"],
    ],
    [
      "Lee said the dam was safe, and village groups warned that it leaks.",
      ["said | the dam was safe", "warned | it leaks"],
    ],
    [
      "Lee said the dam was safe, and he warned guards that it leaks.",
      ["said | the dam was safe, and he warned guards that it leaks"],
    ],
    ["Lee, who said the dam was safe, told Cho to open it.", ["said | the dam was safe", "told | to open it"]],
    ["While Lee said the dam was safe, Cho warned that it leaks.", ["said | the dam was safe", "warned | it leaks"]],
    [
      "Rules that make owners prove that their dams are safe work well, according to a survey of dams.",
      ["according to | Rules that make owners prove that their dams are safe work well"],
    ],
    [
      "Lee said Cho had told guards that the dam was safe, the mayor added.",
      ["added | Lee said Cho had told guards that the dam was safe"],
    ],
    [
      "Lee scolded him: “You knew of it,” she said. “You must go.”",
      ["scolded | him: “You knew of it,”", "said | “You must go.”"],
    ],
    [
      "Lee suggested looking at it and asking Cho why it leaks.",
      ["suggested | looking at it and asking Cho why it leaks"],
    ],
    [
      "“It leaks,” Lee said, referring to the dam, “and it will fall.”",
      ["said | “It leaks,” Lee said, referring to the dam, “and it will fall.”"],
    ],
    [
      "Lee called on Cho to act against floods -- a plague the mayor said will come.",
      ["called on | to act against floods", "said | will come"],
    ],
    ["The dam was safe, Lee said, citing a report.", ["said | The dam was safe", "citing | a report"]],
    ["The dam was safe, Lee said, adding that it held.", ["said | The dam was safe", "adding | it held"]],
    ["Lee called it “a plague,” adding that it leaks.", ["called | it “a plague,”", "adding | it leaks"]],
    [
      "“It leaks,” Lee said, adding that nobody knew why. “It will fall.”",
      ["said | “It leaks,” Lee said, adding that nobody knew why. “It will fall.”", "adding | nobody knew why"],
    ],
    [
      "When Cho noted that it leaks ― as was known ― Lee boasted, “I will mend it.”",
      ["noted | it leaks ― as was known", "boasted | “I will mend it.”"],
    ],
    ["When it rains, Lee said, Cho fears that it leaks.", ["said | When it rains, Lee said, Cho fears that it leaks"]],
    [
      "Lee said Cho should stay and encourage them to mend it.",
      ["said | Cho should stay and encourage them to mend it"],
    ],
  ])("%s", (text, expected) => {
    explained(text, () => expect(parted(text)).toEqual(expected));
  });
});
