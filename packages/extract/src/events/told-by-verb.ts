import type { Event, Party } from "@readout/model";
import type { Sentence } from "../analysis.ts";
import { type Clause, clausesOf, spanOf } from "./clause.ts";
import { isDenied } from "./denied.ts";
import type { EventDraft, Story } from "./draft.ts";
import { dropAt, dropClause } from "./dropped.ts";
import { isEnough } from "./enough.ts";
import { announced, type Frame, frameOf, isCooperative, isHostile, isSayingVerb, TAKES_ALONG } from "./frames.ts";
import type { ReadyTrigger } from "./lexicon/index.ts";
import { triggerOf } from "./match-trigger.ts";
import { modeOf } from "./mode.ts";
import { apart, sameParty, upon } from "./participants.ts";
import { predicatesOf } from "./predicates.ts";
import { type Deed, sidesOf } from "./sides.ts";
import { follow, pronounObject, subjectsOf, type Thread } from "./subjects.ts";

const HYPOTHETICAL = /^(?:may|might|could|can|should|must|ca)$/;
const UNTIL = /^(?:until|whether|before)$/;
const AHEAD = /^(?:will|would|shall|'ll|’ll|wo)$/;

interface Verdict {
  type: EventDraft["type"];
  cameo: string;
  factuality: Event["factuality"];
}

interface Told extends Deed {
  frame: Frame | null;
  /** "said it will": who will do it says so. */
  isAnnounced: boolean;
  /** "denied that it had": somebody says it did not happen. */
  isDenied: boolean;
  /** Where the words that tell it begin: those of the governing verb included. */
  from: number;
}

const isAheadIn = ({ clause, frame }: Told) =>
  frame === "plan" || (clause.predicate.modal !== null && AHEAD.test(clause.predicate.modal));

function whatIsAhead({ trigger, isAnnounced }: Told): Verdict {
  const said = isAnnounced ? announced(trigger.type, false) : null;
  return said
    ? { ...said, factuality: "asserted" }
    : { type: trigger.type, cameo: trigger.cameo, factuality: "planned" };
}

/** "willing to send", "refused to send", "threatened to strike" where no event was told by the governing word itself. */
function governedBy({ trigger, frame }: Told): Verdict | null {
  if (frame === "refuse") return { type: "REJECT", cameo: "120", factuality: "asserted" };
  if (frame === "threaten") return { type: "THREATEN", cameo: "130", factuality: "asserted" };
  const willing = frame === "commit" ? announced(trigger.type, true) : null;
  return willing && { ...willing, factuality: "asserted" };
}

/** What only might be, is what another deed is for, or is promised to be won. */
const isUntold = ({ clause, frame, trigger }: Told): boolean =>
  (clause.predicate.modal !== null && HYPOTHETICAL.test(clause.predicate.modal)) ||
  UNTIL.test(clause.opener) ||
  (frame === "other" && trigger.type !== "PROTEST") ||
  (frame === "commit" && trigger.armed);

/** What "said it will …", "will not …", "is set to …" and "if …" make of a verb; null when it tells no event. */
function judge(told: Told): Verdict | null {
  if (isUntold(told)) return null;
  const { negated } = told.clause.predicate;
  const { type, cameo } = told.trigger;
  if (told.isDenied) return { type, cameo, factuality: "denied" };
  const governed = governedBy(told);
  if (governed) return governed;
  if (told.clause.opener === "if" || told.clause.opener === "unless") return { type, cameo, factuality: "conditional" };
  const isAhead = isAheadIn(told);
  if (!negated) return isAhead ? whatIsAhead(told) : { type, cameo, factuality: "asserted" };
  const isRefusal = isAhead && isCooperative(type);
  return isRefusal ? { type: "REJECT", cameo: "120", factuality: "asserted" } : { type, cameo, factuality: "denied" };
}

/** "Merkel attacked Trump": politicians do it with words. */
const isSpoken = (
  { lemma, type }: ReadyTrigger,
  { sources, targets }: Pick<EventDraft, "sources" | "targets">,
): boolean =>
  lemma === "attack" &&
  type === "ASSAULT" &&
  sources.length > 0 &&
  targets.length > 0 &&
  sources.every(({ sector }) => /^(?:GOV|LEG|OPP)$/.test(sector ?? "")) &&
  [...sources, ...targets].every(({ actorId }) => actorId?.startsWith("person:"));

function draftOf(story: Story, plain: Told): EventDraft | null {
  const parties = sidesOf(story, plain);
  const told = isSpoken(plain.trigger, parties)
    ? { ...plain, trigger: { ...plain.trigger, type: "ACCUSE" as const, mode: "disapprove", cameo: "111" } }
    : plain;
  const { clause, trigger, from } = told;
  const verdict = judge(told);
  if (!verdict) return dropAt(story, "being unreal", clause.predicate.at, trigger, parties);
  if (!isEnough(parties, told, story))
    return dropAt(story, "too few participants", clause.predicate.at, trigger, parties);
  const words = spanOf(story.analysis, from, clause.objectTo);
  return {
    type: verdict.type,
    cameo: verdict.cameo,
    factuality: verdict.factuality,
    sources: parties.sources,
    targets: parties.targets,
    mode: verdict.type === trigger.type ? modeOf(trigger, story.analysis.text.slice(words.start, words.end)) : null,
    trigger: spanOf(story.analysis, clause.predicate.at, clause.predicate.at + 1),
    lemma: trigger.lemma,
    clause: words,
    sentence: clause.sentence,
    opener: clause.opener,
    participial: clause.predicate.gerund,
    nominal: false,
  };
}

/** "said that Sudan must return": a demand of the speaker. */
function mustBe(story: Story, clause: Clause, speakers: Party[]): EventDraft | null {
  const subject = upon(story, spanOf(story.analysis, clause.subjectFrom, clause.predicate.from), true);
  const parties = apart(speakers, subject);
  if (parties.sources.length === 0 || parties.targets.length === 0) return null;
  return {
    type: "REQUEST",
    cameo: "100",
    mode: null,
    factuality: "asserted",
    sources: parties.sources,
    targets: parties.targets,
    trigger: spanOf(story.analysis, clause.predicate.from, clause.predicate.at + 1),
    lemma: "must",
    clause: spanOf(story.analysis, clause.subjectFrom, clause.objectTo),
    sentence: clause.sentence,
    opener: clause.opener,
    participial: clause.predicate.gerund,
    nominal: false,
  };
}

/** Hostile promises are threats, kind ones agreements. */
function promised(story: Story, clause: Clause, next: Clause | undefined, trigger: ReadyTrigger): ReadyTrigger {
  if (trigger.type !== "AGREE" || !next?.predicate.infinitive) return trigger;
  const inner = triggerOf(story.analysis, next);
  const isThreat = inner !== null && isHostile(inner.type) && clause.predicate.lemma !== "agree";
  return isThreat ? { ...trigger, type: "THREATEN", cameo: "130" } : trigger;
}

/** "to combat, cut and resist": a bare verb after one with "to" shares it. */
function sharedFrame(story: Story, clause: Clause, before: Clause | undefined, previous: Frame | null): Frame | null {
  const token = story.analysis.tokens[clause.predicate.at];
  const isBare = token?.text === token?.lemma && clause.predicate.from === clause.predicate.at;
  if (!isBare || !before || previous === null) return frameOf(story.analysis, clause.predicate);
  const region = spanOf(story.analysis, clause.subjectFrom, clause.predicate.from);
  return story.cast.partiesIn(region).length === 0 ? previous : null;
}

/** Where reading a sentence has come to. */
interface Progress {
  clauses: readonly Clause[];
  thread: Thread;
  frame: Frame | null;
  /** Who said last. */
  speakers: Party[];
  /** Verbs before this token belong to what was promised, demanded or refused. */
  takenUntil: number;
  isDenied: boolean;
}

const isSame = ([one]: readonly Party[], [other]: readonly Party[]): boolean =>
  one !== undefined && other !== undefined && sameParty(one, other);

const isSaying = (clause: Clause | undefined): boolean => clause !== undefined && isSayingVerb(clause.predicate.lemma);

/** "return weapons seized last year": a participle after the object of another verb is told in passing, about that object. */
function isReduced(
  { analysis, cast }: Story,
  { predicate, subjectFrom, opener }: Clause,
  before: Clause | undefined,
): boolean {
  const word = analysis.tokens[predicate.at]?.text ?? "";
  if (!before || isSaying(before) || opener !== "" || predicate.from !== predicate.at || !/(?:ed|en)$/.test(word))
    return false;
  const region = analysis.tokens.slice(subjectFrom, predicate.at);
  const hasComma = region.some(({ text }) => text === ",");
  const hasNoun = region.some(({ pos }) => pos === "NOUN");
  return hasNoun && !hasComma && cast.partiesIn(spanOf(analysis, subjectFrom, predicate.from)).length === 0;
}

function eventIn(story: Story, progress: Progress, order: number, subjects: Party[]): EventDraft | null {
  const { clauses, frame, thread, speakers } = progress;
  const clause = clauses[order] as Clause;
  const before = clauses[order - 1];
  if (clause.predicate.at < progress.takenUntil) return dropClause(story, "the verb that governs it", clause);
  const demand = clause.predicate.modal === "must" && isSaying(before) ? mustBe(story, clause, speakers) : null;
  if (demand) return demand;
  if (isReduced(story, clause, before)) return dropClause(story, "the verb it is told in passing of", clause);
  const plain = triggerOf(story.analysis, clause);
  if (!plain) return dropClause(story, "the lack of words it needs", clause);
  const trigger = promised(story, clause, clauses[order + 1], plain);
  const isAnnounced = isSaying(before) && thread.recent.some((each) => isSame(each, subjects));
  const from = frame !== null && before ? before.subjectFrom : clause.subjectFrom;
  const meant = clause.predicate.passive ? [] : pronounObject(story, clause, subjects, thread);
  return draftOf(story, { clause, trigger, subjects, meant, frame, isAnnounced, isDenied: progress.isDenied, from });
}

/** Events told by the verbs of one sentence. `thread` carries who acted from sentence to sentence. */
export function toldByVerb(story: Story, sentence: Sentence, thread: Thread): EventDraft[] {
  const names = story.cast.partiesIn(sentence).map(({ mention }) => mention);
  const clauses = clausesOf(story.analysis, sentence, predicatesOf(story.analysis, sentence, names));
  const progress: Progress = { clauses, thread, frame: null, speakers: [], takenUntil: -1, isDenied: false };
  thread.current = [];
  thread.finite = [];
  thread.main = [];
  return clauses.flatMap((clause, order) => {
    const subjects = subjectsOf(story, clause, thread);
    progress.frame = sharedFrame(story, clause, clauses[order - 1], progress.frame);
    progress.isDenied = isDenied(story.analysis, clause, clauses[order - 1], progress.isDenied);
    const event = eventIn(story, progress, order, subjects);
    if (isSaying(clause)) progress.speakers = subjects;
    follow(thread, subjects, clause.predicate);
    if (!event) return [];
    if (TAKES_ALONG.has(event.type)) progress.takenUntil = event.type === "THREATEN" ? sentence.to : clause.objectTo;
    return [event];
  });
}
