import { grouped } from "../grouped.ts";
import type { Entry } from "./lexicon.ts";
import { fold } from "./words.ts";

/** Terms without an end are known to run until here, the last day the lists were looked through. */
const LISTS_END = "2025-12-31";

/** An office somebody holds or held. */
export interface Office {
  /** As the lists have it: "President". */
  name: string;
  /** The state or the body it is an office of. */
  of: string | null;
  /** A day, month or year; empty where the lists tell no time, `until` also while in office. */
  from: string;
  until: string;
}

interface Term {
  from: string;
  until: string;
  /** Both ends are known to the day. */
  exact: boolean;
}

const BY_YEAR = /^(.*) (\d{4})-(\d{4})?$/;
const BY_DAY = /^(.*) ([\d-]*)\.\.([\d-]*)$/;

/** "President 2013-", "President 2017-01-20..2021-01-20", "spokesman". */
export function officeOf(text: string, of: string | null): Office {
  const [, name = text, from = "", until = ""] = BY_YEAR.exec(text) ?? BY_DAY.exec(text) ?? [];
  return { name, of, from, until };
}

const termOf = ({ from, until }: Office): Term => ({
  from,
  until: until || LISTS_END,
  exact: from.length === 10 && (until === "" || until.length === 10),
});

/** Within the term for sure: in a year of change, a term known only by its years says nothing. */
const isSure = ({ from, until }: Term, day: string): boolean => {
  const afterStart = day.slice(0, from.length) > from || (from.length === 10 && day === from);
  return afterStart && day.slice(0, until.length) < until;
};

const mayHold = ({ from, until }: Term, day: string): boolean =>
  day.slice(0, from.length) >= from && day.slice(0, until.length) <= until;

/** Offices that some call by another's name. */
const OTHER_NAMES = new Map([
  ["premier", ["prime minister"]],
  ["prime minister", ["premier", "taoiseach"]],
  ["foreign minister", ["foreign secretary", "external affairs minister"]],
]);

interface Candidate {
  entry: Entry;
  term: Term;
}

export type Offices = ReadonlyMap<string, readonly Candidate[]>;

const keyOf = (of: string | null, office: string): string => `${of} ${fold(office).replaceAll("-", " ")}`;

/** Who held which office of which state or body, by both. */
export function officesOf(entries: Iterable<Entry>): Offices {
  const held = [...entries].flatMap((entry) =>
    entry.offices
      .filter(({ of, from }) => of !== null && from !== "")
      .map((office) => ({ entry, term: termOf(office), key: keyOf(office.of, office.name) })),
  );
  return grouped(held, ({ key }) => key);
}

/** Leads this person a body of several states on this day? Then no single state is spoken for. */
export const leadsBody = ({ offices }: Entry, day: string): boolean =>
  offices.some((office) => office.of?.startsWith("igo:") && isSure(termOf(office), day));

/** Who held an office of a state or body on a day; nobody when the lists leave a doubt. */
export function inOffice(table: Offices, of: string, office: string, day: string): Entry | null {
  const names = [office, ...(OTHER_NAMES.get(office) ?? [])];
  const all = names.map((name) => table.get(keyOf(of, name))).find((found) => found) ?? [];
  const exact = all.filter(({ term }) => term.exact && isSure(term, day));
  if (exact.length > 0) return exact.length === 1 ? (exact[0]?.entry ?? null) : null;
  const possible = all.filter(({ term }) => mayHold(term, day));
  const [only] = possible;
  return possible.length === 1 && only && isSure(only.term, day) ? only.entry : null;
}
