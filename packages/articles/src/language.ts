import { detectAll } from "tinyld";

const FEWEST_LETTERS = 20;
/** Enough to tell a language; more only takes time. */
const LOOKED_AT = 2_000;

/** Scripts that name a language, or a few; all others are left to the counting of letter groups. */
const scripts: ReadonlyArray<{ letters: RegExp; languages: readonly string[] }> = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ["ja"] },
  { letters: /\p{Script=Han}/gu, languages: ["zh", "ja"] },
  { letters: /\p{Script=Hangul}/gu, languages: ["ko"] },
  { letters: /\p{Script=Greek}/gu, languages: ["el"] },
  { letters: /\p{Script=Hebrew}/gu, languages: ["he", "yi"] },
  { letters: /\p{Script=Thai}/gu, languages: ["th"] },
  { letters: /\p{Script=Georgian}/gu, languages: ["ka"] },
  { letters: /\p{Script=Armenian}/gu, languages: ["hy"] },
  { letters: /\p{Script=Bengali}/gu, languages: ["bn", "as"] },
  { letters: /\p{Script=Tamil}/gu, languages: ["ta"] },
  { letters: /\p{Script=Devanagari}/gu, languages: ["hi", "mr", "ne", "sa"] },
  { letters: /\p{Script=Arabic}/gu, languages: ["ar", "fa", "ur", "ps", "ckb", "ug", "sd"] },
  { letters: /\p{Script=Cyrillic}/gu, languages: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt"] },
];

/**
 * The language of a text as ISO 639-1, or `und`. What a feed or page says of itself holds where the text does not speak
 * against it: many French pages call themselves English. Below 20 letters nothing is told.
 */
export function detectLanguage(text: string, hint: string | null = null): string {
  const sample = text.slice(0, LOOKED_AT);
  const letters = count(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return "und";
  const hinted = codeOf(hint);
  const possible = scripts.find((script) => count(sample, script.letters) > letters * shareOf(script))?.languages;
  if (possible) return ofScript(sample, possible, hinted);
  if (isPlainlyEnglish(sample)) return "en";
  const ranked = detectAll(sample).filter(({ lang }) => !isOfAnotherScript(lang) && !unwritten.has(lang));
  const best = ranked[0];
  if (!best) return hinted ?? "und";
  const hintedRank = ranked.find(({ lang }) => lang === hinted);
  return hintedRank && hintedRank.accuracy > best.accuracy / 2 ? hintedRank.lang : best.lang;
}

/** Small words that English has and its neighbours have not, or seldom. Letter groups alone take a headline for Klingon. */
const ENGLISH_WORDS =
  /\b(?:the|and|to|that|with|for|has|have|had|from|by|said|says|told|his|her|its|their|were|will|would|which|this|after|who|been)\b/gi;
const ENGLISH_SHARE = 0.1;

/** Words and endings ("detained", "launched") that no neighbour has, of which one is enough for a sentence; a paper's "The Times" is in every language. */
const UNMISTAKABLE =
  /\b(?:[Tt]he [a-z]|(?:said|says|told|warned|accused|denied|attacked|killed|arrested|fired|would|were|their|which|been|against|between|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|[a-z]+(?:ch|ck|sh|nd|nc|pp|ll|ss|gn|in|en|iz|at|rt|ct|os|us)ed)\b)/g;

function isPlainlyEnglish(sample: string): boolean {
  const share = ENGLISH_SHARE * count(sample, /\p{L}+/gu);
  const english = count(sample, ENGLISH_WORDS);
  const unmistakable = count(sample, UNMISTAKABLE);
  return unmistakable > 0 ? english + unmistakable >= share : english >= Math.max(2, share);
}

const isOfAnotherScript = (language: string): boolean => scripts.some(({ languages }) => languages.includes(language));

/** Known to the counting of letter groups, and hardly to be met in the news. */
const unwritten: ReadonlySet<string> = new Set(["tlh", "vo", "ber", "rn", "la", "eo"]);

function ofScript(sample: string, possible: readonly string[], hinted: string | null): string {
  if (hinted && possible.includes(hinted)) return hinted;
  const [only = "und", ...others] = possible;
  if (others.length === 0) return only;
  return detectAll(sample).find(({ lang }) => possible.includes(lang))?.lang ?? only;
}

/** Japanese mixes its syllables with Han characters: a few of them tell. */
const shareOf = ({ languages }: { languages: readonly string[] }): number => (languages[0] === "ja" ? 0.05 : 0.5);

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** `en-GB` and `EN_us` are `en`; anything else is no hint. */
function codeOf(hint: string | null): string | null {
  const code = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(hint ?? "")?.[1]?.toLowerCase();
  return code && code !== "und" ? code : null;
}
