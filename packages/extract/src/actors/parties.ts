import type { Actor, Party, Place, Span } from "@readout/model";
import { firstEndingAfter } from "../lookup.ts";
import { spanOf } from "./assemble.ts";
import type { Reference, Scene } from "./scene.ts";

interface Placed extends Span {
  reference: Reference;
}

/** Looks parties up by the words they stand in. */
export function partyFinder(scene: Scene, actors: readonly Actor[], places: readonly Place[]) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const placed: Placed[] = scene.references
    .filter((each) => !each.locative)
    .map((reference) => ({ ...spanOf(scene, reference.from, reference.to), reference }));

  const partyFrom = ({ start, end, reference }: Placed): Party => {
    const actor = reference.actorId ? byId.get(reference.actorId) : undefined;
    return {
      actorId: actor?.id ?? null,
      name: actor?.name ?? reference.name,
      mention: { start, end },
      country: reference.country ?? actor?.country ?? null,
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

  const isOwner = ({ end }: Placed): boolean => /^(['’ʼ]s\b|s?['’](?=\s))/.test(scene.text.slice(end, end + 3));
  const isAfterPreposition = ({ start }: Placed, span: Span): boolean =>
    /\b(?:of|in|for|with|to|from|against|on|by|at|about|over|near) (?:the )?$/i.test(
      scene.text.slice(Math.max(span.start, start - 14), start),
    );

  const placeIn = (span: Span): Party | null => {
    for (const { name, country, mentions } of places)
      for (const { start, end } of mentions)
        if (start >= span.start && end <= span.end)
          return { actorId: null, name, mention: { start, end }, country, sector: null, role: null };
    return null;
  };

  return {
    partiesIn: (span: Span): Party[] => within(span).map(partyFrom),
    partyOf(span: Span): Party | null {
      const found = within(span);
      const free = found.filter((each) => !isAfterPreposition(each, span));
      const head = free.find((each) => !isOwner(each)) ?? free.at(-1);
      if (head) return partyFrom(head);
      return found.length === 0 ? placeIn(span) : null;
    },
  };
}
