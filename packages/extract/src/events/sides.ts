import type { EventType, Party, Span } from "@readout/model";
import { firstEndingAfter, within, wordAt } from "../lookup.ts";
import { type Clause, spanOf } from "./clause.ts";
import type { Story } from "./draft.ts";
import { isCooperative, TAKES_ALONG } from "./frames.ts";
import type { ReadyTrigger } from "./lexicon/index.ts";
import { againstIn, alliesIn, directObjects, directParties } from "./objects.ts";
import { isDeed, ownerBefore } from "./owners.ts";
import { apart, isSomebody, sameParty, upon } from "./participants.ts";

/** What troops and rebels do even when it is told in the passive: "were demobilised", "were deployed". */
const OWN = new Set<EventType>(["RETREAT", "MOBILIZE"]);
const WITH = /\bwith\b/;
/** Whom one speaks to without meeting them. */
const AUDIENCE =
  /^(?:the )?(?:reporters?|journalists?|press|media|audience|crowd|supporters|newspaper|magazine|television|interviewer)$/i;
const ABOUT = /\b(?:about|on|over|regarding|concerning|amid|to discuss)\b/;

/** A clause, what its verb tells, and who its subject is. */
export interface Deed {
  clause: Clause;
  trigger: ReadyTrigger;
  subjects: Party[];
  /** Whom a pronoun right after the verb means. */
  meant: Party[];
}

/** Whom one only speaks to, or the talks themselves ("held talks"). */
function isNobody({ analysis }: Story, { mention }: Party, nouns: ReadyTrigger["nouns"]): boolean {
  const words = analysis.text.slice(mention.start, mention.end);
  const word = words.toLowerCase();
  return AUDIENCE.test(words) || nouns?.has(word) === true || nouns?.has(word.replace(/s$/, "")) === true;
}

/** "in the Georgian capital", "near Antofagasta": where it was done. */
const WHERE = /\b(?:in|at|near|outside|inside|around) (?:the )?$/i;
const isWhere = ({ analysis, adjectives }: Story, party: Party): boolean =>
  adjectives.includes(party) &&
  WHERE.test(analysis.text.slice(Math.max(0, party.mention.start - 14), party.mention.start));

/** With whom: after "with" or "to", else right after the verb; what is talked about is no party. */
function partners(story: Story, after: Span, { mode, lemma, anywhere, nouns }: ReadyTrigger): Party[] {
  const mayBePlace = mode === "visit";
  const words = story.analysis.text.slice(after.start, after.end);
  // "They discussed Iran": what is discussed takes no part.
  if (lemma === "discuss" && anywhere === null) return [];
  const led = mayBePlace ? null : WITH.exec(words);
  const about = led ? null : ABOUT.exec(words);
  const start = after.start + (led?.index ?? 0);
  const found = upon(story, { start, end: about ? after.start + about.index : after.end }, mayBePlace);
  const direct = mayBePlace ? [] : directParties(story, { start, end: after.end });
  return joined(direct, found).filter((party) => !isNobody(story, party, nouns) && !isWhere(story, party));
}

/** "support for X against Y" is for X. */
function beforeAgainst(story: Story, { predicate, objectTo }: Clause): Span {
  const all = spanOf(story.analysis, predicate.at + 1, objectTo);
  const at = story.analysis.text.slice(all.start, all.end).indexOf(" against ");
  return at < 0 ? all : { start: all.start, end: all.start + at };
}

const joined = (some: readonly Party[], more: readonly Party[]): Party[] => [
  ...some,
  ...more.filter((party) => !some.some((other) => sameParty(party, other) || within(party.mention, other.mention))),
];

/** Where a word stands among those after a verb; -1. */
function indexOf(story: Story, word: string, { predicate, objectTo }: Clause): number {
  for (let at = predicate.at + 1; at < objectTo; at++) if (wordAt(story.analysis, at) === word) return at;
  return -1;
}

