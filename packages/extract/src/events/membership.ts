import type { Token } from "../analysis.ts";
import { wordSet } from "../word-lists.ts";

/** What a state is bound by. */
const TIES = wordSet(
  "treaty accord accords pact convention protocol agreement deal truce bloc alliance eurozone cartel",
);
/** "the African Union": of a name only, for a court in small letters is a house. */
const BODY = /^(?:Union|Court|Organi[sz]ation|League|Community|Commonwealth|Council|Commission|Alliance|Conference)$/;
const ACRONYM = /^(?!(?:US|USA|UK|UAE|USSR|DRC|TV)$)\p{Lu}{2,6}$/u;
const NOMINAL = /^(?:ADJ|NOUN|PROPN|NUM)$/;
/** "withdrew the country from": so far from its verb "from" or "out" may stand. */
const FARTHEST_FROM = 4;

const isNameWord = ({ pos, lower }: Token): boolean => pos === "PROPN" || pos === "DET" || lower === "of";

/** Where the words begin that name what is left; -1. */
function startOfLeft(lemma: string, after: readonly Token[]): number {
  if (lemma !== "pull" && lemma !== "withdraw") return 0;
  const first = lemma === "pull" ? "out" : "from";
  const at = after.slice(0, FARTHEST_FROM).findIndex(({ lower }) => lower === first);
  return after.slice(0, at).every(isNameWord) ? at + (first === "out" ? 2 : 1) : -1;
}

/** "OPEC last week": in small letters after a name, or of time. */
const isBeyond = (token: Token, before: Token | undefined): boolean =>
  token.signs !== 0 || (token.pos === "ADJ" && token.text === token.lower && before?.pos === "PROPN");

/** Where the phrase that begins at an index has its last word: "pact" in "the whaling pact last week". */
function headFrom(after: readonly Token[], from: number): number {
  let at = from;
  for (; at < after.length; at++) {
    const token = after[at] as Token;
    if (!(NOMINAL.test(token.pos) || token.lower.endsWith("ing")) || isBeyond(token, after[at - 1])) break;
  }
  return at - 1;
}

/** Whether the words after a verb begin with a treaty or a body: "quit OPEC", "left the European Union", "pulled out of the pact". */
export function isOfMembership(lemma: string, after: readonly Token[]): boolean {
  const start = startOfLeft(lemma, after);
  const from = after[start]?.pos === "DET" ? start + 1 : start;
  const at = start < 0 ? -1 : headFrom(after, from);
  const head = after[at];
  if (head === undefined || at < from) return false;
  return TIES.has(head.lower) || BODY.test(head.text) || (at === from && ACRONYM.test(head.text));
}
