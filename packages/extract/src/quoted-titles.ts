import type { Quote } from "./quotes.ts";

/** After these, words with capitals in marks name a work, a label or a nickname. */
const NAMES =
  /(?:^|[\s(])(?:of|in|on|from|for|the|a|an|his|her|their|its|called|titled|entitled|named|dubbed|and|to|with|at|by|film|movie|documentary|book|novel|memoir|song|single|album|show|series|programme?|podcast|play|musical|article|essay|poem|track|hit|anthem|column|game|episode|broadcast|[\p{L}]+['’]s),?\s+$/iu;
const MINOR = /^\p{Ll}{1,4}$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const LONGEST_TITLE = 80;
const LONGEST_LEAD = 24;

/** “Fox & Friends”, “The Long Way Home”: every word but small ones has a capital, and no question or shout ends them. */
function isCapitalised(words: string): boolean {
  if (words.length > LONGEST_TITLE || /[?!…]$/.test(words)) return false;
  const each = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return each.length > 0 && CAPITAL.test(each[0] ?? "") && each.every((word) => CAPITAL.test(word) || MINOR.test(word));
}

/** Whether a quotation is the title of a work or a name, not something said. */
export function isTitle(text: string, { start, inner }: Quote): boolean {
  if (!isCapitalised(text.slice(inner.start, inner.end).replace(/[,.]$/, ""))) return false;
  return NAMES.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
}
