import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { refiners } from "./index.ts";

function said(text: string): string[] {
  const reading = readingOfText(text);
  const drafts = refiners.reduce((kept, { refine }) => refine(kept, reading), draftsOf(reading));
  return drafts.map(({ content }) => text.slice(content.start, content.end));
}

describe("what is no statement", () => {
  it.each([
    ["a question of the writer's", "Did Lee say that the dam is safe?"],
    ["a question about what was said", "Why would Cho claim that the dam is safe?"],
    ["what the reader might think", "You could say that the dam is safe."],
    ["what the reader is asked", "Please note that the dam is safe."],
    ["a note of the paper's", "Editor’s note: Lee has said that the dam is safe."],
    ["words in scare quotes", "The “experts” have left, and the “safe” dam leaks."],
    ["the title of a work", "Lee wrote the song “The Long Dam” and the novel “Water Under Stone.”"],
    ["a broadcast's name", "On “Dams This Week,” Lee was at his best."],
    ["the lines of a song", "“Down by the water we will wait,” Lee sang."],
    ["a view in somebody's marks", "“I have a concern about the dam.” It leaks."],
    ["mere marks", "“!!” said Lee."],
  ])("%s", (_, text) => {
    explained(text, () => expect(said(text)).toEqual([]));
  });

  it("yes and no are words enough", () => {
    expect(said("“No,” Lee said.")).toEqual(["“No,”"]);
  });

  it("what a speaker in a transcript says of others is the speaker's", () => {
    expect(said("LEE: We wait. Cho said that it leaks.\n\nCho said that it holds.")).toEqual([
      "We wait. Cho said that it leaks.",
      "it holds",
    ]);
  });

  it.each([
    ["a question that is reported", "Lee asked whether the dam is safe.", "whether the dam is safe"],
    ["a question in marks", "“Is the dam safe?” Lee asked.", "“Is the dam safe?”"],
    ["what is said on a broadcast", "On “Dams This Week,” Lee said the dam was safe.", "the dam was safe"],
  ])("%s is one", (_, text, expected) => {
    explained(text, () => expect(said(text)).toEqual([expected]));
  });
});
