import { type Dated, type DateMention, type Event, hashId, type Occurrence, type Party } from "@readout/model";
import type { Analysis, Sentence } from "../analysis.ts";
import type { Cast } from "../cast.ts";
import { withoutDateline } from "../dates/dateline.ts";
import { sentenceWords } from "../sentence-words.ts";
import { wholeParty } from "../whole-phrase.ts";
import { dayOfArticle } from "./day-of-article.ts";
import type { EventDraft, Story } from "./draft.ts";
import { keep, type SawDropped } from "./dropped.ts";
import { goldsteinOf, quadOf } from "./goldstein.ts";
import { findOccurrences } from "./occurrences.ts";
import { sameParty } from "./participants.ts";
import { isBeside, isFilePhoto } from "./same-sentence.ts";
import { storyOf } from "./story.ts";
import type { Thread } from "./subjects.ts";
import { toldByAim } from "./told-by-aim.ts";
import { toldByNoun } from "./told-by-noun.ts";
import { toldByVerb } from "./told-by-verb.ts";
import { inherit, statedBy, statedFor, whenOf } from "./when.ts";
import { placeOfEvent } from "./where.ts";

export interface About {
  articleId: string;
  /** ISO 8601 instant. */
  publishedAt: string | null;
}

/** "airstrikes on the camp killed ten": the noun has its own target, told before the verb. */
const isOfSubject = (noun: EventDraft, verb: EventDraft) =>
  noun.targets.length > 0 &&
  noun.trigger.start < verb.trigger.start &&
  !noun.targets.some((a) => verb.targets.some((b) => sameParty(a, b)));

/** A noun that tells what a verb of the sentence has told already adds nothing. */
const isTold = (noun: EventDraft, verbs: readonly EventDraft[]) =>
  verbs.some(
    (verb) =>
      (verb.type === noun.type &&
        !isOfSubject(noun, verb) &&
        [...verb.sources, ...verb.targets].some((a) =>
          [...noun.sources, ...noun.targets].some((b) => sameParty(a, b)),
        )) ||
      (noun.trigger.start >= verb.trigger.start && noun.trigger.start < verb.clause.end && !isDeedSpokenOf(noun, verb)),
  );

/** "condemned the attack by Chad on Niger": the deed spoken of was done, when it is told by whom and upon whom. */
const isDeedSpokenOf = (noun: EventDraft, verb: EventDraft): boolean =>
  noun.type === "ASSAULT" && verb.mode === "disapprove" && noun.sources.length > 0 && noun.targets.length > 0;

const samePeople = (a: readonly Party[], b: readonly Party[]) =>
  a.length === b.length && a.every((each) => b.some((other) => sameParty(each, other)));

/** "donated and delivered", "attacked …, killing ten": one deed in two words of one sentence is told once. */
const isRepeated = (draft: EventDraft, earlier: readonly EventDraft[]) =>
  earlier.some(
    (other) =>
      other.type === draft.type &&
      other.factuality === draft.factuality &&
      samePeople(other.sources, draft.sources) &&
      (draft.participial || samePeople(other.targets, draft.targets)),
  );

const onceEach = (story: Story, drafts: EventDraft[]): EventDraft[] =>
  drafts.length < 2
    ? drafts
    : keep(story, "the same deed told before", drafts, (draft, at) => !isRepeated(draft, drafts.slice(0, at)));

const OVERRULES: ReadonlySet<EventDraft["type"]> = new Set(["THREATEN", "REJECT", "REQUEST"]);

/** An aim adds nothing where a deed of the same parties is told. */
const isAimed = (aim: EventDraft, told: readonly EventDraft[]) =>
  told.some(
    (each) =>
      each.trigger.start === aim.trigger.start ||
      (OVERRULES.has(each.type) &&
        each.sources.some((a) => aim.sources.some((b) => sameParty(a, b))) &&
        each.trigger.start < aim.trigger.start &&
        aim.trigger.end <= each.clause.end) ||
      (each.type === aim.type &&
        each.targets.some((a) => aim.targets.some((b) => sameParty(a, b))) &&
        each.sources.some((a) => aim.sources.some((b) => sameParty(a, b)))),
  );

/** For the trace: what a heading or the words under an old photograph would tell. */
function traceOnly(story: Story, cause: Parameters<typeof keep>[1], sentence: Sentence): [] {
  const thread: Thread = { recent: [], current: [], finite: [], main: [] };
  const drafts = story.sawDropped ? [...toldByVerb(story, sentence, thread), ...toldByNoun(story, sentence, [])] : [];
  keep(story, cause, drafts, () => false);
  return [];
}

const mainFirst = (a: EventDraft, b: EventDraft): number =>
  Number(isBeside(a)) - Number(isBeside(b)) || a.trigger.start - b.trigger.start;

