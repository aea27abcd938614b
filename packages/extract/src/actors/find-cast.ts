import type { Analysis } from "../analysis.ts";
import type { Cast, Mention } from "../cast.ts";
import { actorsOf, placesOf, spanOf } from "./assemble.ts";
import { explainAcronyms } from "./explain-acronyms.ts";
import type { Lexicon } from "./lexicon.ts";
import { listed } from "./listed.ts";
import { partyFinder } from "./parties.ts";
import { readGroups } from "./read-groups.ts";
import { readPronouns } from "./read-pronouns.ts";
import { readRuns } from "./read-runs.ts";
import { readTitles } from "./read-titles.ts";
import { readUnits } from "./read-units.ts";
import { entryOf, openScene, type Scene } from "./scene.ts";
import { resolveShortNames } from "./short-names.ts";
import { spotNames } from "./spot-names.ts";

/** What is read, in order: each reading builds on those before it. */
const readings: readonly ((scene: Scene) => void)[] = [
  spotNames,
  readRuns,
  explainAcronyms,
  readTitles,
  resolveShortNames,
  readGroups,
  readUnits,
  learnGenders,
  readPronouns,
];

function learnGenders({ titles, genders }: Scene): void {
  for (const [{ entry }, ofEntry] of titles)
    for (const { gender } of ofEntry) if (gender) genders.set(entry.id, gender);
}

const mentionsOf = (scene: Scene): Mention[] =>
  scene.references.flatMap(({ actorId, by, role, aside, from, to }) => {
    const { start, end } = spanOf(scene, from, to);
    return actorId && !aside ? [{ actorId, by, role, start, end }] : [];
  });

function genderIn(scene: Scene): Cast["genderOf"] {
  return (actorId) => {
    const entry = entryOf(scene, actorId);
    if (!entry) return "unknown";
    const { gender, kind } = entry;
    if (kind !== "person") return "none";
    return gender === "unknown" || gender === "none" ? (scene.genders.get(actorId) ?? "unknown") : gender;
  };
}

/**
 * Finds who and where: every actor and place of a text, and whom given words mean. Pronouns are left to the reader of
 * statements, who asks `genderOf`. Linear in the length of the text.
 */
export function findCast(analysis: Analysis, lexicon: Lexicon = listed()): Cast {
  const scene = openScene(analysis, lexicon);
  for (const read of readings) read(scene);
  const actors = actorsOf(scene);
  const places = placesOf(scene);
  return {
    actors,
    places,
    mentions: mentionsOf(scene),
    ...partyFinder(scene, actors, places),
    genderOf: genderIn(scene),
    adjectivesFrom: lexicon.adjectivesFrom,
  };
}
