import { patternRule } from "../rule.ts";

const PART = "(?:the )?(?:(?:early|late|mid|(?:first|last|second) half of the)[ -])?";
const names: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty-first": 21,
};

/** "the late 1970s", "the '80s", "the nineties": TIMEX3 writes the first three digits. */
export const decade = patternRule(
  "decade",
  /0['’]?s\b|ies\b/,
  `\\b${PART}(?:(\\d{3})0['’]?s\\b|['’](\\d)0s\\b|(?<=the |early |late |mid-)(${Object.keys(names).join("|")})\\b)`,
  ([, digits, short, name]) => digits ?? `19${short ?? names[name?.toLowerCase() ?? ""]}`,
);

/** "the 20th century" is 19. */
export const century = patternRule(
  "century",
  /century/,
  `\\b(?:the )?(?:(?:early|late|mid)[ -])?(?:(\\d{1,2})(?:st|nd|rd|th)|(${Object.keys(ordinals).join("|")}))[ -]century\\b`,
  ([, digits, name]) => String(Number(digits ?? ordinals[name?.toLowerCase() ?? ""]) - 1).padStart(2, "0"),
);
