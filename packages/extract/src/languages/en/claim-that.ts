import type { CueClass } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Draft, Reading, Sentence } from "../../rule.ts";
import { byWord } from "../../word-lists.ts";
import { contentEnd } from "./content-end.ts";
import { draftOf } from "./draft.ts";
import { phraseAfter, phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { nearSubject } from "./subject.ts";
import { wordRule } from "./word-rule.ts";
import { beForms, timeWords } from "./words.ts";

/** Nouns for what is said, by class; the plural is made with -s. */
const byClass: Record<CueClass, string> = {
  say: `claim assertion statement argument suggestion contention emphasis comment remark report conclusion insistence observation prediction
    rhetoric message position stance description depiction characterization portrayal explanation speech tweet lecture story
    testimony defense defence reference response reaction advice admission`,
  ask: "request question inquiry query",
  demand: "demand",
  urge: "call proposal appeal recommendation plea",
  pledge: "pledge promise vow assurance plan commitment determination intention intent desire",
  offer: "offer willingness",
  agree: "acknowledgment acknowledgement agreement support endorsement acceptance embrace backing",
  reject: "refusal opposition rejection objection resistance dismissal disavowal",
  deny: "denial",
  accuse: "allegation accusation charge complaint",
  criticise: "criticism attack condemnation critique denunciation",
  praise: "praise admiration",
  warn: "warning",
  threaten: "threat",
  announce: "announcement ruling decision revelation disclosure",
  confirm: "confirmation",
  think: `belief view hope fear concern opinion idea notion sense doubt skepticism scepticism worry interest theory understanding
    expectation impression feeling outrage anger frustration reservation suspicion assumption perception`,
};
const nouns = new Map(
  byWord(byClass).flatMap(([noun, cls]) => [noun, `${noun.replace(/y$/, "ie")}s`].map((word) => [word, cls] as const)),
);
const INTRODUCES: Record<CueClass, RegExp> = {
  say: /^(?:that|about|of|on)$/,
  think: /^(?:that|about|whether|over|in|at|with)$/,
  demand: /^(?:that|for|to)$/,
  urge: /^(?:that|for|to)$/,
  pledge: /^(?:that|to)$/,
  threaten: /^(?:that|to|of)$/,
  offer: /^to$/,
  reject: /^(?:to|of)$/,
  deny: /^(?:that|of)$/,
  ask: /^(?:that|about|whether|to)$/,
  criticise: /^(?:of|that|on|against)$/,
  praise: /^(?:for|of)$/,
  agree: /^(?:that|for|to)$/,
  accuse: /^(?:that|of|about|against)$/,
  warn: /^(?:that|of|about|against|to)$/,
  announce: /^(?:that|of|to|on|about)$/,
  confirm: /^(?:that|of)$/,
};

/** "X's claim": who owns the noun; or "the claim by X". */
function ownerOf(reading: Reading, sentence: Sentence, noun: number): Range | null {
  let index = noun;
  while (
    index > sentence.from &&
    noun - index < 4 &&
    !/^(?:['’]s?|his|her|their|its|my|our)$/.test(wordAt(reading, index - 1))
  ) {
    const before = reading.tokens[index - 1];
    if (!before || !(/^(?:ADJ|NOUN|NUM)$/.test(before.pos) || before.lower.endsWith("ed"))) return null;
    index--;
  }
  const mark = wordAt(reading, index - 1);
  if (/^(?:his|her|their|its)$/.test(mark)) return { from: index - 1, to: index };
  return /^['’]/.test(mark) ? phraseBefore(reading, index - 1, sentence.from) : null;
}

/** "to leave", not "to the voters"; "on trade", not "on June 11"; "a charge of theft", not "of $5". */
function opensContent(reading: Reading, opener: number): boolean {
  const next = reading.tokens[opener + 1];
  if (!next || /^[,;:)$€£-]/.test(next.text)) return false;
  return wordAt(reading, opener) === "to" ? /^(?:VERB|AUX|ADV)$/.test(next.pos) : !timeWords.has(next.lower);
}

const WEAPON =
  /^(?:missile|rocket|mortar|bomb|gun|suicide|terror|terrorist|drone|air|ground|armed|military|heart|cyber)$/;

/** "in charge of the mission", "a rocket attack on the port": no words at all. */
const isWordless = (reading: Reading, at: number): boolean =>
  (wordAt(reading, at - 1) === "in" && wordAt(reading, at + 1) === "of") || WEAPON.test(wordAt(reading, at - 1));

/** "the claim that", "the claim is that". */
const openerAt = (reading: Reading, at: number): number =>
  beForms.has(wordAt(reading, at)) && wordAt(reading, at + 1) === "that" ? at + 1 : at;

function read(reading: Reading, sentence: Sentence, at: number): Draft[] {
  const cls = nouns.get(wordAt(reading, at));
  const cue = spanOf(reading, { from: at, to: at + 1 });
  if (!cls || !cue || !/^(?:NOUN|PROPN)$/.test(reading.tokens[at]?.pos ?? "")) return [];
  const by = wordAt(reading, at + 1) === "by" ? phraseAfter(reading, at + 2, sentence.to) : null;
  const opener = openerAt(reading, by?.to ?? at + 1);
  const word = wordAt(reading, opener);
  if (!INTRODUCES[cls].test(word) || !opensContent(reading, opener) || isWordless(reading, at)) return [];
  const owner = by ?? ownerOf(reading, sentence, at) ?? holder(reading, sentence, at);
  if (!owner) return [];
  const from = /^(?:that|about|over|of|for|on|in|at|against|with)$/.test(word) ? opener + 1 : opener;
  const to = contentEnd(reading, sentence, from, {
    from: at,
    to: at + 1,
    tense: "base",
    entry: { lemma: "", particle: null, class: cls, frames: new Set() },
  });
  const content = spanOf(reading, { from, to });
  return content
    ? [
        draftOf(sentence, {
          rule: "claim-that",
          speaker: spanOf(reading, owner),
          cue: { ...cue, lemma: wordAt(reading, at), class: cls },
          content,
          negated: wordAt(reading, at - 1) === "no",
        }),
      ]
    : [];
}

/** "X made the claim that", "X expressed concern about": the subject holds the noun. */
function holder(reading: Reading, sentence: Sentence, noun: number): Range | null {
  // "She made plans to dig a well": a deed.
  if (/^plans?$/.test(wordAt(reading, noun)) && /^(?:made|makes?|making)$/.test(wordAt(reading, noun - 1))) return null;
  for (let index = noun - 1; index >= Math.max(sentence.from, noun - 5); index--) {
    if (
      /^(?:made|make|makes|making|issued|issue|expressed|express|voiced|raised|raise|rejected|repeated|has|have|had|gave|given|offered)$/.test(
        wordAt(reading, index),
      )
    )
      return nearSubject(reading, sentence, index + 1);
  }
  return null;
}

/** "Moscow's claim that …", "the accusation by Kyiv that …", "he made the promise to …". */
export const claimThat = wordRule("claim-that", nouns.keys(), read);
