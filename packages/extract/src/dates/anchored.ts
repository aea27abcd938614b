import type { DateMention } from "@readout/model";
import type { Analysis, Token } from "../analysis.ts";
import { firstEndingAfter, sentenceAt } from "../lookup.ts";
import { addDays } from "./calendar.ts";
import { precisionOf } from "./precision.ts";
import { shiftedDay, type Unit } from "./units.ts";

/** So many dates back a noun is looked for. */
const LOOK_BACK = 12;
const LENGTH = /^P(\d{1,3})([DWMY])$/;
const LEAD = /^ (before|after) (?:(?:the|that|this|his|her|its|their) )?/;
/** "trading days" are not those of the calendar. */
const WORKING = /\b(?:trading|working|business) /;
const BESIDE = /^the (?:very )?day (before|after)$/i;
const BETWEEN = /^ (?:the |last )?$/;
const units: Readonly<Record<string, Unit>> = { D: "day", W: "week", M: "month", Y: "year" };

/** The noun that the words from an offset on end in: "disputed vote", unless a verb follows ("the army left"). */
function headAt({ tokens }: Analysis, offset: number): Token | null {
  let at = firstEndingAfter(tokens, offset);
  while (tokens[at]?.pos === "ADJ") at++;
  while (tokens[at]?.pos === "NOUN" && tokens[at + 1]?.pos === "NOUN") at++;
  const [head, next] = tokens.slice(at, at + 2);
  return head?.pos === "NOUN" && next?.pos !== "VERB" && next?.pos !== "AUX" ? head : null;
}

/** The last day given to a noun: by a date of a sentence that has it. */
function dayOfNoun(noun: Token, earlier: readonly DateMention[], analysis: Analysis): string | null {
  const has = (date: DateMention) => {
    const sentence = sentenceAt(analysis, date.start);
    const tokens = sentence ? analysis.tokens.slice(sentence.from, sentence.to) : [];
    return tokens.some(({ lemma, start }) => lemma === noun.lemma && start < noun.start);
  };
  return earlier.slice(-LOOK_BACK).findLast((date) => date.precision === "day" && has(date))?.value ?? null;
}

interface Anchor {
  day: string | null;
  end: number;
  /** It is the next date itself. */
  isDated: boolean;
}

/** What the words at an offset count from: a date, or a noun that was dated before. */
function anchorAt(
  from: number,
  next: DateMention | undefined,
  earlier: readonly DateMention[],
  analysis: Analysis,
): Anchor {
  if (next?.start === from && next.precision === "day") return { day: next.value, end: next.end, isDated: true };
  const head = headAt(analysis, from);
  return { day: head && dayOfNoun(head, earlier, analysis), end: head?.end ?? from, isDated: false };
}

function anchored(
  date: DateMention,
  next: DateMention | undefined,
  earlier: readonly DateMention[],
  analysis: Analysis,
) {
  const [, amount, letter = ""] = LENGTH.exec(date.value ?? "") ?? [];
  const lead = amount && LEAD.exec(analysis.text.slice(date.end, date.end + 20));
  if (!lead || WORKING.test(date.text)) return null;
  const { day, end, isDated } = anchorAt(date.end + lead[0].length, next, earlier, analysis);
  const value = day && shiftedDay(day, lead[1] === "before" ? -Number(amount) : Number(amount), units[letter] ?? "day");
  return value ? { value, end, isDated } : null;
}

/** "the day after Monday's vote": of the date it stands before, which keeps its own. */
function besideNext(date: DateMention, next: DateMention | undefined, { text }: Analysis): string | null {
  const side = BESIDE.exec(date.text)?.[1];
  const isNext = next?.precision === "day" && BETWEEN.test(text.slice(date.end, next.start));
  return side && isNext && next.value ? addDays(next.value, side === "before" ? -1 : 1) : null;
}

/** "three days after the vote": a length of time counted from a day that is known is a day. */
export function countFromAnchors(dates: readonly DateMention[], analysis: Analysis): DateMention[] {
  const found: DateMention[] = [];
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index] as DateMention;
    const day = anchored(date, dates[index + 1], found, analysis);
    if (!day) {
      const value = besideNext(date, dates[index + 1], analysis);
      found.push(value === null ? date : { ...date, value });
      continue;
    }
    if (day.isDated) index++;
    const { end, value } = day;
    found.push({ ...date, end, value, text: analysis.text.slice(date.start, end), precision: precisionOf(value) });
  }
  return found;
}
