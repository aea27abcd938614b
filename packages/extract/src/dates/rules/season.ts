import { monthOf, yearOf } from "../calendar.ts";
import { patternRule } from "../rule.ts";

const codes: Readonly<Record<string, string>> = { spring: "SP", summer: "SU", fall: "FA", autumn: "FA", winter: "WI" };
const firstMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "this past spring", "last fall", "the summer of 2020", "in the summer"; "fall" needs a word that makes it a season. */
export const season = patternRule(
  "season",
  /spring|summer|fall|autumn|winter/,
  "\\b(?:(?:early|late|mid|the (?:early|late|end of|beginning of))[ -])?(?:(?:(this past|this|last|next|the coming) )(spring|summer|fall|autumn|winter)|(?:(?<=\\b(?:in|during|by|since|until|of) )(?:the )?|the (?:early |late )?)(spring|summer|autumn|winter)(?! (?:of discontent|olympics|games|school|camp))|(?<=\\b(?:in|by) )the (fall)(?! of (?!\\d)))(?:(?: of|,)? (\\d{4}))?\\b",
  ([words = "", which = "", named, bare, fall, written], passage, at) => {
    const code = codes[(named ?? bare ?? fall ?? "").toLowerCase()] ?? "";
    if (written !== undefined) return `${written}-${code}`;
    const { today } = passage;
    if (today === null) return null;
    const begun = (firstMonth[code] ?? 1) <= monthOf(today);
    const away = /^last$/i.test(which) ? -1 : /^next$/i.test(which) ? 1 : 0;
    if (away === 0 && which === "" && !begun && passage.directionOf(at, at + words.length) === "past")
      return `${yearOf(today) - 1}-${code}`;
    return `${yearOf(today) + away}-${code}`;
  },
);
