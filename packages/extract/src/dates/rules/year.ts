import { numberOf } from "../amounts.ts";
import { formatYear } from "../calendar.ts";
import { patternRule } from "../rule.ts";

const BEFORE =
  "(?:(?:(?:early|late|mid|fiscal|the (?:end|beginning|start|middle|rest|first half|second half) of)[ -])|the year )?";
/** Words that a year follows. Elsewhere four digits must not count things. */
const YEARLY =
  /(?:\b(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|fiscal|through|and|to|between|year|the|for|than|ended|due)[ -]|[(,–-] ?)$/i;
const COUNTS = /^ (?:(?!and |or |but |to )[a-z]+ )?(?:[a-z]{3,}s|people|men|women|troops|children|percent|per cent)\b/;
const TENS =
  "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](one|two|three|four|five|six|seven|eight|nine))?";

/** "1998", "early 1990", "fiscal 1989", "the end of 2021": four digits that do not count anything. */
export const year = patternRule(
  "year",
  /\d{4}/,
  `(?<![$£€#.,:/\\d-])\\b${BEFORE}(1[5-9]\\d\\d|20\\d\\d)\\b(?![,.:/]\\d|-\\d|%|\\w| ?(?:km|miles|metres|meters|GMT|UTC|hours|votes|shares|dollars|euros|rubles)\\b)(?:(?: calendar| fiscal)? (?:period|fiscal year)\\b)?`,
  ([, digits = ""], { text }, at) => {
    const before = text.slice(Math.max(0, at - 12), at);
    const after = text.slice(at + digits.length, at + digits.length + 40);
    if (!YEARLY.test(before) && COUNTS.test(after)) return undefined;
    return formatYear(Number(digits));
  },
);

/** "nineteen ninety-six", "the year two thousand": what broadcasters say. */
export const spokenYear = patternRule(
  "spoken-year",
  /(?:nine|eigh)teen|twenty|two thousand/,
  `\\b(?:(?:the year )(two thousand)|(nineteen|eighteen|twenty) ${TENS})\\b`,
  ([, thousand, century = "", ten = "", one]) => {
    if (thousand !== undefined) return "2000";
    return formatYear((numberOf(century) ?? 0) * 100 + (numberOf(ten) ?? 0) + (one ? (numberOf(one) ?? 0) : 0));
  },
);
