import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { dropSilence } from "./drop-silence.ts";

describe("drop-silence", () => {
  it.each([
    ["Lee did not respond to the letters.", []],
    ["Lee did not announce new plans.", []],
    ["Lee did not say whether the dam is safe.", ["whether the dam is safe"]],
    ["Lee did not announce that the dam is safe.", ["the dam is safe"]],
    ["Lee did not accept the plan.", ["the plan"]],
    ["Lee announced new plans.", ["new plans"]],
  ])("%s", (text, expected) => {
    const reading = readingOfText(text);
    const kept = dropSilence.refine(draftsOf(reading), reading);
    expect(kept.map(({ content }) => text.slice(content.start, content.end))).toEqual(expected);
  });
});
