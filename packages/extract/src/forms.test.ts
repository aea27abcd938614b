import { formOf } from "./forms.ts";
import { ONE_PIECE } from "./marks.ts";

const lemmas: readonly string[] = ["meeting", "Meet", "be", "us"];
const read = (text: string, pos: string, index: number) => {
  const asked: number[] = [];
  const { lower, lemma, marks } = formOf(text, pos, index, (at) => {
    asked.push(at);
    return lemmas[at] ?? "";
  });
  return { lower, lemma, isOnePiece: (marks & ONE_PIECE) !== 0, asked };
};

describe("formOf", () => {
  it("knows a word by its part of speech, and asks for each lemma once", () => {
    expect(read("Meeting", "NOUN", 0)).toEqual({ lower: "meeting", lemma: "meeting", isOnePiece: true, asked: [0] });
    expect(read("Meeting", "VERB", 1)).toEqual({ lower: "meeting", lemma: "meet", isOnePiece: true, asked: [1] });
    expect(read("Meeting", "NOUN", 3)).toEqual({ lower: "meeting", lemma: "meeting", isOnePiece: true, asked: [] });
  });

  it("asks again for what is shortened: it's, let's", () => {
    expect(read("'s", "AUX", 2).lemma).toBe("be");
    expect(read("'s", "AUX", 3).lemma).toBe("us");
  });
});
