import type { Passage } from "./answers.ts";
import { segmentsOf } from "./segments.ts";

/** A passage with what was found in it marked. Text nodes only: nothing in it is ever read as markup. */
export const Marked = ({ passage: { text, marks } }: { passage: Passage }) => (
  <>
    {segmentsOf(text, marks).map(({ text: piece, covering }, at) =>
      covering.length > 0 ? <mark key={at}>{piece}</mark> : piece,
    )}
  </>
);
