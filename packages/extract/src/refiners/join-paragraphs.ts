import type { Span } from "@readout/model";
import { firstEndingAfter } from "../lookup.ts";
import type { Quote } from "../quotes.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, withParts } from "../rule.ts";

/** Whether the first quotation is left open and the second opens the paragraph after it. */
function goesOnIn({ text }: Reading, open: Quote | undefined, next: Quote | undefined): boolean {
  if (!open || !next || open.closed || next.start - open.end > WIDEST_GAP) return false;
  if (text[open.start] !== text[next.start]) return false;
  const between = text.slice(open.end, next.start);
  return between.includes("\n") && between.trim() === "";
}
const WIDEST_GAP = 8;

interface Claims {
  /** Where other statements begin, and where they end. */
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

function forward(reading: Reading, { end }: Span, { starts }: Claims): number {
  const { quotes } = reading;
  let last = firstEndingAfter(quotes, end - 1);
  if (quotes[last]?.end !== end) return end;
  while (goesOnIn(reading, quotes[last], quotes[last + 1]) && !starts.has(quotes[last + 1]?.start ?? 0)) last++;
  return quotes[last]?.end ?? end;
}

function backward(reading: Reading, { start }: Span, { ends }: Claims): number {
  const { quotes } = reading;
  let first = firstEndingAfter(quotes, start);
  if (quotes[first]?.start !== start) return start;
  while (goesOnIn(reading, quotes[first - 1], quotes[first]) && !ends.has(quotes[first - 1]?.end ?? 0)) first--;
  return quotes[first]?.start ?? start;
}

function joined(reading: Reading, draft: Draft, claims: Claims): Draft {
  if (draft.rule === "heading-colon") return draft;
  const { content } = draft;
  const span = { start: backward(reading, content, claims), end: forward(reading, content, claims) };
  return span.start === content.start && span.end === content.end ? draft : withParts(draft, { content: span });
}

/** "“A. / “B,” Lee said.", "“A,” Lee said. “B. / “C.”": a quotation left open goes on in the next paragraph. */
export const joinParagraphs: Refiner = {
  name: "join-paragraphs",
  refine(drafts, reading) {
    if (reading.quotes.every(({ closed }) => closed)) return [...drafts];
    const spoken = drafts.filter(({ rule }) => rule !== "quoted-words");
    const claims = {
      starts: new Set(spoken.map(({ content }) => content.start)),
      ends: new Set(spoken.map(({ content }) => content.end)),
    };
    return drafts.map((draft) => joined(reading, draft, claims));
  },
};
