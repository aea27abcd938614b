/** A stretch of the text: UTF-16 offsets, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

export interface Segment<T> {
  text: string;
  /** Everything that covers this piece, the shortest first. */
  covering: T[];
}

/**
 * Cuts a text where stretches begin and end, so that pieces side by side stand for any overlap. Nothing is lost: the
 * pieces put together are the text. Stretches beyond the text are cut at its end.
 */
export function segmentsOf<T extends Stretch>(text: string, stretches: readonly T[]): Segment<T>[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of stretches) cuts.add(inside(start)).add(inside(end));
  const edges = [...cuts].sort((a, b) => a - b);
  const byLength = [...stretches].sort((a, b) => a.end - a.start - (b.end - b.start));
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return {
      text: text.slice(start, end),
      covering: byLength.filter((each) => each.start <= start && each.end >= end),
    };
  });
}
