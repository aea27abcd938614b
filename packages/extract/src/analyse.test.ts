import { analyse } from "./analyse.ts";
import { tokenAt, tokensIn } from "./lookup.ts";
import { explained } from "./testing.ts";

const sentences = (text: string) => analyse(text, null).sentences.map(({ start, end }) => text.slice(start, end));

describe("analyse", () => {
  it.each([
    ["Mr. Smith met Gen. J. R. Cole. They spoke.", ["Mr. Smith met Gen. J. R. Cole.", "They spoke."]],
    ["He left the U.S. The talks failed.", ["He left the U.S.", "The talks failed."]],
    ["The U.S. Senate voted. “We won.” Nobody cheered.", ["The U.S. Senate voted.", "“We won.”", "Nobody cheered."]],
    ["“Why?” Mr. Smith asked. “Why now?” He left.", ["“Why?” Mr. Smith asked.", "“Why now?”", "He left."]],
    [
      "Rates rose 5.5 percent on Sept. 11. No. 10 was silent.",
      ["Rates rose 5.5 percent on Sept. 11.", "No. 10 was silent."],
    ],
    ["A heading\n\nA sentence.\nAnother", ["A heading", "A sentence.", "Another"]],
    ["KABUL, Aug 26 (Reuters) - Talks began.", ["KABUL, Aug 26 (Reuters) -", "Talks began."]],
    [
      "It was\nbroken at\nevery line\nas mail\nused to\nbe. Yes.",
      ["It was\nbroken at\nevery line\nas mail\nused to\nbe.", "Yes."],
    ],
    ["It fell in Mali.The army left.", ["It fell in Mali.", "The army left."]],
    ["It fell in Mali.[3] He left.[4][5] We stayed.", ["It fell in Mali.[3]", "He left.[4][5]", "We stayed."]],
  ])("splits %j", (text, expected) => {
    explained(text, () => expect(sentences(text)).toEqual(expected));
  });

  it("tells headings and paragraphs apart", () => {
    const { sentences: found } = analyse("Role of China\n\nIt spoke. It left.", null);
    expect(found.map(({ heading, paragraph }) => [heading, paragraph])).toEqual([
      [true, 0],
      [false, 1],
      [false, 1],
    ]);
  });

  it("takes no line for a heading whose stop has a footnote mark after it", () => {
    const { sentences: found } = analyse("Role of China[1]\n\nIt left.[4][5]", null);
    expect(found.map(({ heading }) => heading)).toEqual([true, false]);
  });

  it("gives every token the offsets of its words, whatever stands between", () => {
    const text = `Él\u00a0can't 😀 say “don’t”  at https://a.example/x?y or ${"a-".repeat(90)} Xi's “end”—now.`;
    const { tokens } = analyse(text, null);
    expect(tokens.map((each) => each.text)).toEqual(tokens.map(({ start, end }) => text.slice(start, end)));
    expect(tokens.map((each) => each.text).join(" ")).toBe("Él ca n't 😀 say “ do n’t ” at or Xi 's “ end ” — now .");
  });

  it("reads a text the same, whatever was read before it", () => {
    const wordsOf = (text: string) => analyse(text, null).tokens.map((each) => each.text);
    wordsOf("It was Zorgan's, and ''no more. 'Nay.'Aye for Zorgan’s.");

    expect(wordsOf("Zorgan's plan")).toEqual(["Zorgan", "'s", "plan"]);
    expect(wordsOf("Zorgan’s plan")).toEqual(["Zorgan", "’s", "plan"]);
    expect(wordsOf("'Aye, it's late.'")).toEqual(["'", "Aye", ",", "it", "'s", "late", ".", "'"]);
  });

  it.each([
    ["date 2021-08-26 On Wednesday it rained.", "2021-09-30T10:00:00Z", "2021-08-26"],
    ["KABUL, Aug 26 (Reuters) - It rained.", "2021-08-27T01:00:00Z", "2021-08-26"],
    ["KABUL, Aug 2 (Reuters) - It rained.", "2021-08-27T01:00:00Z", "2021-08-27"],
    ["Talks begin\n\nKABUL, Aug 26 (Reuters) - It rained.", "2021-08-27T01:00:00Z", "2021-08-26"],
    ["KABUL, 31 Dec (Reuters) - It rained.", "2022-01-01T01:00:00Z", "2021-12-31"],
    ["KABUL, Aug 26, 2021 (Reuters) - It rained.", null, "2021-08-26"],
    ["KABUL, Aug 26 (Reuters) - It rained.", null, null],
    ["Talks begin\n\nBy Ann Lee\nPublished: 24 August 2021 10:05 GMT\n\nIt rained.", null, "2021-08-24"],
    ["Talks begin\n\nTuesday, Aug. 24, 2021\n\nIt rained.", null, "2021-08-24"],
    ["Updated 2021-08-24\n\nIt rained.", null, "2021-08-24"],
    ["Updated 2021-02-30\n\nIt rained.", null, null],
    ["What the minister said about the storm of 24 August 2020\n\nIt rained.", null, null],
    ["Published: 24 August 2021\n\nIt rained.", "2021-08-27T01:00:00Z", "2021-08-27"],
    ["It rained.", "2021-08-27T01:00:00Z", "2021-08-27"],
    ["BANGKOK/YANGON, March 29, 2025 - The ground shook.", null, "2025-03-29"],
    ["Daily press briefing by the office of the spokesman, Geneva, 6 February 2025\n\nIt rained.", null, "2025-02-06"],
    ["It rained. - Ana Lee (@analee) August 30, 2021 It rained.", "2021-08-27T01:00:00Z", "2021-08-30"],
    ["It rained. - Ana Lee (@analee) August 28, 2021 It rained.", "2021-08-27T01:00:00Z", "2021-08-27"],
    ["It rained. - Ana Lee (@analee) August 20, 2021 It rained.", "2021-08-27T01:00:00Z", "2021-08-27"],
    ["It rained. - Ana Lee (@analee) August 30, 2099 It rained.", "2021-08-27T01:00:00Z", "2021-08-27"],
    ["It rained.", null, null],
  ])("speaks of %j, published %s, from %s", (text, publishedAt, expected) => {
    explained(text, () => expect(analyse(text, publishedAt).referenceDay).toBe(expected));
  });

  it("finds the tokens at an offset and within a span", () => {
    const analysis = analyse("Xi told Putin. Putin agreed.", null);
    expect(tokenAt(analysis, 4)?.text).toBe("told");
    expect(tokenAt(analysis, 2)).toBeUndefined();
    expect(tokensIn(analysis, { start: 3, end: 14 }).map(({ text }) => text)).toEqual(["told", "Putin", "."]);
    expect(tokensIn(analysis, { start: 2, end: 8 }).map(({ text }) => text)).toEqual(["told"]);
  });
});
