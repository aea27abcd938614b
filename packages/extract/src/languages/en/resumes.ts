import { firstEndingAfter } from "../../lookup.ts";
import type { Quote } from "../../quotes.ts";
import type { Reading } from "../../rule.ts";

const COMMA_BEFORE = /, ?(?:(?:but|and|or) )?(?:(?:still|then|also|even|not|that) )?$/;

/** The quotation after `offset`, when a comma and a small letter show that it goes on with an earlier one: "“A,” he said, pausing, “b.”" */
export function resumed({ text, quotes }: Reading, offset: number): Quote | null {
  const next = quotes[firstEndingAfter(quotes, offset)];
  if (!next?.double || !/^\p{Ll}/u.test(text.slice(next.inner.start, next.inner.start + 2))) return null;
  return COMMA_BEFORE.test(text.slice(next.start - 12, next.start)) ? next : null;
}
