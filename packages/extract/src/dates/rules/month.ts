import { formatMonth, monthNumber, monthOf, stepOf, yearOf } from "../calendar.ts";
import { type Direction, patternRule } from "../rule.ts";

const NAME =
  "(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)";
const BEFORE =
  "(?:(?:(?:by |in )?(?:early|late|mid|the (?:end|beginning|start|middle) of))[ -])?(?:(last|this past|this|next) )?";
/** "May" and "March" are months after such a word only, or before a year; at the head of a sentence they ask or order. */
const ASKING =
  /\b(?:in|since|by|until|till|from|of|last|this|next|early|late|mid|during|through|before|after|and|to|between|each|every|for|on)[ -]$/i;
const AMBIGUOUS = /^(?:May|March)$/;

/** How many years from this one, by the word before the month; `ahead` when the month is yet to come this year. */
const byWord: Readonly<Record<string, (ahead: boolean, now: boolean) => number>> = {
  last: (ahead, now) => (ahead || now ? -1 : 0),
  "this past": (ahead) => (ahead ? -1 : 0),
  this: () => 0,
  next: (ahead) => (ahead ? 0 : 1),
};
const byDirection: Readonly<Record<"past" | "future", (ahead: boolean, now: boolean) => number>> = {
  past: (ahead) => (ahead ? -1 : 0),
  future: (ahead, now) => (ahead || now ? 0 : 1),
};
/** Where nothing says, the nearer one. */
const nearer = (month: number, today: string) => (month - monthOf(today) > 6 ? -1 : 0);

function yearFor(month: number, today: string, which: string, direction: Direction): number {
  const choose = byWord[which] ?? (direction && byDirection[direction]);
  const away = choose?.(month > monthOf(today), month === monthOf(today)) ?? nearer(month, today);
  return yearOf(today) + away;
}

/** "August", "last May", "mid-November", "January 1998", "June last year", "the end of November". */
export const month = patternRule(
  "month",
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  `\\b${BEFORE}${NAME}(?:,? (?:of )?(\\d{4})|,? (?:of )?(last|this|next) year| of that year)?(?!\\w|(?<=\\b(?:April|May|June|August))['’])(?! \\d{1,2}\\b)`,
  ([words = "", which = "", name = "", year, ofYear], passage, at) => {
    const number = monthNumber(name);
    if (year !== undefined) return formatMonth(Number(year), number);
    const alone = words === name;
    if (alone && AMBIGUOUS.test(name) && !ASKING.test(passage.text.slice(0, at))) return undefined;
    const { today } = passage;
    if (/that year$/.test(words)) return (memory) => (memory.year ? formatMonth(Number(memory.year), number) : null);
    if (today === null) return null;
    if (ofYear !== undefined) return formatMonth(yearOf(today) + stepOf(ofYear), number);
    return formatMonth(yearFor(number, today, which, passage.directionOf(at, at + words.length)), number);
  },
  "g",
);
