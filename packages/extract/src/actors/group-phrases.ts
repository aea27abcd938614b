import { type Entry, slug } from "./lexicon.ts";
import { phraseStart, qualifierIn, qualifies, sectorOf } from "./phrases.ts";
import { entryOf, introduce, type Reference, type Scene, textOf, type Unit } from "./scene.ts";
import { bodiesOfState, groups, placeAdjectives, roles } from "./vocabulary.ts";

const TIMES = new Set([
  "today",
  "yesterday",
  "tonight",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "last",
]);

/** A plural ("officials") is no modifier; a single body before a further noun is ("government policy"). */
const isPlural = (key: string): boolean => /(?:[^s]s|men|people|children|police)$/.test(key);

/** Is the word the last of its noun phrase, and not a modifier of a further noun or name? */
export const isHead = ({ words, units, used }: Scene, at: number): boolean => {
  const next = words[at + 1];
  if (words[at]?.glue === "tight" && words[at]?.capital === false) return false;
  if (!next || next.glue === "break" || used[at + 1]) return true;
  if (next.glue === "tight") return next.key === "'s";
  if (units[at + 1] || groups.has(next.key) || roles.has(next.key)) return false;
  return isPlural(words[at]?.key ?? "") || TIMES.has(next.key) || !["NOUN", "PROPN"].includes(next.pos);
};

const AFTER = new Set(["of", "in", "from", "for"]);
/** "a Western diplomat in Moscow" serves another state than Russia. */
const ABROAD = /^(?:diplomat|envoy|ambassador|correspondent|reporter|tourist|foreigner|expatriate)s?$/;

/** "president of Armenia", "rebels in Darfur": the name after the noun, and its preposition. */
export function qualifierAfter(scene: Scene, head: number): { unit: Unit; preposition: string } | null {
  const { words, units } = scene;
  const preposition = words[head + 1]?.key ?? "";
  if (words[head + 1]?.glue !== "space" || !AFTER.has(preposition)) return null;
  if (preposition === "in" && ABROAD.test(words[head]?.key ?? "")) return null;
  let at = head + 2;
  while (at < head + 4 && (words[at]?.key === "the" || placeAdjectives.has(words[at]?.key ?? ""))) at++;
  const unit = units[at];
  return qualifies(scene, unit) && unit.use !== "demonym" && words[at]?.glue === "space" ? { unit, preposition } : null;
}

/** "Bush administration": the person a government is called after. */
function rulerBefore({ words, units }: Scene, head: number): Unit | null {
  const at = words[head - 1]?.key === "'s" ? head - 2 : head - 1;
  const unit = units[at];
  return unit?.entry.kind === "person" && unit.entry.country && bodiesOfState.has(words[head]?.key ?? "") ? unit : null;
}

export interface Phrase {
  from: number;
  to: number;
  head: number;
  whose: Unit | null;
}

export function phraseAt(scene: Scene, head: number): Phrase {
  const begin = phraseStart(scene, head);
  const whose = qualifierIn(scene, begin, head);
  if (whose) return { from: whose.from, to: head + 1, head, whose };
  const ruler = rulerBefore(scene, head);
  if (ruler) return { from: ruler.from, to: head + 1, head, whose: ruler };
  const after = qualifierAfter(scene, head);
  if (!after) return { from: begin, to: head + 1, head, whose: null };
  const whole = after.preposition === "of" && scene.words[after.unit.to]?.key !== "'s";
  return { from: begin, to: whole ? after.unit.to : head + 1, head, whose: after.unit };
}

const isStateLike = ({ entry, use }: Unit): boolean =>
  entry.kind === "state" || entry.kind === "person" || use === "capital";

/** The actor a group of people is: the state itself, the body it serves, or a group of its own. */
export function actorOf(scene: Scene, phrase: Phrase, single: boolean): Pick<Reference, "actorId" | "name"> {
  const { whose, from, to, head } = phrase;
  if (!whose) return { actorId: null, name: textOf(scene, from, to) };
  if (isStateLike(whose) && bodiesOfState.has(scene.words[head]?.key ?? "")) {
    const state = entryOf(scene, `state:${whose.entry.country}`) ?? whose.entry;
    return { actorId: state.id, name: state.name };
  }
  if (!single && whose.entry.kind !== "state" && whose.entry.kind !== "place")
    return { actorId: whose.entry.id, name: whose.entry.name };
  const made = introduceGroup(scene, phrase, whose, single);
  return { actorId: made.id, name: made.name };
}

function introduceGroup(scene: Scene, { from, to, head }: Phrase, whose: Unit, single: boolean): Entry {
  const isInside = whose.from >= from && whose.to <= head;
  const rest = isInside ? textOf(scene, whose.to, to) : textOf(scene, from, head + 1);
  const isShared = whose.to <= from;
  const of = whose.entry.country ?? whose.entry.id.split(":")[1] ?? "";
  const kind = scene.words[head]?.key === "ministry" ? "ministry" : single ? "person" : "organisation";
  return introduce(scene, {
    id: `${kind === "organisation" ? "org" : kind}:${of.toLowerCase()}-${slug(rest)}`,
    kind,
    name: isShared ? `${textOf(scene, whose.from, whose.to)} ${rest}` : textOf(scene, from, to),
    country: whose.entry.country,
    sector: sectorOf(scene, from, head),
    gender: single ? "unknown" : "none",
  });
}

export function addPhrase(scene: Scene, phrase: Phrase, single: boolean, role: string | null): void {
  const { from, to, head, whose } = phrase;
  const { actorId, name } = actorOf(scene, phrase, single);
  scene.references.push({
    from,
    to,
    actorId,
    name,
    by: single ? "role" : "name",
    role,
    country: whose?.entry.country ?? null,
    sector: sectorOf(scene, from, head) ?? whose?.entry.sector ?? null,
    aside: false,
    described: true,
  });
  scene.used.fill(true, from, to);
}
