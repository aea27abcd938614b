import type { Sentence } from "../../analysis.ts";
import type { CueWord, Token } from "../../rule.ts";
import { CUES, type CueForm, cueForms } from "./cue-forms.ts";
import { isOtherSense } from "./other-sense.ts";
import { timeWords } from "./words.ts";

/** Nouns and adjectives as often as verbs: the part of speech decides. */
const UNSURE = /^(?:base|present)$/;
const ALWAYS = new Set([
  "says",
  "said",
  "told",
  "tells",
  "adds",
  "added",
  "wrote",
  "tweeted",
  "argues",
  "insists",
  "explains",
]);
const NOT_BEFORE = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "his",
  "her",
  "their",
  "its",
  "our",
  "my",
  "of",
  "in",
  "no",
  "’s",
  "'s",
]);

/** After these a word in -s, or the bare form, is a verb however often it is a noun. */
const SINGULAR = /^(?:he|she|it|who|which)$/;
const PLURAL = /^(?:they|we|i|you|who|which|that|to|will|would|could|should|may|might|must|can|did|does|not|n['’]t)$/;
const OPENS = /^(?:that|whether|how|why|what|the|an?|his|her|its|their|this|these|those|any|him|it|them|to)$/;

/** "Critics question the plan": a noun after a plural one. */
const isMany = ({ pos, lower }: Token): boolean =>
  /^(?:NOUN|PROPN)$/.test(pos) && /[^su]s$/.test(lower) && lower !== "news";

/** What states things without a mouth: "the website states that …". */
const WRITINGS =
  /^(?:website|site|page|report|letter|document|law|bill|policy|rule|act|constitution|contract|memo|complaint|lawsuit|suit|filing|order|ruling|agreement|treaty|resolution|text|article|platform|guide|manual|statute|code|notice|plan|paper|study|email|clause|amendment)$/;

/** "Norland claims that …", "who support the …": tagged as nouns, yet a subject stands before and what is said follows. */
function isMistaken({ tense, entry }: CueForm, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || !(OPENS.test(after.lower) || (entry.frames.has("s") && after.lower === "."))) return false;
  const word = before.lower;
  if (tense === "base") return PLURAL.test(word) || (isMany(before) && after.lower !== "to");
  if (tense !== "present") return false;
  const isText = after.lower === "that" && WRITINGS.test(word);
  return isText || SINGULAR.test(word) || (/^\p{Lu}/u.test(before.text) && before.pos !== "DET");
}

function isVerb(token: Token, form: CueForm, before: Token | undefined, after: Token | undefined): boolean {
  const word = token.lower;
  if (ALWAYS.has(word)) return true;
  if (token.pos === "VERB" || token.pos === "AUX")
    return !(form.tense !== "gerund" && before?.pos === "DET" && NOT_BEFORE.has(before.lower));
  if (UNSURE.test(form.tense)) return isMistaken(form, before, after);
  return token.pos !== "PROPN" && !NOT_BEFORE.has(before?.lower ?? "");
}

/** "called Friday for", "called again for". */
const isAside = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "ADV" || timeWords.has(token.lower));

function matchParticle(tokens: readonly Token[], index: number, particle: string | null): number | null {
  if (particle === null) return index + 1;
  const words = particle.split(" ");
  const isNear = tokens[index + 1]?.lower === words[0];
  const first = !isNear && isAside(tokens[index + 1]) ? index + 2 : index + 1;
  return words.every((word, offset) => tokens[first + offset]?.lower === word) ? first + words.length : null;
}

/** "The Herald reports:" */
const isBeforeColon = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === ":" && /^\p{Lu}/u.test(tokens[index - 1]?.text ?? "");

/** Adverbs that stand between commas: "Critics, however, question the plan". */
const ADVERBS = /^(?:however|though|meanwhile|too|therefore|instead)$/;

const beforeAdverb = (tokens: readonly Token[], index: number): number =>
  ADVERBS.test(tokens[index - 2]?.lower ?? "") ? index - 4 : index - 1;

function cueAt(tokens: readonly Token[], index: number): CueWord | null {
  const token = tokens[index];
  const forms = token && cueForms.get(token.lower);
  if (!token || !forms) return null;
  const before = tokens[beforeAdverb(tokens, index)];
  for (const form of forms) {
    const to = matchParticle(tokens, index, form.entry.particle);
    if (to !== null && (isVerb(token, form, before, tokens[to]) || isBeforeColon(tokens, index)))
      return isOtherSense(tokens, form.entry, to) ? null : { entry: form.entry, tense: form.tense, from: index, to };
  }
  return null;
}

/** No honest sentence attributes more often; it bounds what rules compare. */
const MOST_CUES = 30;

/** The attributing words of one sentence, in order. */
export function findCues(tokens: readonly Token[], sentence: Sentence): CueWord[] {
  const found: CueWord[] = [];
  for (let index = sentence.from; index < sentence.to && found.length < MOST_CUES; index++) {
    const cue = (tokens[index]?.marks ?? 0) & CUES ? cueAt(tokens, index) : null;
    if (cue) found.push(cue);
  }
  return found;
}
