import { isBlank } from "./blank.ts";

/** Longer than any word; wink-nlp is quadratic in the length of a run without spaces. */
const LONGEST_RUN = 64;

const RUN = /\S+/g;
/** A text without these has no address: only its longest runs need be looked at. */
const MAY_HAVE_ADDRESS = /@|:\/\/|www\./i;
const ADDRESS = /^[("'“‘<[]?(?:https?:\/\/|www\.)|^[^@]{1,48}@[^@]+\.[a-z]{2,}/i;
const INNER_BREAK = /[—–…]|\.{3}/;

const blank = (run: string) => " ".repeat(run.length);

/** Words joined by dashes are still words: only what stays too long between the dashes goes. */
function maskRun(run: string): string {
  if (ADDRESS.test(run)) return blank(run);
  if (run.length <= LONGEST_RUN) return run;
  if (!INNER_BREAK.test(run)) return blank(run);
  const opened = run.replace(/[—–…]|\.{3}/g, blank);
  return opened.replace(RUN, (piece) => (piece.length > LONGEST_RUN ? blank(piece) : piece));
}

/** Whether some run without a blank is too long. */
function hasLongRun(text: string): boolean {
  let from = 0;
  for (let at = 0; at < text.length; at++)
    if (isBlank(text.charCodeAt(at))) from = at + 1;
    else if (at - from >= LONGEST_RUN) return true;
  return false;
}

const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** The same length of text with addresses, endless runs and odd spaces blanked: what is safe to show a tokeniser. */
export function maskRuns(text: string): string {
  const masked = MAY_HAVE_ADDRESS.test(text) || hasLongRun(text) ? text.replace(RUN, maskRun) : text;
  return masked.replace(ODD_SPACE, " ");
}
