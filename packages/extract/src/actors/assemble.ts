import type { Actor, Place, TextSpan } from "@readout/model";
import type { Entry } from "./lexicon.ts";
import { placeUnits } from "./read-units.ts";
import { entryOf, type Reference, type Scene, takenBy, unitsOf } from "./scene.ts";

/** Where a reference stands; the stop of "U.S." belongs to it. */
export function spanOf({ text, words }: Scene, from: number, to: number): TextSpan {
  const first = words[from];
  const last = words[to - 1];
  const start = first?.start ?? 0;
  let end = last?.end ?? 0;
  if (last && last.text.length === 1 && to - from > 1 && text[last.start - 1] === "." && text[end] === ".") end++;
  return { start, end, text: text.slice(start, end) };
}

interface Draft {
  entry: Entry;
  also: Set<string>;
  roles: Set<string>;
  countries: string[];
  sectors: NonNullable<Reference["sector"]>[];
  mentions: TextSpan[];
}

const openDraft = (entry: Entry): Draft => ({
  entry,
  also: new Set(),
  roles: new Set(),
  countries: [],
  sectors: [],
  mentions: [],
});

/** Where the noun phrase of a reference begins: with its article, and with the office or form of address before a name. */
function phraseFrom(scene: Scene, { from, aside }: Reference): number {
  if (aside && scene.inTitle.has(from)) return from;
  const unit = scene.units[from];
  const titles = unit ? (scene.titles.get(unit) ?? []) : [];
  const first = titles.reduce((least, title) => Math.min(least, title.from), from);
  const hasArticle = scene.words[first]?.glue === "space" && scene.words[first - 1]?.key === "the";
  return hasArticle ? first - 1 : first;
}

function addTo(draft: Draft, each: Reference, scene: Scene): void {
  draft.mentions.push(spanOf(scene, phraseFrom(scene, each), each.to));
  if (!each.described) draft.also.add(spanOf(scene, each.from, each.to).text);
  if (each.role) draft.roles.add(each.role);
  if (each.country) draft.countries.push(each.country);
  if (each.sector && (!each.described || draft.entry.kind === "person")) draft.sectors.push(each.sector);
}

/** Names and pronouns as they stand in the text. */
const inOrder = ({ references, pronouns }: Scene): readonly Reference[] =>
  pronouns.length === 0 ? references : [...references, ...pronouns].sort((one, other) => one.from - other.from);

function draftsOf(scene: Scene): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const each of inOrder(scene)) {
    const entry = each.actorId ? entryOf(scene, each.actorId) : undefined;
    if (!entry) continue;
    const draft = drafts.get(entry.id) ?? openDraft(entry);
    drafts.set(entry.id, draft);
    addTo(draft, each, scene);
  }
  return drafts;
}

/** Adjectives name no actor but are other names of one: "Afghan". */
function addAdjectives(scene: Scene, drafts: Map<string, Draft>): void {
  for (const { use, entry, from, to } of unitsOf(scene))
    if (use === "demonym") drafts.get(entry.id)?.also.add(spanOf(scene, from, to).text);
}

const actorOf = ({ entry, also, roles, countries, sectors, mentions }: Draft): Actor => ({
  id: entry.id,
  name: entry.name,
  also: [...also].filter((name) => name !== entry.name),
  kind: entry.kind === "place" ? "organisation" : entry.kind,
  country: entry.country ?? countries[0] ?? null,
  sector: entry.kind === "state" ? null : (entry.sector ?? sectors[0] ?? null),
  roles: [...roles],
  mentions,
});

/** The actors of a scene, in order of appearance. */
export function actorsOf(scene: Scene): Actor[] {
  const drafts = draftsOf(scene);
  addAdjectives(scene, drafts);
  return [...drafts.values()].map(actorOf);
}

const placeOf = (entry: Entry, mentions: TextSpan[]): Place => ({
  id: entry.id,
  name: entry.name,
  country: entry.country,
  lat: entry.lat,
  lon: entry.lon,
  mentions,
});

/** The places of a scene, in order of appearance. */
export function placesOf(scene: Scene): Place[] {
  const found = new Map<string, { entry: Entry; mentions: TextSpan[] }>();
  const taken = takenBy(scene.references.filter((each) => !each.aside));
  for (const unit of placeUnits(scene).filter(({ from }) => !taken.has(from))) {
    const each = found.get(unit.entry.id) ?? { entry: unit.entry, mentions: [] };
    each.mentions.push(spanOf(scene, unit.from, unit.to));
    found.set(unit.entry.id, each);
  }
  return [...found.values()].map(({ entry, mentions }) => placeOf(entry, mentions));
}
