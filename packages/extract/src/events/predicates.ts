import type { Analysis, Sentence, Token } from "../analysis.ts";

/** A verb with what belongs to it. All indices are into `analysis.tokens`. */
export interface Predicate {
  /** The main verb. */
  at: number;
  /** The first word of its group: "has not yet been attacked" from "has". */
  from: number;
  lemma: string;
  passive: boolean;
  negated: boolean;
  /** The first modal of the group ("will", "might"), or null. */
  modal: string | null;
  infinitive: boolean;
  gerund: boolean;
}

const modals = new Set([
  "will",
  "would",
  "shall",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "'ll",
  "’ll",
  "wo",
  "ca",
]);
const be = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "get", "got"]);
const have = new Set(["has", "have", "had", "having", "'ve", "’ve", "'d", "’d"]);
const negations = new Set(["not", "n't", "n’t", "never", "no longer", "neither", "nor"]);
const adverb =
  /ly$|^(?:also|again|yet|now|already|just|still|even|ever|first|only|then|later|earlier|both|today|yesterday|further|jointly|to|do|does|did)$/;
const GROUP = 8;

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

const isAuxiliary = (word: string) => modals.has(word) || be.has(word) || have.has(word) || negations.has(word);

/** The first word of the verb group that ends at `at`. */
function groupStart({ tokens }: Analysis, sentence: Sentence, at: number): number {
  let from = at;
  for (let index = at - 1; index >= sentence.from && index > at - GROUP; index--) {
    const word = lower(tokens[index]);
    if (isAuxiliary(word) || word === "to") from = index;
    else if (!adverb.test(word) && tokens[index]?.pos !== "ADV") break;
  }
  return from;
}

const isParticiple = (token: Token) => {
  const word = lower(token);
  return word !== token.lemma
    ? !/(?:ing|s)$/.test(word) || /(?:ss)$/.test(word)
    : /^(?:hit|put|shut|cut|set|beset|split|hurt)$/.test(word);
};

/** Words that wink-nlp takes for nouns after a name: "President Xi meets". */
const isVerb = (token: Token) =>
  token.pos === "VERB" ||
  (token.pos === "AUX" && !isAuxiliary(lower(token)) && !/^(?:do|does|did)$/.test(lower(token)));

function predicateAt(analysis: Analysis, sentence: Sentence, at: number): Predicate {
  const token = analysis.tokens[at] as Token;
  const from = groupStart(analysis, sentence, at);
  const group = analysis.tokens.slice(from, at).map(lower);
  const isGerund = lower(token).endsWith("ing") && lower(token) !== token.lemma;
  const hasBe = group.some((word) => be.has(word));
  return {
    at,
    from,
    lemma: token.lemma,
    passive: hasBe && !isGerund && isParticiple(token),
    negated: group.some((word) => negations.has(word)),
    modal: group.find((word) => modals.has(word)) ?? null,
    infinitive: group.includes("to"),
    gerund: isGerund && !hasBe,
  };
}

/** Every verb of a sentence, in order, auxiliaries with their verb. */
export function predicatesOf(analysis: Analysis, sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = analysis.tokens[at];
    if (token && isVerb(token)) found.push(predicateAt(analysis, sentence, at));
  }
  return found;
}
