import { grouped } from "../grouped.ts";
import type { Entry } from "./lexicon.ts";
import { fold } from "./words.ts";

/** Terms without an end are known to run until here, the last day the lists were looked through. */
const LISTS_END = "2025-12-31";

interface Term {
  office: string;
  from: string;
  until: string;
  /** Both ends are known to the day. */
  exact: boolean;
}

const BY_YEAR = /^(.*) (\d{4})-(\d{4})?$/;
const BY_DAY = /^(.*) ([\d-]*)\.\.([\d-]*)$/;

/** "President 2013-", "President 2017-01-20..2021-01-20", "Minister of Tides 2021-05..2024". */
function termOf(office: string): Term | null {
  const [, name = "", from = "", until = ""] = BY_YEAR.exec(office) ?? BY_DAY.exec(office) ?? [];
  if (name === "" || from === "") return null;
  const exact = from.length === 10 && (until === "" || until.length === 10);
  return { office: fold(name), from, until: until || LISTS_END, exact };
}

/** Within the term for sure: in a year of change, a term known only by its years says nothing. */
const isSure = ({ from, until }: Term, day: string): boolean => {
  const afterStart = day.slice(0, from.length) > from || (from.length === 10 && day === from);
  return afterStart && day.slice(0, until.length) < until;
};

const mayHold = ({ from, until }: Term, day: string): boolean =>
  day.slice(0, from.length) >= from && day.slice(0, until.length) <= until;

const SAME_OFFICE: Readonly<Record<string, string>> = { premier: "prime minister", "prime minister": "premier" };

interface Candidate {
  entry: Entry;
  term: Term;
}

export type Offices = ReadonlyMap<string, readonly Candidate[]>;

/** Who held which office of which country, by both. */
export function officesOf(entries: Iterable<Entry>): Offices {
  const held = [...entries].flatMap((entry) =>
    entry.offices.flatMap((office) => {
      const term = entry.country && termOf(office);
      return term ? [{ entry, term }] : [];
    }),
  );
  return grouped(held, ({ entry, term }) => `${entry.country} ${term.office}`);
}

/** Who held an office of a country on a day; nobody when the lists leave a doubt. */
export function inOffice(table: Offices, country: string, office: string, day: string): Entry | null {
  const all = table.get(`${country} ${office}`) ?? table.get(`${country} ${SAME_OFFICE[office] ?? ""}`) ?? [];
  const exact = all.filter(({ term }) => term.exact && isSure(term, day));
  if (exact.length > 0) return exact.length === 1 ? (exact[0]?.entry ?? null) : null;
  const possible = all.filter(({ term }) => mayHold(term, day));
  const [only] = possible;
  return possible.length === 1 && only && isSure(only.term, day) ? only.entry : null;
}
