import { explained } from "../../testing.ts";
import { quotedAsSaying } from "./quoted-as-saying.ts";
import { readingOfText } from "./trial.ts";

function found(text: string): string[] {
  const reading = readingOfText(text);
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : "?");
  return reading.sentences
    .flatMap((sentence) => quotedAsSaying.find(reading, sentence))
    .map(({ speaker, via, cue, content }) => [speaker, via, cue, content].map(words).join(" | "));
}

describe("quoted-as-saying", () => {
  it.each([
    [
      "“It is late,” Ana Reyes was quoted as saying by Nord. “We must go.”",
      ["Ana Reyes | Nord | quoted as saying | “It is late,” Ana Reyes was quoted as saying by Nord. “We must go.”"],
    ],
    [
      "The Norland Times quoted Ana Reyes as saying that the dam was safe.",
      ["Ana Reyes | The Norland Times | quoted | the dam was safe"],
    ],
    [
      "Ana Reyes was quoted by the state-run agency as saying the dam was safe.",
      ["Ana Reyes | the state-run agency | quoted | the dam was safe"],
    ],
    ["“The dam is safe,” Ana Reyes was quoted as saying.", ["Ana Reyes | ? | quoted as saying | “The dam is safe,”"]],
    [
      "“The dam is safe,” Ana Reyes was quoted as saying by a Norland agency.",
      ["Ana Reyes | a Norland agency | quoted as saying | “The dam is safe,”"],
    ],
    [
      "“The dam is safe,” the newspaper quoted Ana Reyes as saying.",
      ["Ana Reyes | the newspaper | quoted | “The dam is safe,”"],
    ],
    ["The shop quoted a price of ten crowns.", []],
    ["The court cited a law as old as the town.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(text)).toEqual(expected));
  });
});
