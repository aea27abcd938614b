import { AMOUNT, amountOf } from "../amounts.ts";
import { formatYear, yearOf } from "../calendar.ts";
import { patternRule } from "../rule.ts";
import { duration, UNIT, unitOf } from "../units.ts";

const ABOUT =
  "(?:(?:about|almost|nearly|some|more than|less than|over|under|around|just|only|at least|at most|up to|no more than|within|another|an additional|as long as) )?";

/** "two weeks", "10-year", "the past three months", "more than four hours": a length of time, TIMEX3 P2W. */
export const lengthOfTime = patternRule(
  "length-of-time",
  /second|minute|hour|day|week|month|quarter|year|decade|centur/,
  `\\b(?:the )?(?:(?:past|last|next|first|final|previous|coming|following) )?${ABOUT}(${AMOUNT})(?: (?:to|or) (?:\\w{1,9}))?(?:[ -](?:more|full|straight|consecutive|trading|long|additional|extra|entire))?[ -](${UNIT})(?![ -](?:old|olds)\\b)(?: or (?:so|more|two))?\\b`,
  ([words = "", amountText = "", unitText = ""], { today, text }, at) => {
    const amount = amountOf(amountText);
    const unit = unitOf(unitText);
    if (amount === null) return undefined;
    if (unit === "second" && !/s$/i.test(unitText)) return undefined;
    const end = at + words.length;
    if (/^(?:a|an) (?:day|second|minute)$/i.test(words) && !/^ (?:before|after) /.test(text.slice(end, end + 8)))
      return undefined;
    if (amount === "X" && /^the (?:past|last)/i.test(words) && today === null) return "PAST_REF";
    return duration(amount, unit);
  },
);

/** "recent years", "coming weeks", "for months". */
export const someUnits = patternRule(
  "some-units",
  /days|weeks|months|quarters|years|decades|centuries/,
  "\\b(?:(recent|past) (days|weeks|months|quarters|years|decades)|(?:the )?(coming|future) (days|weeks|months|quarters|years|decades)|(?<=\\b(?:for|in|after|within|over|follows|following) )(weeks|months|years|decades|centuries)|the (days|weeks|months|years) ahead)\\b(?! ago| later| earlier)",
  ([, recent, recentUnit, coming, , bareUnit, unitAhead]) => {
    if (recent !== undefined) return /past/i.test(recent) ? "PAST_REF" : duration("X", unitOf(recentUnit ?? ""));
    return coming !== undefined ? "FUTURE_REF" : duration("X", unitOf(bareUnit ?? unitAhead ?? ""));
  },
);

/** "the past year": a year of its own in the news, the one before this. */
export const pastYear = patternRule("past-year", /year/, "\\bthe (?:past|last) year\\b", (_, { today }) =>
  today === null ? null : formatYear(yearOf(today) - 1),
);

/** "the year ended June 30": the twelve months before. */
export const yearEnded = patternRule(
  "year-ended",
  /end(?:ed|ing)/,
  "\\bthe (?:fiscal |full )?year(?=,? end(?:ed|ing)\\b)",
  () => "P1Y",
);
