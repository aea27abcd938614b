import type { Article } from "@readout/model";

/** What of an article extraction reads. */
export type Extractable = Pick<Article, "id" | "revision" | "text" | "title" | "language" | "publishedAt">;

/** Undetermined text, which is a line of a few words at most, counts as English when so much of it is these words. */
const ENGLISH_WORDS =
  /\b(?:the|of|to|and|in|a|is|was|for|that|on|said|told|attacked|killed|accused|with|he|she|it|by|at|from|has|[a-z]+(?:ch|ck|sh|nd|nc|pp|ll|ss|gn|in|en|iz|at|rt|ct|os|us)ed)\b/gi;
const LATIN_WORDS = /[a-z]+/gi;
const ENOUGH = 0.12;
const SAMPLE = 4000;

/** Whether the rules of English apply. */
export function isEnglish({ language, text }: Extractable): boolean {
  if (/^en\b/i.test(language)) return true;
  if (language !== "und") return false;
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(LATIN_WORDS)?.length ?? 0;
  return words > 0 && (sample.match(ENGLISH_WORDS)?.length ?? 0) / words >= ENOUGH;
}
