import { type DateRule, matchesOf, type Reading } from "../rule.ts";

const PATTERN =
  /\b(?:around |about |at )?(?:(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?(?![a-z])|(\d{1,2}):(\d\d)(?![:\d])|(noon|midnight))(?: (?:EST|EDT|GMT|UTC|ET|CET|local time))?/gi;

function clockOf(match: RegExpExecArray): string | null {
  const [, twelve, minutes = "00", half, twentyFour, past, word] = match;
  if (word !== undefined) return /noon/i.test(word) ? "T12:00" : "T24:00";
  if (twentyFour !== undefined) return Number(twentyFour) < 25 ? `T${twentyFour.padStart(2, "0")}:${past}` : null;
  const hour = Number(twelve);
  if (hour < 1 || hour > 12) return null;
  return `T${String((hour % 12) + (/p/i.test(half ?? "") ? 12 : 0)).padStart(2, "0")}:${minutes}`;
}

/** "10 p.m.", "7.15 am GMT", "14:30", "noon": a time of the day named beside it, else of the day the article speaks from. */
export const clock: DateRule = {
  name: "clock",
  find({ text, today }) {
    const found: Reading[] = [];
    if (!/\d|noon|midnight/i.test(text)) return found;
    for (const match of matchesOf(PATTERN, text)) {
      const time = clockOf(match);
      if (time === null) continue;
      const value = () => (today === null ? null : today + time);
      found.push({ start: match.index, end: match.index + match[0].length, value, clock: true });
    }
    return found;
  },
};
