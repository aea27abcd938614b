import { afterComma, isSpeaking } from "./context.ts";
import { isRole, phraseStart, titleOf } from "./phrases.ts";
import { bareTitle, type Scene, type Title, type Unit, unitsOf } from "./scene.ts";
import { honorifics, officeTails } from "./vocabulary.ts";

const LONGEST_APPOSITION = 16;
const DETERMINERS = new Set(["a", "an", "the", "his", "her", "its", "their", "one"]);
const POSSESSIVES = new Set(["his", "her", "its", "their"]);
const ENDS = new Set(["VERB", "AUX", "SCONJ", "PRON"]);
const LONGEST_TAIL = 5;
const LEADS = new Set(["of", "for"]);
/** "the ambassador to Kenya, Orla Moreau,". */
const LEADS_APPOSED = new Set(["of", "for", "to", "in"]);
/** Words in which an apposition must come to its office. */
const OFFICE_WITHIN = 6;

/** "Secretary of State", "Minister for the Middle East": the tail of an office has a capital or is a known one. */
function isOfficeTail({ words }: Scene, at: number): boolean {
  const next = words[at];
  return Boolean(next) && (next?.capital || next?.key === "the" || officeTails.has(next?.key ?? "")) === true;
}

/** "the foreign secretary, Orla Moreau, said": a name between commas after an office. */
function isApposed(scene: Scene, at: number): boolean {
  const unit = scene.units[at];
  if (unit?.from !== at || !afterComma(scene, at)) return false;
  return afterComma(scene, unit.to) || isSpeaking(scene, unit.to);
}

/** The word nearest before `at` that leads from an office to what it is of; -1. */
function leadBefore({ words }: Scene, at: number): number {
  const leads = words[at]?.glue === "break" ? LEADS_APPOSED : LEADS;
  for (let tail = at - 1; tail > at - LONGEST_TAIL && tail > 1 && words[tail]?.glue !== "break"; tail--)
    if (leads.has(words[tail]?.key ?? "")) return tail;
  return -1;
}

/** Where the office before word `at` has its noun: right before it, or before "of …"; -1 without one. */
function officeBefore(scene: Scene, at: number): number {
  if (scene.words[at]?.glue === "break" && !isApposed(scene, at)) return -1;
  if (isRole(scene, at - 1)) return at - 1;
  const lead = leadBefore(scene, at);
  return lead > 0 && isRole(scene, lead - 1) && isOfficeTail(scene, lead + 1) ? lead - 1 : -1;
}

/** "Mr", "Mullah", "Dr." before a name: forms of address are no offices. */
function readHonorifics(scene: Scene, unit: Unit): { at: number; gender: Title["gender"] } {
  let at = unit.from;
  let gender: Title["gender"] = null;
  while (at > 0 && scene.words[at]?.glue !== "break" && !scene.units[at - 1]) {
    const found = honorifics.get(scene.words[at - 1]?.key ?? "");
    if (!found || !scene.words[at - 1]?.capital) break;
    gender ??= found.gender;
    scene.used[--at] = true;
  }
  return { at, gender };
}

const genderOfOffice = (head: string): Title["gender"] => {
  if (/(woman|queen|princess)$/.test(head)) return "female";
  return /(man|king|prince)$/.test(head) ? "male" : null;
};

function useTitle(scene: Scene, { from, to }: Title): void {
  for (let at = from; at < to; at++) {
    if (scene.units[at]) scene.inTitle.add(at);
    else scene.used[at] = true;
  }
}

function titleBefore(scene: Scene, unit: Unit): Title | null {
  const { at, gender } = readHonorifics(scene, unit);
  const head = officeBefore(scene, at);
  if (head < 0) return at < unit.from ? { ...bareTitle(at), gender } : null;
  const title = titleOf(scene, phraseStart(scene, head), at, head);
  useTitle(scene, title);
  return { ...title, gender: genderOfOffice(title.head) ?? gender };
}

/** Where an apposition that opens at `from` ends: at a mark, a finite verb or a relative. */
function appositionEnd({ words }: Scene, from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_APPOSITION && words[to]?.glue !== "break") {
    if (ENDS.has(words[to]?.pos ?? "X") && !POSSESSIVES.has(words[to]?.key ?? "")) break;
    to++;
  }
  return to;
}

function appositionStart({ words }: Scene, after: number): number {
  const relative = words[after]?.key === "who" && ["is", "was"].includes(words[after + 1]?.key ?? "");
  const from = relative ? after + 2 : after;
  return DETERMINERS.has(words[from]?.key ?? "") ? from + 1 : from;
}

/** The last noun of the first office in words `from` to `to`, or -1. */
function officeIn(scene: Scene, from: number, to: number): number {
  let head = from;
  while (head < to && !isRole(scene, head)) head++;
  if (head >= Math.min(to, from + OFFICE_WITHIN)) return -1;
  while (head + 1 < to && isRole(scene, head + 1)) head++;
  return head;
}

/** "Name, deputy head of the Taliban's political office,", "Name, who is a member of …". */
function titleAfter(scene: Scene, unit: Unit): Title | null {
  if (!afterComma(scene, unit.to)) return null;
  const from = appositionStart(scene, unit.to);
  const to = appositionEnd(scene, from);
  const head = officeIn(scene, from, to);
  if (head < 0 || scene.units.slice(from, to).some((each) => each?.entry.kind === "person")) return null;
  const title = titleOf(scene, from, to, head);
  useTitle(scene, title);
  return title;
}

const isAcronym = (text = ""): boolean => text.length > 1 && text === text.toUpperCase();

/** "The Communist Party of China's (CPC) Yang Jiechi": whose he is. */
function affiliation({ words, units, text }: Scene, unit: Unit): Title | null {
  const last = words[unit.from - 1];
  const explained = text[last?.end ?? 0] === ")" && isAcronym(last?.text);
  const at = explained ? unit.from - 2 : unit.from - 1;
  const owner = words[at]?.key === "'s" ? units[at - 1] : null;
  if (!owner?.entry.country || owner.entry.kind === "person" || owner.use === "demonym") return null;
  return { ...bareTitle(unit.from), country: owner.entry.country };
}

/** "King Hassan of Morocco", "Andrei Rublev of Russia": where he is from. */
function realm(scene: Scene, unit: Unit): Title | null {
  const { words, units } = scene;
  const owner = words[unit.to]?.key === "of" && words[unit.to]?.glue === "space" ? units[unit.to + 1] : null;
  if (owner?.entry.kind !== "state" || owner.use !== "name") return null;
  if (unit.use === "surname" && !scene.used[unit.from - 1]) return null;
  return { ...bareTitle(unit.from), country: owner.entry.country };
}

/** Finds the offices that stand beside names, before and after them. */
export function readTitles(scene: Scene): void {
  for (const unit of unitsOf(scene)) {
    if (unit.entry.kind !== "person") continue;
    const found = [titleBefore(scene, unit), titleAfter(scene, unit), affiliation(scene, unit), realm(scene, unit)];
    const titles = found.filter((title) => title !== null);
    if (titles.length > 0) scene.titles.set(unit, titles);
  }
}
