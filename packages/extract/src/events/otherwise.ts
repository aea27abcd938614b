import type { Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";
import { headOf } from "./by-words.ts";

/** What is withdrawn on paper. */
const PAPERS = wordSet(
  `offer offers bid bids proposal application nomination candidate candidates candidacy plan plans bill motion name statement remark
  remarks claim claims complaint request amendment article`,
);
const INSIGHTS = wordSet(
  "need importance value fact danger risk limits problem difficulty potential strength position",
);
const SHOWN = wordSet(
  "reminder glimpse look view insight insights lesson opinion opinions clue clues example contrast window",
);
const INTANGIBLE = wordSet(
  "credibility reputation faith trust confidence career careers hope hopes chance chances legacy image",
);
const WORDS = wordSet(
  "insult insults barb barbs blow blows jab jabs accusation accusations criticism recriminations places stories",
);
const UNTOLD = /^(?:comment|say|elaborate|speculate|name|identify|specify)$/;
const AWAY = /^(?:out|away|off|down|into|onto)$/;

/** "her support", "the new missile", but no day: what a verb acts on directly. */
const isObject = (token: Token | undefined): boolean =>
  token !== undefined && token.signs === 0 && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(token.pos);

/** What a verb may mean instead of what it tells, by the words after it. */
const byVerb: Readonly<Record<string, (after: readonly Token[]) => boolean>> = {
  // "recognised that", "recognised the need"
  recognise: (after) => /^(?:that|how|why|what)$/.test(lowerOf(after[0])) || INSIGHTS.has(lowerOf(headOf(after))),
  // "backed out of the deal"
  back: ([first]) => AWAY.test(lowerOf(first)),
  // "demonstrated its new missile", "demonstrated that"
  demonstrate: ([first]) => isObject(first) || /^(?:that|how|why)$/.test(lowerOf(first)),
  // "rallied his supporters"
  rally: ([first]) => isObject(first),
  // "withdrew its offer"
  withdraw: (after) => PAPERS.has(lowerOf(headOf(after))),
  // "took place outside the capital"
  take: ([first]) => /^(?:place|office|advantage|note)$/.test(lowerOf(first)),
  // "allowed two runs"
  allow: (after) => after[0]?.pos === "NUM" && !after.some(({ lower }) => lower === "to"),
  // "seized on the remark"
  seize: ([first]) => /^(?:on|upon)$/.test(lowerOf(first)),
  // "battled through the rain"
  battle: ([first]) => lowerOf(first) === "through",
  // "destroyed his credibility"
  destroy: (after) => INTANGIBLE.has(lowerOf(headOf(after))),
  // "offers a reminder"
  offer: (after) => SHOWN.has(lowerOf(headOf(after))),
  // "agreed with her that it was late"
  agree: (after) => lowerOf(after[0]) === "with" && !after.some(({ lower }) => lower === "to" || lower === "on"),
  // "declined to $6 million", "declined to comment"
  decline: ([first, second]) =>
    lowerOf(first) === "to" && (/^(?:SYM|NUM)$/.test(second?.pos ?? "") || UNTOLD.test(lowerOf(second))),
  // "refused to comment"
  refuse: ([first, second]) => lowerOf(first) === "to" && UNTOLD.test(lowerOf(second)),
  // "traded insults", "traded places"
  trade: (after) => WORDS.has(lowerOf(headOf(after))),
};
const meanings = new Map(Object.entries(byVerb));

/** "demonstrated its missile", "backed out": a verb that tells an event elsewhere tells none here. */
export const isOtherwise = (lemma: string, after: readonly Token[]): boolean =>
  meanings.get(lemma === "recognize" ? "recognise" : lemma)?.(after) ?? false;
