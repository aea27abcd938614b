import { asides, patternRule } from "../rule.ts";

const ATTACKS = "2001-09-11";

/** "the Sept. 11 attacks", "9/11": the day of 2001, unless the text is older. Nothing points back to it. */
export const september11 = asides(
  patternRule(
    "september-11",
    /Sept|9\/11/,
    "(?:\\bSept(?:ember|\\.)? 11(?:th)?(?:, 2001)?(?=,? (?:terror(?:ist)? )?(?:attack(?:s|er|ers)?|commission|conspirac(?:y|ies)|families|hijack(?:er|ers|ings)|memorial|plot|victims)\\b)|(?<![\\d/])9/11(?![\\d/]))",
    (_, { today }) => (today !== null && today < ATTACKS ? undefined : ATTACKS),
    "g",
  ),
);
