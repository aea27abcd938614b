import type { CueClass } from "@readout/model";
import type { Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { contentEnd } from "./content.ts";
import { draftOf } from "./draft.ts";
import { phraseAfter, phraseBefore, type Range, spanOf, wordAt } from "./noun-phrase.ts";
import { mainSubject } from "./subject.ts";

const nouns = new Map<string, CueClass>(
  Object.entries({
    claim: "say",
    claims: "say",
    assertion: "say",
    assertions: "say",
    statement: "say",
    argument: "say",
    suggestion: "say",
    contention: "say",
    comment: "say",
    comments: "say",
    remark: "say",
    report: "say",
    reports: "say",
    conclusion: "say",
    insistence: "say",
    observation: "say",
    allegation: "accuse",
    allegations: "accuse",
    accusation: "accuse",
    accusations: "accuse",
    charge: "accuse",
    charges: "accuse",
    announcement: "announce",
    ruling: "announce",
    decision: "announce",
    pledge: "pledge",
    promise: "pledge",
    vow: "pledge",
    assurance: "pledge",
    assurances: "pledge",
    plan: "pledge",
    plans: "pledge",
    warning: "warn",
    warnings: "warn",
    threat: "threaten",
    threats: "threaten",
    denial: "deny",
    demand: "demand",
    demands: "demand",
    call: "urge",
    calls: "urge",
    proposal: "urge",
    appeal: "urge",
    recommendation: "urge",
    request: "ask",
    question: "ask",
    questions: "ask",
    belief: "think",
    view: "think",
    hope: "think",
    hopes: "think",
    fear: "think",
    fears: "think",
    concern: "think",
    concerns: "think",
    opinion: "think",
    idea: "think",
    notion: "think",
    sense: "think",
    admission: "agree",
    acknowledgment: "agree",
    confirmation: "confirm",
    refusal: "reject",
    offer: "offer",
    prediction: "say",
    criticism: "criticise",
    praise: "praise",
    opposition: "reject",
    support: "agree",
  }),
);
const INTRODUCES: Record<string, RegExp> = {
  think: /^(?:that|about|whether|over)$/,
  demand: /^(?:that|for|to)$/,
  urge: /^(?:that|for|to)$/,
  pledge: /^(?:that|to)$/,
  threaten: /^(?:that|to)$/,
  offer: /^to$/,
  reject: /^(?:to|of)$/,
  ask: /^(?:that|about|whether|for)$/,
  criticise: /^(?:of|that)$/,
  praise: /^(?:for|of)$/,
  agree: /^(?:that|for)$/,
};

/** "X's claim": who owns the noun; or "the claim by X". */
function ownerOf(reading: Reading, sentence: Sentence, noun: number): Range | null {
  let index = noun;
  while (
    index > sentence.from &&
    noun - index < 4 &&
    !/^(?:['’]s?|his|her|their|its|my|our)$/.test(wordAt(reading, index - 1))
  ) {
    if (!/^(?:ADJ|NOUN|NUM)$/.test(reading.tokens[index - 1]?.pos ?? "")) return null;
    index--;
  }
  const mark = wordAt(reading, index - 1);
  if (/^(?:his|her|their|its)$/.test(mark)) return { from: index - 1, to: index };
  return /^['’]/.test(mark) ? phraseBefore(reading, index - 1, sentence.from) : null;
}

function read(reading: Reading, sentence: Sentence, at: number): Draft[] {
  const cls = nouns.get(wordAt(reading, at));
  const cue = spanOf(reading, { from: at, to: at + 1 });
  if (!cls || !cue || !/^(?:NOUN|PROPN)$/.test(reading.tokens[at]?.pos ?? "")) return [];
  const by = wordAt(reading, at + 1) === "by" ? phraseAfter(reading, at + 2, sentence.to) : null;
  const opener = by?.to ?? at + 1;
  const word = wordAt(reading, opener);
  if (!(INTRODUCES[cls] ?? /^that$/).test(word)) return [];
  const owner = by ?? ownerOf(reading, sentence, at) ?? holder(reading, sentence, at);
  if (!owner) return [];
  const from = /^(?:that|about|over|of|for)$/.test(word) ? opener + 1 : opener;
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
        }),
      ]
    : [];
}

/** "X made the claim that", "X expressed concern about": the subject holds the noun. */
function holder(reading: Reading, sentence: Sentence, noun: number): Range | null {
  for (let index = noun - 1; index >= Math.max(sentence.from, noun - 5); index--) {
    if (
      /^(?:made|make|makes|making|issued|issue|expressed|express|voiced|raised|raise|rejected|repeated|has|have|had|gave|given|offered)$/.test(
        wordAt(reading, index),
      )
    )
      return mainSubject(reading, sentence, index + 1);
  }
  return null;
}

/** "Moscow's claim that …", "the accusation by Kyiv that …", "he made the promise to …". */
export const claimThat: Rule = {
  name: "claim-that",
  find(reading, sentence) {
    const found: Draft[] = [];
    for (let at = sentence.from; at < sentence.to; at++)
      if (nouns.has(wordAt(reading, at))) found.push(...read(reading, sentence, at));
    return found;
  },
};
