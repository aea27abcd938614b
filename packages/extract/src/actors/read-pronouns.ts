import { entryOf, type Reference, type Scene } from "./scene.ts";

const GENDERS = new Map<string, "male" | "female">([
  ["he", "male"],
  ["him", "male"],
  ["she", "female"],
]);
const PLURALS = new Set(["they", "them", "themselves"]);
/** Farther back nobody remembers who "he" was. */
const FARTHEST_SENTENCES = 4;
/** Of the names of a sentence the first few may be its subject. */
const MOST_NAMES = 12;

type Suits = (reference: Reference) => boolean;

const isPluralPhrase = ({ words }: Scene, { to, described }: Reference): boolean =>
  described && /[^s]s$|(?:men|people|police)$/.test(words[to - 1]?.key ?? "");

/** What a pronoun may mean: a person of its gender, or several. */
function suitsOf(scene: Scene, key: string): Suits | null {
  const gender = GENDERS.get(key);
  if (gender) return ({ actorId }) => fitsGender(scene, actorId ?? "", gender);
  if (!PLURALS.has(key)) return null;
  return (each) => {
    const kind = entryOf(scene, each.actorId ?? "")?.kind;
    return kind === "armed group" || kind === "party" || isPluralPhrase(scene, each);
  };
}

function fitsGender(scene: Scene, actorId: string, wanted: "male" | "female"): boolean {
  const entry = entryOf(scene, actorId);
  if (entry?.kind !== "person") return false;
  const told = entry.gender === "unknown" || entry.gender === "none" ? scene.genders.get(actorId) : entry.gender;
  return told === undefined || told === wanted;
}

/** References of each sentence that name somebody, in order, the first few. */
function bySentence(scene: Scene): Map<number, Reference[]> {
  const found = new Map<number, Reference[]>();
  for (const each of scene.references) {
    if (!each.actorId || each.aside) continue;
    const sentence = scene.words[each.from]?.sentence ?? 0;
    const list = found.get(sentence) ?? [];
    if (list.length < MOST_NAMES) list.push(each);
    found.set(sentence, list);
  }
  return found;
}

/** Whom a pronoun means: the first that suits it in its own sentence, else in the nearest sentence before. */
function meant(scene: Scene, at: number, named: ReadonlyMap<number, Reference[]>): Reference | null {
  const suits = suitsOf(scene, scene.words[at]?.key ?? "");
  if (!suits) return null;
  const sentence = scene.words[at]?.sentence ?? 0;
  for (let back = 0; back <= FARTHEST_SENTENCES; back++) {
    const found = (named.get(sentence - back) ?? []).find((each) => each.to <= at && suits(each));
    if (found) return found;
  }
  return null;
}

/** Finds whom "he", "she" and "they" mean. */
export function readPronouns(scene: Scene): void {
  const named = bySentence(scene);
  for (const [at, word] of scene.words.entries()) {
    if (word.pos !== "PRON" || scene.used[at] || scene.units[at]) continue;
    const who = meant(scene, at, named);
    if (!who) continue;
    const { actorId, name, country, sector, aside } = who;
    scene.pronouns.push({
      from: at,
      to: at + 1,
      actorId,
      name,
      by: "pronoun",
      role: null,
      country,
      sector,
      aside,
      described: true,
    });
  }
}
