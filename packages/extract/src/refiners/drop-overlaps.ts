import type { Span } from "@readout/model";
import type { Refiner } from "../refiner.ts";
import { type Draft, withParts } from "../rule.ts";

/** So much of the same words is the same content. */
const SAME = 0.7;

const length = ({ start, end }: Span) => end - start;
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const isSame = (a: Draft, b: Draft): boolean => {
  if (a.cue && b.cue && a.cue.start === b.cue.start) return true;
  if (a.cue && b.cue && a.cue.start < b.cue.end && b.cue.start < a.cue.end) return true;
  return shared(a.content, b.content) > SAME * Math.max(length(a.content), length(b.content));
};

/** A conjunction may stand before. */
const LEAD = 5;

/** Whether an attribution is all that another tells, not a clause deep within it. */
function isWhole({ speaker, cue, content, addressees }: Draft, outer: Span): boolean {
  const starts = [content, speaker, cue, ...addressees].flatMap((each) => each?.start ?? []);
  return Math.min(...starts) <= outer.start + LEAD;
}

/** "…, according to Xinhua" about what somebody else said: Xinhua carried it. */
const carries = (kept: Draft, later: Draft): boolean =>
  later.rule === "according-to" &&
  isWhole(kept, later.content) &&
  shared(kept.content, later.content) > SAME * length(kept.content) &&
  kept.sentence === later.sentence;

/** Where two rules read the same words the earlier rule holds; an "according to" after it becomes its `via`. */
export const dropOverlaps: Refiner = {
  name: "drop-overlaps",
  refine(drafts) {
    const bySentence = new Map<number, Draft[]>();
    for (const draft of drafts) {
      const kept = bySentence.get(draft.sentence) ?? [];
      bySentence.set(draft.sentence, kept);
      const carried = kept.findIndex((each) => carries(each, draft));
      if (carried >= 0) kept[carried] = withParts(kept[carried] as Draft, { via: draft.speaker });
      else if (!kept.some((each) => isSame(each, draft))) kept.push(draft);
    }
    return [...bySentence.values()]
      .flat()
      .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  },
};
