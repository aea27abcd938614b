import type { Party, Span } from "@readout/model";
import type { Sentence } from "../analysis.ts";
import { marked } from "../marks.ts";
import { isCalledOff } from "./called-off.ts";
import { spanOf } from "./clause.ts";
import type { EventDraft, Story } from "./draft.ts";
import { dropAt } from "./dropped.ts";
import { nounTriggers } from "./lexicon/nouns.ts";
import type { NounTrigger } from "./lexicon/trigger.ts";
import { isOfMembership } from "./membership.ts";
import { modeOf } from "./mode.ts";
import { REACH, sidesOfNoun } from "./noun-sides.ts";

const byNoun = new Map(
  nounTriggers.flatMap((trigger) => trigger.nouns.split(" ").map((noun) => [noun, trigger] as const)),
);
const NOUNS = marked(byNoun.keys());
/** What is called for, feared or possible did not happen. */
const UNREAL =
  /\b(?:call|calls|called|calling|demand|demands|demanded|urge|urged|possible|potential|threat|threats|threatened|risk|fear|fears|prevent|avoid|proposed|proposal|plan|plans|planned|any|no|without|end|halt|stop|against|future|seek|sought|hopes?|resume|resumption|about|denied|if|would|could|might|may|should|must|will|lift|lifts|lifted|eased?)\b/i;

/** "the withdrawal of Chad from the pact": a tie is cut, and no ground given up. */
const isLeaving = ({ analysis: { tokens } }: Story, { to }: Sentence, at: number, { mode }: NounTrigger): boolean =>
  mode === "withdraw" && isOfMembership("withdraw", tokens.slice(at + 1, Math.min(to, at + REACH)));

function draftAt(
  story: Story,
  sentence: Sentence,
  at: number,
  trigger: NounTrigger,
  main: readonly Party[],
): EventDraft | null {
  const { analysis } = story;
  const { sources, targets } = sidesOfNoun({ story, sentence, at }, trigger, main);
  const isAlone = trigger.type === "RETREAT" && trigger.mode === "withdraw" && sources.length > 0;
  if (sources.length === 0 || (sources.length + targets.length < 2 && !isAlone))
    return dropAt(story, "too few participants", at, trigger, { sources, targets });
  if (trigger.type === "CONSULT" && isCalledOff(analysis, sentence, at))
    return dropAt(story, "being unreal", at, trigger, { sources, targets });
  const clause: Span = spanOf(analysis, Math.max(sentence.from, at - REACH), Math.min(sentence.to, at + REACH + 4));
  if (
    UNREAL.test(
      analysis.text.slice(spanOf(analysis, Math.max(sentence.from, at - 7), at + 1).start, analysis.tokens[at]?.start),
    )
  )
    return dropAt(story, "being unreal", at, trigger, { sources, targets });
  const cut = isLeaving(story, sentence, at, trigger);
  return {
    type: cut ? "SANCTION" : trigger.type,
    mode: modeOf(trigger, analysis.text.slice(clause.start, clause.end)),
    cameo: cut ? "160" : trigger.cameo,
    factuality: "asserted",
    sources,
    targets,
    trigger: spanOf(analysis, at, at + 1),
    lemma: analysis.tokens[at]?.lemma ?? "",
    clause,
    sentence,
    opener: "",
    participial: false,
    nominal: true,
  };
}

/** Events told by the nouns of one sentence: "talks between X and Y", "the attack by X on Y", "the withdrawal of X". */
export function toldByNoun(story: Story, sentence: Sentence, main: readonly Party[]): EventDraft[] {
  const found: EventDraft[] = [];
  if ((sentence.marks & NOUNS) === 0) return found;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = story.analysis.tokens[at];
    if (!token || token.pos === "VERB" || token.pos === "AUX") continue;
    const trigger = byNoun.get(token.lower);
    const draft = trigger ? draftAt(story, sentence, at, trigger, main) : null;
    if (draft) found.push(draft);
  }
  return found;
}
