import { BESIDE, LED } from "./phrases.ts";
import { nameBody, namePlace, readName } from "./read-name.ts";
import type { Scene } from "./scene.ts";
import { MOST_NAMES } from "./spot-names.ts";
import {
  ambiguousNames,
  calendarWords,
  familyNames,
  functionWords,
  givenNames,
  groups,
  headsOfOrganisations,
  headsOfOthers,
  headsOfPlaces,
  honorifics,
  leadsOfOthers,
  leadsOfPlaces,
  officeTails,
  particles,
  roles,
} from "./vocabulary.ts";

const CONNECTORS = new Set(["of", "for", "on", "the", "and"]);

/** No name is longer, and a text in capitals is no name. */
const LONGEST_RUN = 24;

/** "a Kenyan national" is somebody; a "National Commission" is no commission of his. */
const isTitle = (key: string): boolean => (roles.has(key) && key !== "national") || honorifics.has(key);

const isNameWord = ({ words, units }: Scene, at: number): boolean => {
  const word = words[at];
  if (!word || word.key === "'s" || word.key === "former") return false;
  if (units[at]) return true;
  return word.capital && !calendarWords.has(word.key) && (!functionWords.has(word.key) || isInitial(words, at));
};

/** "A.B. Marsden", "A. Marsden". */
const isInitial = (words: Scene["words"], at: number): boolean =>
  words[at]?.text.length === 1 && words[at + 1]?.capital === true && words[at + 1]?.glue !== "space";

/** "Passengers", "Investigators": plurals that open a sentence, unless a person of the text has that name ("Sanders"). */
const PLURAL_OPENER = /(?:ers|ors|ics|ents|ants|ists|ives|esses|ials|ians)$/;

/** "Sung-min" after "Park": the second half of a given name. "Seoul-based" is none. */
const endsGivenName = ({ text, words, units }: Scene, at: number): boolean => {
  const word = words[at];
  if (word?.glue !== "tight" || word.capital || text[word.start - 1] !== "-" || word.text.length > 6) return false;
  const given = words[at - 1];
  const isGiven = given?.capital === true && given.glue === "space" && !units[at - 1];
  return isGiven && familyNames.has(words[at - 2]?.key ?? "") && !BESIDE.has(word.key) && !LED.has(word.key);
};

/** A sentence's first word has its capital from the sentence unless it is tagged a name and nowhere written without. */
const isOrdinary = (scene: Scene, at: number): boolean => {
  const { words, units, lower, surnames } = scene;
  const word = words[at];
  if (!word?.opens || units[at] || isTitle(word.key) || isInitial(words, at) || endsGivenName(scene, at + 2))
    return false;
  if (lower.has(word.key) || (PLURAL_OPENER.test(word.key) && !surnames.has(word.key))) return true;
  return word.pos !== "PROPN" && !givenNames.has(word.key) && !surnames.has(word.key);
};

const holdsTogether = (scene: Scene, at: number): boolean => {
  const { glue = "break" } = scene.words[at] ?? {};
  if (glue !== "dot") return glue !== "break";
  const before = scene.words[at - 1];
  return (
    Boolean(before) &&
    ((before?.text.length ?? 9) === 1 || isTitle(before?.key ?? "") || before?.key === "jr" || before?.key === "st")
  );
};

/** "van der Meer", "de la Torre": particles follow each other. */
const leadsToName = (scene: Scene, at: number): boolean => {
  if (!holdsTogether(scene, at)) return false;
  if (isNameWord(scene, at)) return true;
  return particles.has(scene.words[at]?.key ?? "") && isNameWord(scene, at + 1) && holdsTogether(scene, at + 1);
};

const joins = (scene: Scene, from: number, at: number): boolean => {
  if (!holdsTogether(scene, at)) return false;
  if (isNameWord(scene, at) || endsGivenName(scene, at)) return true;
  const key = scene.words[at]?.key ?? "";
  if (particles.has(key)) return leadsToName(scene, at + 1);
  return CONNECTORS.has(key) && goesOn(scene, from, at);
};

const isFree = ({ words, units }: Scene, at: number): boolean => !units[at] && words[at - 1]?.key !== "of";

/** "Ministry of Foreign Affairs", "Institute for the Study of War": only after the head of an organisation; "Chief of Staff" is none. */
const goesOn = (scene: Scene, from: number, at: number): boolean => {
  const headed = scene.words
    .slice(from, at)
    .some(({ key }, index) => headsOfOrganisations.has(key) && isFree(scene, from + index));
  if (!headed) return false;
  const next = scene.words[at + 1];
  if (next?.key === "the" && scene.words[at]?.key !== "and")
    return holdsTogether(scene, at + 2) && isNameWord(scene, at + 2);
  return isNameWord(scene, at + 1) && holdsTogether(scene, at + 1);
};

/** Reads runs of capitalised words, the first 30,000: people, organisations and places that no list knows. */
export function readRuns(scene: Scene): void {
  let read = 0;
  for (let from = 0; from < scene.words.length && read < MOST_NAMES; ) {
    if (!isNameWord(scene, from) || isOrdinary(scene, from)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < Math.min(scene.words.length, from + LONGEST_RUN) && joins(scene, from, to)) to++;
    readRun(scene, from, to);
    read++;
    from = to;
  }
}

