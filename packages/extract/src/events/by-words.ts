import type { Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";

/** What only words can attack. */
const IDEAS = wordSet(
  `plan plans proposal proposals policy policies decision decisions report law laws reform reforms budget speech remark remarks comment
  comments idea ideas record approach handling stance strategy ruling verdict response legislation bill article statement claim claims
  campaign rhetoric move ideology`,
);
const POSSESSIVE = /^(?:his|her|its|their|our)$/;
/** "as a warning", "as part of", "as many as": no opinion. */
const NO_OPINION =
  /^(?:warning|punishment|reprisal|response|diversion|distraction|retaliation|part|many|much|few|well|such|soon|early|late|far|long)$/;

/** "plan" in "attacked the plan on Monday": the last word of what follows a verb. */
export function headOf([first, ...rest]: readonly Token[]): Token | undefined {
  const after = first && first.pos !== "PUNCT" ? [first, ...rest] : rest;
  const end = after.findIndex(
    ({ pos, lower }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pos) && lower !== "'s" && lower !== "’s",
  );
  return end < 0 ? after.at(-1) : after[end - 1];
}

/** "for spending too little", "for its record" */
const isReason = (first: Token | undefined): boolean =>
  /^[a-z]{2,}ing$/.test(lowerOf(first)) || POSSESSIVE.test(lowerOf(first));

/** "as a waste of money", "as biased" */
function isOpinion(after: readonly Token[]): boolean {
  const [first, second] = after;
  if (NO_OPINION.test(lowerOf(first)) || NO_OPINION.test(lowerOf(second))) return false;
  return /^an?$/.test(lowerOf(first)) || first?.pos === "ADJ" || /^(?:too|being)$/.test(lowerOf(first));
}

/** Whether words did it, by those after the verb: "attacked Spain for spending too little", "attacked the plan". */
export function isByWords(after: readonly Token[]): boolean {
  if (IDEAS.has(lowerOf(headOf(after)))) return true;
  return after.some(({ lower }, at) => {
    const next = after[at + 1];
    if (lower === "for") return isReason(next);
    if (lower === "over") return POSSESSIVE.test(lowerOf(next));
    return lower === "as" && isOpinion(after.slice(at + 1, at + 3));
  });
}
