import type { Actor, Party, Place, Span } from "@readout/model";
import { firstEndingAfter } from "../lookup.ts";
import { apposedSpan } from "./apposed.ts";
import { spanOf } from "./assemble.ts";
import { leadsBody } from "./in-office.ts";
import { groupSector } from "./phrases.ts";
import { entryOf, type Reference, type Scene } from "./scene.ts";
import { sectorWords } from "./vocabulary.ts";

interface Placed extends Span {
  reference: Reference;
}

const isOwner = (scene: Scene, { end }: Span): boolean =>
  /^(['’ʼ]s\b|s?['’](?=\s))/.test(scene.text.slice(end, end + 3));

/** "of Russia" says more about a head that stands before it. */
const isAfterPreposition = (scene: Scene, { start }: Span, within: Span): boolean =>
  /\b(?:of|in|for|with|to|from|against|on|by|at|about|over|near) (?:the )?$/i.test(
    scene.text.slice(Math.max(within.start, start - 14), start),
  );

/** The sector that words after an adjective tell: "Israeli army" in "Israeli army helicopters". */
function sectorAfter(scene: Scene, from: number, end: number): Party["sector"] {
  for (let at = from; (scene.words[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
    const sector = groupSector(scene, at) ?? sectorWords.get(scene.words[at]?.key ?? "");
    if (sector) return sector;
  }
  return null;
}

/** A town that is shelled or put under curfew is its people; a state where something is need not be. */
const sectorOfPlace = (id: string | null): Party["sector"] => (id?.startsWith("place:") ? "CVL" : null);

/** The name that a phrase ends within: "Ana de la Cruz" over "la Cruz". */
function nameOver(placed: readonly Placed[], { start, end }: Span): Placed | null {
  const over = placed[firstEndingAfter(placed, start)];
  return over && over.reference.by === "name" && over.start <= start && over.end >= end ? over : null;
}

/** "Latvia's president, Ana Ozola, said": the name in commas tells who has the office. */
function apposedTo(scene: Scene, placed: readonly Placed[], span: Span): Placed | null {
  const next = placed[firstEndingAfter(placed, span.end)];
  const whole = next ? apposedSpan(scene, span, next.reference) : null;
  return next && whole ? placedAt(whole, next.reference) : null;
}

/** Whom a phrase is about, of those found in it: nobody who only says whose or where. */
function headOf(scene: Scene, found: readonly Placed[], span: Span): Placed | null {
  const free = found.filter((each) => !isAfterPreposition(scene, each, span));
  return free.find((each) => !isOwner(scene, each)) ?? free.at(-1) ?? null;
}

interface PlaceSpot extends Span, Pick<Place, "name" | "country"> {
  sector: Party["sector"];
}

const spotsOf = (places: readonly Place[]): PlaceSpot[] =>
  places
    .flatMap(({ id, name, country, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, name, country, sector: sectorOfPlace(id) })),
    )
    .sort((one, other) => one.start - other.start);

/** The state spoken for: who leads a body of several states speaks for none, wherever from. */
function countryOf({ lexicon, day }: Scene, { actorId, country }: Reference, actor: Actor | undefined): string | null {
  const entry = actorId === null || day === null ? undefined : lexicon.entries.get(actorId);
  return entry && day !== null && leadsBody(entry, day) ? null : (country ?? actor?.country ?? null);
}

const placedAt = ({ start, end }: Span, reference: Reference): Placed => ({ start, end, reference });

/** Looks parties up by the words they stand in. */
export function partyFinder(scene: Scene, actors: readonly Actor[], allPlaces: readonly Place[]) {
  const places = spotsOf(allPlaces);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const placed: Placed[] = scene.references
    .filter((each) => !each.aside)
    .map((reference) => placedAt(spanOf(scene, reference.from, reference.to), reference));

  const partyFrom = ({ start, end, reference }: Placed): Party => {
    const actor = reference.actorId ? byId.get(reference.actorId) : undefined;
    return {
      actorId: actor?.id ?? null,
      name: actor?.name ?? reference.name,
      mention: { start, end },
      country: countryOf(scene, reference, actor),
      sector: reference.sector ?? actor?.sector ?? null,
      role: reference.role,
    };
  };

  const within = (span: Span): Placed[] => {
    const found: Placed[] = [];
    for (let at = firstEndingAfter(placed, span.start); at < placed.length; at++) {
      const each = placed[at];
      if (!each || each.start >= span.end) break;
      if (each.start >= span.start && each.end <= span.end) found.push(each);
    }
    return found;
  };

  const placeIn = (span: Span): Party | null => {
    const at = firstEndingAfter(places, span.start);
    const found = places[at];
    if (!found || found.start < span.start || found.end > span.end) return null;
    const { start, end, name, country } = found;
    const sector = isAfterPreposition(scene, found, span) ? null : found.sector;
    return { actorId: null, name, mention: { start, end }, country, sector, role: null };
  };

  /** "a Senegalese peace plan": the adjective says whose it is. */
  const adjectiveIn = (span: Span): Party | null => {
    for (let at = firstEndingAfter(scene.words, span.start); (scene.words[at]?.end ?? Infinity) <= span.end; at++) {
      const unit = scene.units[at];
      const actor = unit?.use === "demonym" ? entryOf(scene, unit.entry.id) : undefined;
      if (!unit || !actor || scene.used[at]) continue;
      const { start, end } = spanOf(scene, unit.from, unit.to);
      return {
        actorId: actor.id,
        name: actor.name,
        mention: { start, end },
        country: actor.country,
        sector: sectorAfter(scene, unit.to, span.end),
        role: null,
      };
    }
    return null;
  };

  return {
    partiesIn: (span: Span): Party[] => within(span).map(partyFrom),
    partyOf(span: Span): Party | null {
      const found = within(span);
      const head = apposedTo(scene, placed, span) ?? headOf(scene, found, span) ?? nameOver(placed, span);
      if (head) return partyFrom(head);
      return found.length === 0 ? (placeIn(span) ?? adjectiveIn(span)) : null;
    },
  };
}
