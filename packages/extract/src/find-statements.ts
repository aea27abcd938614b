import { type Dated, hashId, type Party, type Span, type Statement, type TextSpan } from "@readout/model";
import type { Sentence } from "./analysis.ts";
import { isHedged } from "./languages/en/hedges.ts";
import { english } from "./languages/en/index.ts";
import { spansWithin } from "./lookup.ts";
import { refiners } from "./refiners/index.ts";
import type { Draft, Reading } from "./rule.ts";
import { saidOn } from "./said-on.ts";
import { sentenceWords } from "./sentence-words.ts";
import { addresseeParty, isPronoun, speakerParty, type Voices } from "./speakers.ts";
import { wholeParty } from "./whole-phrase.ts";

const ONLY_MARKS = /^[\s\p{P}]*$/u;

const textSpan = ({ text }: Reading, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });

function cueSpan({ text }: Reading, { start, end, lemma, class: kind }: NonNullable<Draft["cue"]>): Statement["cue"] {
  return { start, end, text: text.slice(start, end), lemma, class: kind };
}

/** No report or book of 900 kB tells more; a text made to cost would fill the index. */
export const MOST_STATEMENTS = 3_000;
/** Several rules may find the same statement. */
const MOST_DRAFTS = 3 * MOST_STATEMENTS;

function findIn(reading: Reading, sentence: Sentence, found: Draft[]): void {
  for (const { waitsFor, find } of english)
    if (waitsFor === undefined || sentence.marks & waitsFor)
      for (const draft of find(reading, sentence)) found.push(draft);
}

/** Everything the rules find in a text, before refiners; after 9,000 finds no more is read. */
export function draftsOf(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (found.length >= MOST_DRAFTS) break;
    findIn(reading, sentence, found);
  }
  return found;
}

function quotesOf(reading: Reading, content: Span) {
  return spansWithin(reading.quotes, content).filter((quote) => quote.end <= content.end + 1);
}

/** Direct when nothing but the attribution itself stands outside the marks. */
function kindOf(reading: Reading, draft: Draft): Statement["kind"] {
  const quotes = quotesOf(reading, draft.content);
  const [first] = quotes;
  if (!first) return "indirect";
  const last = quotes.at(-1) ?? first;
  const before = reading.text.slice(draft.content.start, first.start);
  const after = reading.text.slice(last.end, draft.content.end);
  return ONLY_MARKS.test(before) && ONLY_MARKS.test(after) ? "direct" : "mixed";
}

function confidenceOf(draft: Draft, speaker: Party | null, kind: Statement["kind"]): number {
  const known = speaker?.actorId ? 0.2 : 0;
  const sure = draft.rule === "claim-that" || draft.cue?.class === "think" ? 0 : 0.15;
  return Math.round((0.5 + known + sure + (kind === "indirect" ? 0 : 0.1)) * 100) / 100;
}

interface Known {
  voices: Voices;
  lastDate: Map<string, { paragraph: number; date: Dated }>;
  ordinals: Map<string, number>;
}

function idOf(reading: Reading, draft: Draft, articleId: string, parties: readonly Party[], known: Known): string {
  const evidence = sentenceWords(reading.text, reading.sentences[draft.sentence] ?? draft.content);
  const parts = [articleId, "statement", evidence, parties.map(({ name }) => name).join("|"), draft.cue?.lemma ?? ""];
  const key = parts.join("\u001f");
  const ordinal = known.ordinals.get(key) ?? 0;
  known.ordinals.set(key, ordinal + 1);
  return hashId(key, String(ordinal));
}

function dateOf(reading: Reading, draft: Draft, speaker: Party | null, known: Known): Dated | null {
  const paragraph = reading.sentences[draft.sentence]?.paragraph ?? 0;
  const name = speaker?.actorId ?? speaker?.name ?? "";
  const before = known.lastDate.get(name);
  const isSame = draft.speaker !== null && isPronoun(reading.text.slice(draft.speaker.start, draft.speaker.end));
  const date = saidOn(reading, draft, isSame && before?.paragraph === paragraph ? before.date : null);
  if (date) known.lastDate.set(name, { paragraph, date });
  return date;
}

function statementOf(reading: Reading, draft: Draft, articleId: string, known: Known): Statement {
  const sentence = reading.sentences[draft.sentence];
  const speaker = draft.speaker && speakerParty(reading, draft, draft.speaker, known.voices);
  if (speaker?.actorId)
    known.voices.spoken.push({ party: speaker, paragraph: sentence?.paragraph ?? 0, sentence: draft.sentence });
  const addressees = draft.addressees.flatMap((each) => addresseeParty(reading, draft, each, speaker));
  const kind = kindOf(reading, draft);
  const { cue, content } = draft;
  return {
    id: idOf(reading, draft, articleId, speaker ? [speaker, ...addressees] : addressees, known),
    articleId,
    speaker: speaker && wholeParty(reading, speaker),
    addressees: addressees.map((each) => wholeParty(reading, each)),
    cue: cue && cueSpan(reading, cue),
    content: textSpan(reading, content),
    quotes: quotesOf(reading, content).map(({ inner }) => inner),
    kind,
    saidOn: dateOf(reading, draft, speaker, known),
    venue: draft.venue && textSpan(reading, draft.venue),
    via: draft.via && speakerParty(reading, draft, draft.via, known.voices),
    topics: [],
    hedged: isHedged(reading, draft),
    negated: draft.negated,
    evidence: { start: sentence?.start ?? content.start, end: sentence?.end ?? content.end },
    confidence: confidenceOf(draft, speaker, kind),
  };
}

/** Who said what to whom, in order of the text, the first 3,000. Parties are those of `reading.cast`; a speaker nobody knows keeps his words as name. */
export function findStatements(reading: Reading, articleId: string): Statement[] {
  const drafts = refiners.reduce<Draft[]>((kept, { refine }) => refine(kept, reading), draftsOf(reading));
  const known: Known = { voices: { spoken: [] }, lastDate: new Map(), ordinals: new Map() };
  return drafts.slice(0, MOST_STATEMENTS).map((draft) => statementOf(reading, draft, articleId, known));
}
