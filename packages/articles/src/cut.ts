/** Of UTF-8: a record on the log holds one MiB, its facts included. */
export const LONGEST_TEXT_BYTES = 900_000;

/** The text as far as a record holds it, cut between characters. */
export function cutText(text: string): { text: string; truncated: boolean } {
  if (text.length * 3 <= LONGEST_TEXT_BYTES) return { text, truncated: false };
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(LONGEST_TEXT_BYTES));
  return read === text.length ? { text, truncated: false } : { text: text.slice(0, read), truncated: true };
}