/** "took the town from the rebels": from whom. */
function robbed(story: Story, clause: Clause): Party[] {
  const from = indexOf(story, "from", clause);
  return from < 0 ? [] : directObjects(story, from + 1, clause).filter(isSomebody);
}

/** "inflicted losses on", "dealt a blow to", "met resistance from": whom a deed with a noun hits. */
function hitThrough(story: Story, { predicate, objectTo }: Clause): number {
  for (let at = predicate.at + 1; at < objectTo; at++)
    if (/^(?:on|upon|against|to|from)$/.test(wordAt(story.analysis, at))) return at;
  return -1;
}

/** "drove the rebels from the town": whom an armed deed hits, a noun of its own aside. */
function overcome(story: Story, clause: Clause, { nouns, mode }: ReadyTrigger): Party[] {
  const direct = directObjects(story, clause.predicate.at + 1, clause);
  if (mode === "seize") return robbed(story, clause);
  const through = nouns === null ? -1 : hitThrough(story, clause);
  return (through < 0 ? direct : directObjects(story, through + 1, clause)).filter(isSomebody);
}

/** "killed 15 civilians", "carried out attacks on a village", "took the town from the rebels": those whom the deed hits. */
function victims(story: Story, clause: Clause, trigger: ReadyTrigger): Party[] {
  const from = clause.predicate.at + 1;
  const isDirect = trigger.nouns === null && trigger.particles === null && trigger.anywhere === null;
  const direct = isDirect ? directObjects(story, from, clause) : [];
  if (direct.length > 0) return direct;
  const lost = trigger.mode === "seize" ? robbed(story, clause) : [];
  const against = isDirect ? indexOf(story, "against", clause) : againstIn(story, from, clause.objectTo);
  return against < 0 ? lost : joined(lost, directObjects(story, against + 1, clause));
}

/** "attacks on Iran, its interests and its allies": those that are joined to the one named, named or not. */
function withJoined(story: Story, near: readonly Party[], objectTo: number): Party[] {
  const start = near[0]?.mention.start;
  if (start === undefined) return [];
  const listed = directObjects(story, firstEndingAfter(story.analysis.tokens, start), { objectTo });
  return joined(
    near,
    listed.filter(({ mention }) => story.cast.partiesIn(mention).length > 0),
  );
}

/** "withdrew the country from the bloc": the bloc. */
const objectFrom = (story: Story, clause: Clause, { lemma, membership }: ReadyTrigger): number =>
  Math.max(clause.predicate.at, membership ? indexOf(story, lemma === "pull" ? "out" : "from", clause) : -1) + 1;

/** A threat's "unless" and a refusal's "because" may name whom it is meant for. */
function uponAnyone(story: Story, { clause, subjects, trigger }: Deed): Party[] {
  const { type } = trigger;
  const objects = isCooperative(type)
    ? beforeAgainst(story, clause)
    : spanOf(story.analysis, objectFrom(story, clause, trigger), clause.objectTo);
  const rest = { start: objects.start, end: clause.sentence.end };
  const against = type === "PROTEST" ? upon(story, rest, false, subjects) : [];
  if (against.length > 0) return against;
  if (trigger.armed) return overcome(story, clause, trigger);
  const given = recipients(story, clause, trigger);
  if (given.length > 0) return given;
  const near = upon(story, objects, true, subjects);
  if (type === "ASSAULT") return joined(victims(story, clause, trigger), near);
  if (near.length > 0 || !TAKES_ALONG.has(type)) return withJoined(story, near, clause.objectTo);
  // "accused the alliance of lying and said Russia …": of Russia another verb tells.
  if (/^(?:and|but)$/.test(wordAt(story.analysis, clause.objectTo))) return [];
  const later = upon(story, spanOf(story.analysis, clause.objectTo, clause.sentence.to), true, subjects);
  return withJoined(story, later, clause.sentence.to);
}

