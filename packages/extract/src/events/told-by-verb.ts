import type { Event, Party, Span } from "@readout/model";
import type { Sentence } from "../analysis.ts";
import { type Clause, clausesOf, spanOf } from "./clause.ts";
import type { EventDraft, Story } from "./draft.ts";
import { announced, type Frame, frameOf, isCooperative, isHostile, saying } from "./frames.ts";
import type { ReadyTrigger } from "./lexicon/index.ts";
import { triggerOf } from "./match-trigger.ts";
import { modeOf } from "./mode.ts";
import { apart, upon } from "./participants.ts";
import { predicatesOf } from "./predicates.ts";
import { follow, subjectsOf, type Thread } from "./subjects.ts";

/** A verb that takes another one along: what is refused, demanded, promised or threatened is no event of its own. */
const TAKES_ALONG = new Set(["REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE"]);
const WITH = /\b(?:with|to)\b/;
const ABOUT = /\b(?:about|on|over|regarding|concerning|amid|to discuss)\b/;
const HYPOTHETICAL = /^(?:may|might|could|can|should|must|ca)$/;
const AHEAD = /^(?:will|would|shall|'ll|’ll|wo)$/;

interface Verdict {
  type: EventDraft["type"];
  cameo: string;
  factuality: Event["factuality"];
}

interface Told {
  clause: Clause;
  trigger: ReadyTrigger;
  subjects: Party[];
  frame: Frame | null;
  /** "said it will": who will do it says so. */
  isAnnounced: boolean;
  /** Where the words that tell it begin: those of the governing verb included. */
  from: number;
}

const isAheadIn = ({ clause, frame }: Told) =>
  frame === "plan" || (clause.predicate.modal !== null && AHEAD.test(clause.predicate.modal));

function whatIsAhead({ trigger, isAnnounced }: Told): Verdict {
  const said = isAnnounced ? announced(trigger.type) : null;
  return said
    ? { ...said, factuality: "asserted" }
    : { type: trigger.type, cameo: trigger.cameo, factuality: "planned" };
}

/** What "said it will …", "will not …", "is set to …" and "if …" make of a verb; null when it tells no event. */
function judge(told: Told): Verdict | null {
  const { modal, negated } = told.clause.predicate;
  const { type, cameo } = told.trigger;
  if ((modal !== null && HYPOTHETICAL.test(modal)) || told.frame === "other") return null;
  if (told.clause.opener === "if" || told.clause.opener === "unless") return { type, cameo, factuality: "conditional" };
  const isAhead = isAheadIn(told);
  if (!negated) return isAhead ? whatIsAhead(told) : { type, cameo, factuality: "asserted" };
  const isRefusal = isAhead && isCooperative(type);
  return isRefusal ? { type: "REJECT", cameo: "120", factuality: "asserted" } : { type, cameo, factuality: "denied" };
}

/** With whom: after "with" or "to", else right after the verb; what is talked about is no party. */
function partners(story: Story, after: Span): Party[] {
  const words = story.analysis.text.slice(after.start, after.end);
  const led = WITH.exec(words);
  if (led) return upon(story, { start: after.start + led.index, end: after.end }, false);
  const about = ABOUT.exec(words);
  return upon(story, { start: after.start, end: about ? after.start + about.index : after.end }, true);
}

/** Upon whom: after the verb, or the subject of a passive one; and who acts. */
function partiesOf(story: Story, { clause, trigger, subjects }: Told) {
  const after = spanOf(story.analysis, clause.predicate.at + 1, clause.objectTo);
  if (!clause.predicate.passive)
    return apart(subjects, trigger.type === "CONSULT" ? partners(story, after) : upon(story, after, true));
  const by = / by /.exec(story.analysis.text.slice(after.start - 1, after.end));
  const agents = by ? upon(story, { start: after.start + by.index, end: after.end }, false) : [];
  return apart(agents, subjects.length === 0 && !by ? upon(story, after, trigger.type !== "CONSULT") : subjects);
}

/** A meeting needs two, or a body of many; a deed somebody who does it or suffers it. */
function isEnough(
  { sources, targets }: Pick<EventDraft, "sources" | "targets">,
  { trigger }: Told,
  story: Story,
): boolean {
  if (sources.length + targets.length === 0) return false;
  if (trigger.type !== "CONSULT") return sources.length > 0 || targets.some(({ actorId }) => actorId !== null);
  const [only] = sources;
  if (!only) return false;
  const isBody = only.actorId === null || story.cast.genderOf(only.actorId) === "none";
  return sources.length + targets.length > 1 || (trigger.lemma === "meet" && isBody);
}

function draftOf(story: Story, told: Told): EventDraft | null {
  const verdict = judge(told);
  const parties = partiesOf(story, told);
  if (!verdict || !isEnough(parties, told, story)) return null;
  const { clause, trigger, from } = told;
  const words = spanOf(story.analysis, from, clause.objectTo);
  return {
    ...verdict,
    ...parties,
    mode: verdict.type === trigger.type ? modeOf(trigger, story.analysis.text.slice(words.start, words.end)) : null,
    trigger: spanOf(story.analysis, clause.predicate.at, clause.predicate.at + 1),
    lemma: trigger.lemma,
    clause: words,
    sentence: clause.sentence,
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
    ...parties,
    trigger: spanOf(story.analysis, clause.predicate.from, clause.predicate.at + 1),
    lemma: "must",
    clause: spanOf(story.analysis, clause.subjectFrom, clause.objectTo),
    sentence: clause.sentence,
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

/** Events told by the verbs of one sentence. `thread` carries who acted from sentence to sentence. */
export function toldByVerb(story: Story, sentence: Sentence, thread: Thread): EventDraft[] {
  const clauses = clausesOf(story.analysis, sentence, predicatesOf(story.analysis, sentence));
  const found: EventDraft[] = [];
  let takenUntil = -1;
  let frame: Frame | null = null;
  let speakers: Party[] = [];
  thread.current = [];
  clauses.forEach((clause, order) => {
    const before = clauses[order - 1];
    const subjects = subjectsOf(story, clause, thread);
    const isAnnounced = isSaying(before) && thread.recent.includes(subjects);
    frame = sharedFrame(story, clause, before, frame);
    const isFree = clause.predicate.at >= takenUntil;
    const demand =
      isFree && clause.predicate.modal === "must" && isSaying(before) ? mustBe(story, clause, speakers) : null;
    if (isSaying(clause)) speakers = subjects;
    follow(thread, subjects);
    const plain = isFree ? triggerOf(story.analysis, clause) : null;
    const from = frame !== null && before ? before.subjectFrom : clause.subjectFrom;
    const draft =
      plain &&
      draftOf(story, {
        clause,
        trigger: promised(story, clause, clauses[order + 1], plain),
        subjects,
        frame,
        isAnnounced,
        from,
      });
    const event = demand ?? draft;
    if (!event) return;
    found.push(event);
    if (TAKES_ALONG.has(event.type)) takenUntil = clause.objectTo;
  });
  return found;
}

const isSaying = (clause: Clause | undefined): boolean => clause !== undefined && saying.has(clause.predicate.lemma);
