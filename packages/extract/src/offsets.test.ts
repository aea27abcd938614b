import { extractionSchema } from "@readout/model";
import fc from "fast-check";
import { extract } from "./extract.ts";

/** Pieces of news, of our own, that put together make texts that read well, badly or not at all. */
const WORDS = fc.constantFrom(
  "Xi Jinping said on Monday that the dam was safe",
  "“We will mend it,” Lee said",
  "“We will mend it",
  "‘no”",
  "“",
  '"',
  "'",
  "He added that it was late",
  "President Ana Lee",
  "the French president",
  "the spokesman",
  "according to Xinhua",
  "(Reuters) - ",
  "KABUL, Aug 26 (Reuters) - Rebels fought troops",
  "MAYOR: It leaks.",
  "Iran attacked Israel last week",
  "Russia agreed to help Chad to end the war",
  "condemned the attack by Chad on Niger two days later",
  "talks between Paris and Berlin in August 2021",
  "on Christmas Eve",
  "5 p.m. on 3/4/2021",
  "Cho, who said the dam leaks, told her",
  "Lee's claim that",
  "told reporters in a statement",
  "calling for a ceasefire and sanctions",
  "Troops reached Aleppo, Homs and Gaziantep",
  "What did he say?",
  "http://a.example/b?c=d",
  "U.S. Mr.",
);
const ODDITIES = fc.constantFrom(
  "😀",
  "𝒜na",
  "e\u0301\u0301",
  "\u0000",
  "\ud83d",
  "\ude00",
  "\u200b",
  "\u200d",
  "\u202e",
  "\ufeff",
  "\u00ad",
  "\u0130stanbul",
  "Straße",
  "ﬁnal",
  "—",
  "…",
  "x".repeat(70),
  "（",
  "中国",
);
const GAPS = fc.constantFrom(
  " ",
  " ",
  " ",
  ", ",
  ". ",
  ".\n\n",
  "\n\n",
  "\n",
  "\r\n",
  "\t",
  "\u00a0",
  "",
  " and ",
  ": ",
  " -- ",
);
const TEXTS = fc
  .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: WORDS }, { weight: 1, arbitrary: ODDITIES }), GAPS), {
    maxLength: 24,
  })
  .map((pieces) => pieces.map(([words, gap]) => words + gap).join(""));
const DAYS = fc.constantFrom("2024-03-08T09:00:00Z", null);

const read = (text: string, publishedAt: string | null) =>
  extract({ id: "a1", revision: 1, text, title: "", language: "en", publishedAt });

type Found = { start: number; end: number; text?: unknown };

/** Every span that some facts hold, however deep. */
function spansOf(facts: unknown): Found[] {
  if (typeof facts !== "object" || facts === null) return [];
  const inner = Object.values(facts).flatMap(spansOf);
  return "start" in facts && "end" in facts ? [facts as Found, ...inner] : inner;
}

/** Texts that once broke a promise of these. */
const BROKEN: [string, string | null][] = [["the spokesman: according to Xinhua ", null]];

/** Some facts hold with every text that can be made of the pieces. */
const holds = (check: (text: string, publishedAt: string | null) => void) =>
  fc.assert(fc.property(TEXTS, DAYS, check), { seed: 7, numRuns: 150, examples: BROKEN });

const inOrder = (spans: readonly Found[]) =>
  spans.every(({ start }, at) => at === 0 || (spans[at - 1]?.start ?? 0) <= start);

describe("offsets, in whatever text", () => {
  it("every span lies within the text, and has the words it says it has", () => {
    holds((text, publishedAt) => {
      for (const { start, end, text: words } of spansOf(read(text, publishedAt))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (words !== undefined) expect(words).toBe(text.slice(start, end));
      }
    });
  });

  it("mentions, statements' quotations and dates are in the order of the text", () => {
    holds((text, publishedAt) => {
      const { actors, places, statements, dates } = read(text, publishedAt);
      for (const { mentions } of [...actors, ...places]) expect(inOrder(mentions)).toBe(true);
      for (const { quotes } of statements) expect(inOrder(quotes)).toBe(true);
      expect(inOrder(dates)).toBe(true);
    });
  });

  it("quotations lie within what is said, what is said is not empty, and a trigger lies in its evidence", () => {
    holds((text, publishedAt) => {
      const { statements, events } = read(text, publishedAt);
      for (const { content, quotes } of statements) {
        expect(content.text.trim()).not.toBe("");
        for (const { start, end } of quotes) expect([start >= content.start, end <= content.end]).toEqual([true, true]);
      }
      for (const { trigger, evidence } of events)
        expect([trigger.start >= evidence.start, trigger.end <= evidence.end]).toEqual([true, true]);
    });
  });

  it("every party is one of the actors or a state that an adjective names, and every id is given once", () => {
    holds((text, publishedAt) => {
      const { actors, statements, events, occurrences } = read(text, publishedAt);
      const known = new Set([null, ...actors.map(({ id }) => id)]);
      const said = statements.flatMap(({ speaker, addressees, via }) => [speaker, ...addressees, via]);
      const done = events.flatMap(({ sources, targets }) => [...sources, ...targets]);
      for (const { actorId } of [...said, ...done].flatMap((party) => party ?? []))
        if (!actorId?.startsWith("state:")) expect(known).toContain(actorId);
      for (const facts of [actors, statements, events])
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      const told = occurrences.flatMap(({ eventIds }) => eventIds);
      expect(told.sort()).toEqual(events.map(({ id }) => id).sort());
    });
  });

  it("the facts fit the model and pass through JSON, and are the same bytes when read again", () => {
    holds((text, publishedAt) => {
      const facts = read(text, publishedAt);
      expect(extractionSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
      expect(JSON.stringify(read(text, publishedAt))).toBe(JSON.stringify(facts));
    });
  });
});
