import { monthNames, zoneOffsets } from "./data/date-names.ts";

/** What a date text says, each as a number; the offset in minutes. */
interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  offset: number;
}

const LONGEST = 120;

/**
 * The instant a feed's date text means, as ISO 8601 in UTC, or null. Reads ISO 8601 and its parts, RFC 822 and what
 * people make of it, C's asctime and a few national habits. Without a zone it is UTC, wherever this runs.
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim().slice(0, LONGEST);
  const parts = fromIso(trimmed) ?? fromWords(trimmed);
  return parts ? instant(parts) : null;
}

const iso =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d{3}))?(?:[T\s]\s?(\d{1,2}):?(\d{2})?(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|UTC|GMT|[+-]\d{1,2}:?\d{0,2})?$/i;

function fromIso(text: string): Parts | null {
  const found = iso.exec(text);
  if (!found) return null;
  const [, year, month, day, ordinal, hour, minute, second, zone] = found;
  return {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(ordinal ?? day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: offsetOf(zone ?? "Z"),
  };
}

const clock = /(?:(오전|오후)\s?)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?\s?(am|pm)?/i;
const zoneAt = /(?:^|\s)([+-]\d{1,2}:?\d{2}|[a-z]{1,5}(?:[+-]\d{1,2}:?\d{0,2})?)\s?(?:\(.{0,40}\))?$/i;

/** Day, month and year in any order that words or habit make plain; then a time and a zone. */
function fromWords(text: string): Parts | null {
  const time = clock.exec(text);
  const after = time ? text.slice(time.index + time[0].length) : "";
  const zone = zoneAt.exec(after)?.[1];
  // asctime writes the year behind the time; a zone in figures is no year.
  const date = dateIn(time ? `${text.slice(0, time.index)} ${after.replace(/[+-]\d{2}:?\d{2}/, "")}` : text);
  if (!date) return null;
  return { ...date, ...timeOf(time), offset: offsetOf(zone ?? "Z") };
}

function timeOf(time: RegExpExecArray | null): Pick<Parts, "hour" | "minute" | "second"> {
  const [, before = "", hour = "0", minute = "0", second = "0", behind = ""] = time ?? [];
  const half = before || behind;
  const isAfternoon = /pm|오후/i.test(half);
  const onTwelve = half === "" ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return { hour: onTwelve, minute: Number(minute), second: Number(second) };
}

type DateParts = Pick<Parts, "year" | "month" | "day">;

function dateIn(text: string): DateParts | null {
  const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/.exec(text);
  if (cjk) return { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const numeric = /(?:^|\s)(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})/.exec(text);
  if (numeric) return inOrder(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const month = monthIn(text);
  const numbers = [...text.matchAll(/\d{1,4}/g)].map(([digits]) => digits);
  if (!month || numbers.length === 0) return null;
  const year = numbers.findLast((each) => each.length === 4) ?? numbers.at(-1) ?? "";
  const day = numbers.find((each) => each !== year || numbers.length === 1) ?? "1";
  return { year: fullYear(Number(year)), month, day: Number(day) };
}

/** Year first, or else the month first unless it cannot be one. */
function inOrder(a: number, b: number, c: number): DateParts {
  if (a > 31) return { year: a, month: b, day: c };
  return a > 12 ? { day: a, month: b, year: fullYear(c) } : { month: a, day: b, year: fullYear(c) };
}

function monthIn(text: string): number | null {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{3,20}/gu)) {
    const place = monthNames.findIndex((names) => names.some((name) => word.startsWith(name)));
    if (place >= 0) return place + 1;
  }
  return null;
}

const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900));

/** In minutes; an unknown name is UTC. */
function offsetOf(zone: string): number {
  const numeric = /^([a-z]*)([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!numeric) return (zoneOffsets[zone.toUpperCase()] ?? 0) * 60;
  const minutes = Number(numeric[3]) * 60 + Number(numeric[4] ?? 0);
  return numeric[2] === "-" ? -minutes : minutes;
}

/** Null when the calendar or the clock knows no such thing. */
function instant({ year, month, day, hour, minute, second, offset }: Parts): string | null {
  const isOrdinal = day > 31;
  if (month < 1 || month > 12 || day < 1 || day > 366) return null;
  if (hour > 24 || minute > 59 || second > 60 || Math.abs(offset) > 24 * 60) return null;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!isOrdinal && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  if (year < 0 || year > 9999) return null;
  return new Date(at - offset * 60_000).toISOString();
}