/** "was killed in an Israeli raid": whose raid it was. */
function throughDeed(story: Story, { predicate, objectTo }: Clause): Party[] {
  let preposition = -1;
  for (let at = predicate.at + 1; at < objectTo; at++) {
    const word = wordAt(story.analysis, at);
    if (/^(?:in|during|by)$/.test(word)) preposition = at;
    else if (word === ",") return [];
    else if (preposition >= 0 && isDeed(word)) return ownerBefore(story, preposition + 1, at);
  }
  return [];
}

/** Those right after "by", else whom the words after it name. */
function agentsIn(story: Story, from: number, clause: Clause): Party[] {
  const direct = directObjects(story, from, clause).filter(isSomebody);
  return direct.length > 0 ? direct : upon(story, spanOf(story.analysis, from, clause.objectTo), false);
}

/** What is done to people, named or not. */
const HELD = new Set<EventType>(["COERCE", "RETREAT"]);

/** "The driver, a man of 42, was released". */
const sufferer = (story: Story, { subjectFrom, predicate }: Clause): Party[] =>
  directObjects(story, subjectFrom, { objectTo: predicate.from });

/** Who did what is told in the passive, and to whom. */
function passiveSides(story: Story, { clause, trigger, subjects }: Deed) {
  const after = spanOf(story.analysis, clause.predicate.at + 1, clause.objectTo);
  const by = indexOf(story, "by", clause);
  const named = by < 0 ? [] : agentsIn(story, by + 1, clause);
  const agents = named.length > 0 || trigger.type !== "ASSAULT" ? named : throughDeed(story, clause);
  if (agents.length === 0 && OWN.has(trigger.type) && trigger.mode !== "release")
    return apart(subjects, upon(story, after, true, subjects));
  if (subjects.length > 0 || by >= 0) return apart(agents, subjects);
  const near = upon(story, after, trigger.type !== "CONSULT");
  return apart(
    agents,
    near.length > 0 || !(HELD.has(trigger.type) || trigger.mode === "allege") ? near : sufferer(story, clause),
  );
}

/** "came under fire from the rebels", "received fire from a house": the subject suffers it. */
const SUFFERING = /^(?:come|receive|take|draw|sustain)$/;

function suffered(story: Story, { clause, subjects }: Deed) {
  const from = Math.max(indexOf(story, "from", clause), indexOf(story, "by", clause));
  return apart(from < 0 ? [] : directObjects(story, from + 1, clause).filter(isSomebody), subjects);
}

/** What is done with somebody. */
const isTogether = ({ type, lemma }: ReadyTrigger): boolean =>
  type === "CONSULT" || (type === "COOPERATE" && /^(?:work|partner|coordinate|cooperate|collaborate)$/.test(lemma));

/** What is offered or told to somebody. */
const GIVEN = /^(?:propose|suggest|recommend|offer|present)$/;

/** "proposed the plan on Syria to the council": the council. */
function recipients(story: Story, clause: Clause, { lemma }: ReadyTrigger): Party[] {
  const to = GIVEN.test(lemma) ? indexOf(story, "to", clause) : -1;
  return to < 0 ? [] : directObjects(story, to + 1, clause).filter(isSomebody);
}

/** Who acts and upon whom: the subject and what follows the verb, or what follows "by" and the subject. */
export function sidesOf(story: Story, deed: Deed) {
  const { clause, trigger, subjects, meant } = deed;
  if (SUFFERING.test(trigger.lemma) && (trigger.armed || trigger.nouns?.has("letter"))) return suffered(story, deed);
  if (clause.predicate.passive) return passiveSides(story, deed);
  const from = clause.predicate.at + 1;
  const fights = trigger.type === "ASSAULT" && subjects.length > 0;
  const allies = fights ? alliesIn(story, from, clause.objectTo) : [];
  if (meant.length > 0) return apart([...subjects, ...allies], meant);
  const after = spanOf(story.analysis, from, clause.objectTo);
  return apart(
    [...subjects, ...allies],
    isTogether(trigger) ? partners(story, after, trigger) : uponAnyone(story, deed),
  );
}
