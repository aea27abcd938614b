import type { ListedActor } from "./actor-list.ts";
import {
  type Alias,
  aliasOf,
  demonymAliases,
  type Entry,
  type Lexicon,
  lexiconOf,
  newEntry,
  personAlias,
} from "./lexicon.ts";
import { listed } from "./listed.ts";

/** What is given replaces what the built-in lists say; names and offices are added to theirs. */
function entryFor({ id, kind, name, country, sector, gender, roles }: ListedActor, known: Entry | undefined): Entry {
  const before = known ?? newEntry({ id, kind, name, gender: kind === "person" ? "unknown" : "none" });
  const of = country ?? (kind === "state" ? id.slice(-3) : before.country);
  return {
    ...before,
    kind,
    name,
    country: of,
    sector: sector ?? before.sector ?? (kind === "armed group" ? "REB" : null),
    gender: gender ?? before.gender,
    offices: [...roles.map(({ role, from = "", until = "" }) => ({ name: role, of, from, until })), ...before.offices],
  };
}

function aliasesFor({ name, also, adjectives }: ListedActor, entry: Entry): Alias[] {
  const names = [name, ...also];
  if (entry.kind === "person") return names.map((each) => personAlias(each, entry));
  return [
    ...names.map((each) => aliasOf(each, entry, "name")),
    ...adjectives.flatMap((each) => demonymAliases(each, entry)),
  ];
}

/** The built-in lists and a user's: its names are found before theirs. */
export function withActors(actors: readonly ListedActor[]): Lexicon {
  if (actors.length === 0) return listed();
  const own = new Map<string, Entry>();
  const ownAliases = actors.flatMap((actor) => {
    const entry = entryFor(actor, listed().entries.get(actor.id));
    own.set(entry.id, entry);
    return aliasesFor(actor, entry);
  });
  const theirs = listed().aliases.map((alias) => {
    const entry = own.get(alias.entry.id);
    return entry ? { ...alias, entry } : alias;
  });
  return lexiconOf(new Map([...listed().entries, ...own]), [...ownAliases, ...theirs]);
}
