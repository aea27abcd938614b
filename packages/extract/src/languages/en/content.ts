import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { CueWord, Reading, Sentence } from "../../rule.ts";
import { contentEnd } from "./content-end.ts";
import type { Frame } from "./cues.ts";
import { isHead, phraseAfter, type Range, spanOf } from "./noun-phrase.ts";
import { quotedSoon, quoteFrom, quoteOver } from "./quote-at.ts";
import { audienceNouns, beForms, clauseOpeners, prepositions, questionWords, timeWords, venueNouns } from "./words.ts";

export interface Content {
  span: Span;
  addressees: Span[];
  venue: Span | null;
  by: "quote" | "clause" | "question" | "infinitive" | "phrase";
}

interface Lead {
  at: number;
  addressees: Range[];
  venue: Range | null;
}

function isAudience(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (audienceNouns.has(wordAt(reading, index))) return true;
  return false;
}

function venuePhrase(reading: Reading, at: number, last: number): Range | null {
  if (!prepositions.has(wordAt(reading, at))) return null;
  const phrase = phraseAfter(reading, at + 1, last);
  if (!phrase) return null;
  for (let index = phrase.from; index < phrase.to; index++) if (venueNouns.has(wordAt(reading, index))) return phrase;
  return null;
}

/** "said in Oldhaven that …", "said at Oldhaven Hall: “…”": a place before what plainly is the content. */
function placeBefore(reading: Reading, at: number, last: number, hasVenue: boolean): Range | null {
  if (!(hasVenue ? prepositions.has(wordAt(reading, at)) : /^(?:in|at|from|outside)$/.test(wordAt(reading, at))))
    return null;
  const phrase = phraseAfter(reading, at + 1, last);
  const isNamed =
    phrase &&
    /^\p{Lu}/u.test(reading.tokens[phrase.to - 1]?.text ?? "") &&
    !timeWords.has(wordAt(reading, phrase.from));
  if (!isNamed) return null;
  const next = /^[,:]$/.test(wordAt(reading, phrase.to)) ? phrase.to + 1 : phrase.to;
  return wordAt(reading, phrase.to) === "that" || quoteFrom(reading, next) ? phrase : null;
}

