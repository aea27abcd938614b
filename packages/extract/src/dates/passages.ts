import type { Span } from "@readout/model";

const LONGEST = 1000;

/** A span cut at blanks into pieces of at most a thousand characters. */
export function passagesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const blank = text.slice(from, from + LONGEST).lastIndexOf(" ");
    const to = from + (blank > 0 ? blank : LONGEST);
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}