/** What a sentence tells, its main clause first. */
function draftsIn(story: Story, whole: Sentence, thread: Thread): EventDraft[] {
  if (whole.heading) return traceOnly(story, "the heading it stands in", whole);
  if (isFilePhoto(story.analysis, whole)) return traceOnly(story, "the file photograph it describes", whole);
  const sentence = withoutDateline(story.analysis, whole);
  const verbs = onceEach(story, toldByVerb(story, sentence, thread));
  const byNoun = toldByNoun(story, sentence, thread.main);
  const nouns = keep(story, "a verb that told it", byNoun, (noun) => !isTold(noun, verbs));
  const told = [...verbs, ...nouns];
  const byAim = toldByAim(story, sentence, thread.main);
  const aims = keep(story, "the same deed told before", byAim, (aim) => !isAimed(aim, told));
  const drafts = [...told, ...aims].sort(mainFirst);
  return sentence === whole ? drafts : drafts.map((draft) => ({ ...draft, sentence: whole }));
}

/** No report or book of 900 kB tells more; a text made to cost would fill the index. */
export const MOST_EVENTS = 3_000;

/** What each sentence tells, until that is enough. */
function draftsOf(story: Story): EventDraft[][] {
  const thread: Thread = { recent: [], current: [], finite: [], main: [] };
  const found: EventDraft[][] = [];
  let count = 0;
  for (const sentence of story.analysis.sentences) {
    if (count >= MOST_EVENTS) break;
    const drafts = draftsIn(story, sentence, thread);
    count += drafts.length;
    found.push(drafts);
  }
  return found;
}

function confidenceOf({ sources, targets, nominal, factuality }: EventDraft): number {
  const known = [...sources, ...targets].filter(({ actorId }) => actorId !== null).length;
  const both = sources.length > 0 && targets.length > 0 ? 0.15 : 0;
  const value = 0.5 + Math.min(2, known) * 0.1 + both - (nominal ? 0.15 : 0) - (factuality === "conditional" ? 0.1 : 0);
  return Math.round(value * 100) / 100;
}

const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join("|");

/** DATA.md 1: no offset and no version, so a moved sentence keeps its event's id. */
function idOf({ analysis }: Story, draft: EventDraft, articleId: string, ordinals: Map<string, number>): string {
  const evidence = sentenceWords(analysis.text, draft.sentence);
  const parts = [articleId, "event", evidence, names([...draft.sources, ...draft.targets]), draft.lemma];
  const key = parts.join("\u001f");
  const ordinal = ordinals.get(key) ?? 0;
  ordinals.set(key, ordinal + 1);
  return hashId(key, String(ordinal));
}

function eventOf(
  story: Story,
  draft: EventDraft,
  stated: ReadonlyMap<EventDraft, Dated | null>,
  articleId: string,
  ordinals: Map<string, number>,
): Event {
  const { text } = story.analysis;
  const { type, mode, cameo, sources, targets, trigger, sentence } = draft;
  const { happenedOn, factuality } = whenOf(story, draft, stated);
  return {
    id: idOf(story, draft, articleId, ordinals),
    articleId,
    type,
    mode,
    contexts: [],
    cameo,
    quad: quadOf[type],
    goldstein: goldsteinOf(cameo),
    sources: sources.map((each) => wholeParty(story.analysis, each)),
    targets: targets.map((each) => wholeParty(story.analysis, each)),
    place: placeOfEvent(story, draft),
    happenedOn,
    factuality,
    trigger: { start: trigger.start, end: trigger.end, text: text.slice(trigger.start, trigger.end) },
    evidence: { start: sentence.start, end: sentence.end },
    confidence: confidenceOf(draft),
  };
}

/** Every event with the day of the happening it reports, in the order of the text. */
function inheriting(events: readonly Event[], groups: Iterable<Event[]>, day: Dated | null): Event[] {
  const told = new Map<string, Dated | null>();
  for (const group of groups) {
    const stated = statedBy(group);
    for (const { id } of group) told.set(id, stated);
  }
  return events.map((event) => inherit(event, told.get(event.id) ?? null, day));
}

/**
 * Who did what to whom, where and when, and which reports tell one happening. One clause decides; no event is a good answer.
 * `dates` are those of `findDates`; `sawDropped` is told of what became no event. Linear in the length of the text; after 3,000 events
 * no more is read.
 */
export function findEvents(
  analysis: Analysis,
  cast: Cast,
  dates: readonly DateMention[],
  { articleId }: About,
  sawDropped?: SawDropped,
): { events: Event[]; occurrences: Occurrence[] } {
  const story = storyOf(analysis, cast, dates, sawDropped);
  const ordinals = new Map<string, number>();
  const events = draftsOf(story).flatMap((drafts) => {
    const stated = new Map(drafts.map((draft) => [draft, statedFor(story, draft)]));
    return drafts.map((draft) => eventOf(story, draft, stated, articleId, ordinals));
  });
  const { occurrences, members } = findOccurrences(events);
  const day = dayOfArticle(story);
  return { events: inheriting(events, members.values(), day), occurrences };
}
