import { explained } from "../../testing.ts";
import { quotedWords } from "./quoted-words.ts";
import { found } from "./trial.ts";

describe("quoted-words", () => {
  it.each([
    [
      "The board barred whoever “took part in the vote as an officer.”",
      ["The board | ? | “took part in the vote as an officer.”"],
    ],
    ["The board barred whoever “took part.”", []],
    ["“The rules bind all of us in this house.” It was late.", []],
    ["Reyes was blunt: “It is too late.”", ["Reyes | : | “It is too late.”"]],
    ["Reyes was blunt: “Late.”", []],
    ["Reyes had one answer:\n\n“No dam, no town.”", ["Reyes | : | “No dam, no town.”"]],
    [
      "Reyes left. “You blame the people who work all night” there.",
      ["Reyes | ? | “You blame the people who work all night”"],
    ],
    ["“The Long Way Home of a Man” is a book.", []],
    ["Reyes has been pounding Cho as a “con man.”", ["Reyes | pounding | Cho as a “con man.”"]],
    ["It was a choice between pounding Cho as “unfit” or not.", ["? | pounding | Cho as “unfit”"]],
    ["The plan, known as “Open Gate,” failed.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(quotedWords, text)).toEqual(expected));
  });
});