/** Ends the run in a title, or in the plural of one ("National Security Advisors")? Then it names nobody. */
const endsInOffice = ({ words, units }: Scene, to: number): boolean => {
  const key = words[to - 1]?.key ?? "";
  return !units[to - 1] && (isTitle(key) || groups.has(key)) && !headsOfOrganisations.has(key);
};

/** "General Staff", "General Council": no general's name follows. */
const isOfBody = ({ words }: Scene, at: number): boolean =>
  words[at]?.key === "general" && headsOfOrganisations.has(words[at + 1]?.key ?? "");

/** Where the name begins that follows the last title of a run. */
function nameStart(scene: Scene, from: number, to: number): number {
  for (let at = to - 2; at >= from; at--)
    if (!scene.units[at] && isTitle(scene.words[at]?.key ?? "") && !isOfBody(scene, at)) return at + 1;
  const isTail = officeTails.has(scene.words[from]?.key ?? "") && scene.words[from - 1]?.key === "of";
  return isTail && from < to - 1 ? from + 1 : from;
}

/** "foreign ministry spokesman Wang": the title has no capital. */
const followsTitle = ({ words, units }: Scene, from: number): boolean =>
  words[from]?.glue === "space" && !units[from - 1] && roles.has(words[from - 1]?.key ?? "");

function readRun(scene: Scene, from: number, to: number): void {
  if ((endsInOffice(scene, to) && !hasHead(scene, from, to)) || isNamedThing(scene, from, to)) return;
  const begin = nameStart(scene, from, to);
  const last = scene.words[to - 1]?.key ?? "";
  const known = Boolean(scene.units[to - 1]);
  if (begin === from && hasHead(scene, begin, to)) nameBody(scene, begin, to);
  else if (to - begin > 1 && isPlaceName(scene, begin, to)) namePlace(scene, begin, to);
  else if (!headsOfOthers.has(last) || known) readPieces(scene, begin, to, begin > from || followsTitle(scene, from));
}

/** "Operation Silver Falcon". */
const isNamedThing = ({ words, units }: Scene, from: number, to: number): boolean =>
  to - from > 1 && !units[from] && leadsOfOthers.has(words[from]?.key ?? "");

/** "Karsova Province", "Lake Velika". */
const isPlaceName = ({ words, units }: Scene, from: number, to: number): boolean =>
  (!units[to - 1] && headsOfPlaces.has(words[to - 1]?.key ?? "")) ||
  (!units[from] && leadsOfPlaces.has(words[from]?.key ?? ""));

const isFreeHead = ({ words, units }: Scene, at: number): boolean =>
  !units[at] && headsOfOrganisations.has(words[at]?.key ?? "");

/** Ends the run in the head of an organisation, or has it before "of"? */
function hasHead(scene: Scene, from: number, to: number): boolean {
  const { words, units } = scene;
  if (to - from < 2 || units[from]?.to === to) return false;
  if (units.slice(from, to).some((unit) => unit?.entry.kind === "person")) return false;
  for (let at = from; at < to; at++)
    if (isFreeHead(scene, at) && (at === to - 1 || CONNECTORS.has(words[at + 1]?.key ?? ""))) return true;
  return false;
}

/** Known names in a run stand for themselves; what lies between them is read by itself. */
function readPieces(scene: Scene, from: number, to: number, titled: boolean): void {
  for (let at = from; at < to; ) {
    const unit = scene.units[at];
    if (unit && !startsPerson(scene, at, to)) {
      at = unit.to;
      continue;
    }
    const end = pieceEnd(scene, at, to);
    readName(scene, at, end, titled && at === from);
    at = end;
  }
}

function pieceEnd(scene: Scene, at: number, to: number): number {
  let end = scene.units[at]?.to ?? at + 1;
  while (end < to && (!scene.units[end] || endsPerson(scene, at, end))) end = scene.units[end]?.to ?? end + 1;
  return end;
}

/** "Jordan Peterson", "Xi Zhongxun": a name that is also a state's, or only a surname, before a further name. */
const startsPerson = ({ words, units }: Scene, at: number, to: number): boolean => {
  const unit = units[at];
  if (!unit || unit.to - unit.from > 1 || unit.to >= to || units[unit.to]) return false;
  const next = words[unit.to]?.key ?? "";
  if (isTitle(next) || groups.has(next) || headsOfOthers.has(next)) return false;
  return unit.use === "surname" || ambiguousNames.has(words[at]?.key ?? "");
};

/** "Michael Jordan", "Chelsea Obama". */
const endsPerson = ({ words, units }: Scene, from: number, at: number): boolean => {
  const unit = units[at];
  if (!unit || unit.to - unit.from > 1 || words[at]?.glue !== "space") return false;
  const isGiven = at - from === 1 && givenNames.has(words[from]?.key ?? "");
  return isGiven && ["name", "surname", "capital"].includes(unit.use) && unit.entry.kind !== "media";
};