/** "Friday's decision": a day that owns something is part of its name. */
const isOwner = (reading: Reading, at: number): boolean => /^['’]s$/.test(wordAt(reading, at + 1));

/** How many words at `at` only say when or how: "on Friday", "later", "last week". */
function circumstance(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  const word = wordAt(reading, at);
  if (!token || isOwner(reading, at) || (word === "this" && wordAt(reading, at + 1) === "because")) return 0;
  const isPart = wordAt(reading, at + 1) === "of";
  if (timeWords.has(word) || (token.pos === "ADV" && !questionWords.has(word) && !isPart)) return 1;
  if (token.pos === "NUM" && timeWords.has(wordAt(reading, at - 1))) return 1;
  return /^(?:on|in|at|of|during)$/.test(word) && timeWords.has(wordAt(reading, at + 1)) ? 2 : 0;
}

const onwards = ({ addressees, venue }: Lead, at: number, found: Range | null = null): Lead => ({
  at,
  addressees,
  venue: venue ?? found,
});

/** One step over words between the cue and its content: adverbs, days, "in a statement", "to reporters". Null when none stands there. */
function leadStep(reading: Reading, lead: Lead, last: number): Lead | null {
  const { at } = lead;
  if (at >= last || quoteFrom(reading, at)) return null;
  const words = circumstance(reading, at);
  if (words > 0) return onwards(lead, at + words);
  const venue = venuePhrase(reading, at, last);
  if (venue) return onwards(lead, venue.to, venue);
  const place = placeBefore(reading, at, last, lead.venue !== null);
  if (place) return onwards(lead, place.to, place);
  if (/^(?:of|about)$/.test(wordAt(reading, at))) return aside(reading, lead, last);
  if (!/^(?:to|with)$/.test(wordAt(reading, at)) || reading.tokens[at + 1]?.pos === "VERB") return null;
  const phrase = phraseAfter(reading, at + 1, last);
  return phrase && addressed(reading, lead, phrase);
}

/** "said of Reyes, “…”": whom it is about, before a quotation or "that". */
function aside(reading: Reading, lead: Lead, last: number): Lead | null {
  const phrase = phraseAfter(reading, lead.at + 1, last);
  if (
    !phrase ||
    !(quoteFrom(reading, phrase.to) || quoteFrom(reading, phrase.to + 1) || wordAt(reading, phrase.to) === "that")
  )
    return null;
  return onwards(lead, phrase.to);
}

function addressed(reading: Reading, lead: Lead, phrase: Range): Lead {
  if (isAudience(reading, phrase)) return onwards(lead, phrase.to, phrase);
  if (lead.venue && wordAt(reading, lead.venue.to - 1) === "interview") return onwards(lead, phrase.to);
  return { at: phrase.to, addressees: [...lead.addressees, phrase], venue: lead.venue };
}

function skipLead(reading: Reading, start: Lead, last: number): Lead {
  let lead = start;
  for (let steps = 0; steps < 6; steps++) {
    const next = leadStep(reading, lead, last);
    if (!next) break;
    lead = next;
  }
  return lead;
}

function spanFrom(reading: Reading, sentence: Sentence, from: number, cue: CueWord): Span | null {
  const span = spanOf(reading, { from, to: contentEnd(reading, sentence, from, cue) });
  if (!span) return null;
  const quote = quoteOver(reading, span.end - 1);
  return quote && quote.start >= span.start && quote.end > span.end ? { start: span.start, end: quote.end } : span;
}

/** What is written or known may be a thing: "wrote a letter that helped". */
const MAKES = /^(?:write|know)$/;

/** Where words on a thing would go on to something else. */
function thingEnd(reading: Reading, from: number, last: number): number {
  let to = from + 1;
  while (to < last && !/^(?:,|that|which|who|whose|because|when|while)$/.test(wordAt(reading, to))) to++;
  return to;
}

/** A finite verb tells; so do quoted words ("said the speech “dry justice”"), which are tagged as they come. */
function isTelling(reading: Reading, from: number, last: number, { entry }: CueWord): boolean {
  const to = MAKES.test(entry.lemma) ? thingEnd(reading, from, last) : last;
  for (let index = from + 1; index < to; index++) {
    const token = reading.tokens[index];
    if (!token || /^(?:to|-)$/.test(wordAt(reading, index - 1))) continue;
    if (token.pos === "AUX" || (token.pos === "VERB" && !/^[^aeiouy]*[aeiouy].*ing$/.test(token.lower))) return true;
  }
  return quotedSoon(reading, from, to);
}

function opensClause(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token) return false;
  const word = token.lower;
  if (clauseOpeners.has(word) || /^["“‘'']/.test(word)) return true;
  if (/^(?:if|in|at|as|when|after|while|for|with|under|on|because|by|since|even|although|both)$/.test(word))
    return true;
  return ["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"].includes(token.pos) || isHead(token);
}

const opensPhrase = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  const word = wordAt(reading, index);
  if (!token || (timeWords.has(word) && !isOwner(reading, index))) return false;
  return (
    ["NOUN", "PROPN", "DET", "ADJ", "NUM"].includes(token.pos) ||
    clauseOpeners.has(word) ||
    isHead(token) ||
    (token.pos === "VERB" && word.endsWith("ing")) ||
    wordAt(reading, index + 1) === "of" ||
    questionWords.has(word) ||
    quoteFrom(reading, index) !== undefined
  );
};

interface Opening {
  from: number;
  by: Content["by"];
}

type Opener = (reading: Reading, sentence: Sentence, at: number, cue: CueWord) => Opening | null;

/** Quotation marks around a word or two in single marks are emphasis. */
const SHORTEST_SINGLE = 20;

const openQuote: Opener = (reading, _, at) => {
  const from = /^[,:]$/.test(wordAt(reading, at)) && quoteFrom(reading, at + 1) ? at + 1 : at;
  const quote = quoteFrom(reading, from);
  return quote && (quote.double || quote.end - quote.start > SHORTEST_SINGLE) ? { from, by: "quote" } : null;
};

const hasAny = (cue: CueWord, ...frames: Frame[]) => frames.some((frame) => cue.entry.frames.has(frame));

/** "said when it met" tells a time, "asked when it met" a question. */
const takesQuestion = (cue: CueWord, word: string): boolean =>
  hasAny(cue, "w", "c", "o") && !(word === "when" && cue.entry.lemma === "say" && cue.tense === "past");

/** Words that tell by themselves what follows: a colon, "that", "whether", "to". */
const openMarked: Opener = (reading, sentence, at, cue) => {
  const word = wordAt(reading, at);
  if (word === ":") return at + 2 < sentence.to && hasAny(cue, "c", "t") ? { from: at + 1, by: "clause" } : null;
  if (word === "that" && hasAny(cue, "c", "t")) return { from: at + 1, by: "clause" };
  if (questionWords.has(word)) return takesQuestion(cue, word) ? { from: at, by: "question" } : null;
  return hasAny(cue, "i") && opensInfinitive(reading, at) ? { from: at, by: "infinitive" } : null;
};

/** "to leave", "not to leave", but not "to the port", "to $3 billion". */
const opensInfinitive = (reading: Reading, at: number): boolean => {
  const to = wordAt(reading, at) === "not" ? at + 1 : at;
  return wordAt(reading, to) === "to" && !/^(?:the|an?|[$€£\d].*)$/.test(wordAt(reading, to + 1));
};

/** "called it a hoax", "called the vote unfair": a phrase, then what it is called. */
function isNamed(reading: Reading, at: number, last: number): boolean {
  const first = phraseAfter(reading, at, last);
  const phrase = first && wordAt(reading, first.to) === "and" ? phraseAfter(reading, first.to + 1, last) : first;
  if (!phrase) return false;
  const next = reading.tokens[phrase.to];
  return (
    /^(?:an?|one|the)$/.test(wordAt(reading, phrase.to)) ||
    next?.pos === "ADJ" ||
    quoteFrom(reading, phrase.to) !== undefined ||
    /^(?:an?|one)$/.test(wordAt(reading, withPrepositions(reading, phrase, last)?.to ?? phrase.to))
  );
}

/** "her vote in favour of the war": what hangs on a phrase, three prepositions at most; null where one leads nowhere. */
function withPrepositions(reading: Reading, first: Range, last: number): Range | null {
  let phrase: Range | null = first;
  for (let joined = 0; phrase && joined < 3 && prepositions.has(wordAt(reading, phrase.to)); joined++)
    phrase = phraseAfter(reading, phrase.to + 1, last);
  return phrase;
}

/** "saw the move as a slight": a phrase, then what it is taken for. */
function isTakenFor(reading: Reading, at: number, last: number): boolean {
  const first = phraseAfter(reading, at, last);
  const phrase = first && withPrepositions(reading, first, last);
  return phrase !== null && wordAt(reading, phrase.to) === "as";
}

const openBare: Opener = (reading, sentence, at, cue) => {
  const word = wordAt(reading, at);
  if (word === ":" || word === "to" || questionWords.has(word)) return null;
  if (hasAny(cue, "c") && opensClause(reading, at) && isTelling(reading, at, sentence.to, cue))
    return { from: at, by: "clause" };
  if (!opensPhrase(reading, at)) return null;
  if (hasAny(cue, "n") && isNamed(reading, at, sentence.to)) return { from: at, by: "phrase" };
  if (hasAny(cue, "r") && isTakenFor(reading, at, sentence.to)) return { from: at, by: "phrase" };
  return hasAny(cue, "o") || (hasAny(cue, "q") && quotedSoon(reading, at, sentence.to))
    ? { from: at, by: "phrase" }
    : null;
};

/** Which kind of content begins at this token, by the frames of the cue. */
const contentAt: Opener = (reading, sentence, at, cue) =>
  openQuote(reading, sentence, at, cue) ??
  openMarked(reading, sentence, at, cue) ??
  openBare(reading, sentence, at, cue);

/** No title between a name and "to" is longer, in tokens. */
const LONGEST_TITLE = 20;

/** "asked Ana Reyes, the head of the bank, to leave": past the title of whom it is said to. */
function pastApposition(reading: Reading, lead: Lead, last: number): Lead {
  if (wordAt(reading, lead.at) !== ",") return lead;
  for (let at = lead.at + 1; at < Math.min(lead.at + LONGEST_TITLE, last); at++) {
    if (wordAt(reading, at) === ",") return wordAt(reading, at + 1) === "to" ? onwards(lead, at + 1) : lead;
    if (/^(?:VERB|AUX)$/.test(reading.tokens[at]?.pos ?? "")) return lead;
  }
  return lead;
}

/** "told Oldhaven TV's “This Week” that …": past the name of a broadcast in marks. */
function pastTitle(reading: Reading, lead: Lead, last: number): Lead {
  const mark = /^['’]s$/.test(wordAt(reading, lead.at)) ? lead.at + 1 : lead.at;
  if (!/^(?:["“]|'')$/.test(wordAt(reading, mark)) || quoteFrom(reading, mark)) return lead;
  for (let at = mark + 1; at < Math.min(mark + LONGEST_TITLE, last); at++)
    if (/^(?:["”]|'')$/.test(wordAt(reading, at))) return onwards(lead, at + 1);
  return lead;
}

/** After "told Y", "urged Y", "warned Y": a clause, a question, "to …" or "against …". */
function addressedContent(reading: Reading, sentence: Sentence, lead: Lead, cue: CueWord): Content | null {
  const { at } = lead;
  const word = wordAt(reading, at);
  if (word === "that" || cue.entry.frames.has("a") === false) return null;
  const phrase = phraseAfter(reading, at, sentence.to);
  if (!phrase) return null;
  const told = pastTitle(reading, addressed(reading, { at, addressees: [], venue: lead.venue }, phrase), sentence.to);
  const next = skipLead(reading, pastApposition(reading, told, sentence.to), sentence.to);
  const follows = wordAt(reading, next.at);
  const isRest = follows === "to" || /^(?:against|of|about|not|for|over)$/.test(follows);
  const found =
    contentAt(reading, sentence, next.at, cue) ??
    (isRest && next.at > at ? { from: next.at, by: "infinitive" as const } : null);
  if (!found || found.by === "phrase" || (beForms.has(follows) && found.by === "clause")) return null;
  return finish(reading, sentence, found, next, cue);
}

function finish(reading: Reading, sentence: Sentence, found: Opening, lead: Lead, cue: CueWord): Content | null {
  const span = spanFrom(reading, sentence, found.from, cue);
  if (!span) return null;
  const addressees = lead.addressees.flatMap((each) => spanOf(reading, each) ?? []);
  return { span, addressees, venue: lead.venue && spanOf(reading, lead.venue), by: found.by };
}

/** Whom words are said to that stand before the verb, and where: "…, Lee told Cho in a letter". */
export function hearersAfter(
  reading: Reading,
  sentence: Sentence,
  cue: CueWord,
  from: number,
): Pick<Content, "addressees" | "venue"> {
  const at = wordAt(reading, from) === "to" ? from + 1 : from;
  const phrase = at > from || cue.entry.frames.has("a") ? phraseAfter(reading, at, sentence.to) : null;
  const isHearer = phrase && !timeWords.has(wordAt(reading, at)) && (at === from || isSomebody(reading, phrase));
  const start: Lead = { at: from, addressees: [], venue: null };
  const { addressees, venue } = isHearer ? addressed(reading, start, phrase) : start;
  return {
    addressees: addressees.flatMap((each) => spanOf(reading, each) ?? []),
    venue: venue && spanOf(reading, venue),
  };
}

/** "said to Cho", not "said to applause". */
const isSomebody = ({ tokens }: Reading, { to }: Range): boolean => /^(?:PROPN|PRON)$/.test(tokens[to - 1]?.pos ?? "");

/** What each cue of a text was found to say: several rules ask. */
const contents = new WeakMap<CueWord, Content | null>();

/** What follows a cue as its content, with whom it is said to and where on the way. */
export function contentAfter(reading: Reading, sentence: Sentence, cue: CueWord): Content | null {
  const known = contents.get(cue);
  if (known !== undefined) return known;
  const content = readAfter(reading, sentence, cue);
  contents.set(cue, content);
  return content;
}

/** No way of putting a thing is longer, in tokens. */
const LONGEST_MANNER = 8;

/** "put it this way: “…”" */
function putThus(reading: Reading, { to }: Sentence, cue: CueWord): Opening | null {
  if (cue.entry.lemma !== "put" || wordAt(reading, cue.to) !== "it") return null;
  for (let at = cue.to + 1; at < Math.min(cue.to + LONGEST_MANNER, to); at++)
    if (wordAt(reading, at) === ":") return quoteFrom(reading, at + 1) ? { from: at + 1, by: "quote" } : null;
  return null;
}

function readAfter(reading: Reading, sentence: Sentence, cue: CueWord): Content | null {
  const start: Lead = { at: cue.to, addressees: [], venue: null };
  if (cue.entry.frames.has("a")) {
    const found = addressedContent(reading, sentence, start, cue);
    if (found) return found;
  }
  const direct = putThus(reading, sentence, cue) ?? contentAt(reading, sentence, cue.to, cue);
  if (direct && direct.by !== "clause") return finish(reading, sentence, direct, start, cue);
  const lead = skipLead(reading, start, sentence.to);
  const isOver = lead.at >= sentence.to || wordAt(reading, lead.at) === ",";
  const found = contentAt(reading, sentence, lead.at, cue) ?? (isOver ? null : direct);
  return found && finish(reading, sentence, found, found === direct ? start : lead, cue);
}
