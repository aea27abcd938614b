import type { Span } from "@readout/model";
import { firstEndingAfter } from "../lookup.ts";
import type { Refiner } from "../refiner.ts";

/** Spans that overlap made one, in order. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Quoted words that nobody's verb was known to claim are left; those that are part of another statement go. */
export const dropClaimed: Refiner = {
  name: "drop-claimed",
  refine(drafts) {
    const claimed = merged(drafts.flatMap(({ rule, content }) => (rule === "quoted-words" ? [] : [content])));
    const isClaimed = ({ start, end }: Span) => (claimed[firstEndingAfter(claimed, start)]?.start ?? end) < end;
    return drafts.filter(({ rule, content }) => rule !== "quoted-words" || !isClaimed(content));
  },
};
