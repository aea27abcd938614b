import type { Party, Span } from "@readout/model";
import { phraseBefore, spanOf } from "./languages/en/noun-phrase.ts";
import { mainSubject } from "./languages/en/subject.ts";
import { firstEndingAfter, wordAt } from "./lookup.ts";
import { namedBy } from "./parties.ts";
import type { Draft, Reading } from "./rule.ts";

const GENDER: Record<string, "male" | "female"> = {
  he: "male",
  him: "male",
  his: "male",
  she: "female",
  her: "female",
  hers: "female",
};
const PRONOUN = /^(?:he|him|his|she|her|hers|they|them|their|it|its|we|us|i|me|you|who|which|that|this|one)$/i;
/** Outside quotations, whoever writes. */
const WRITERS = /^(?:i|me|we|us)$/i;
/** "No one in Norland", "some of its allies": not Norland, nor all of them. */
const COUNTED =
  /^(?:no one|nobody|none|few|many|some|most|several|one|someone|somebody|everyone|everybody|anyone|those|both) (?:of|in|from|at|with|for) /i;
/** "A person close to Reyes" is not Reyes. */
const NEAR = / (?:(?:close|loyal|near|sympathetic) to|(?:familiar|acquainted) with) /i;
/** "WHO" in capitals is the health body. */
const RELATIVE = /^(?:[Ww]ho|[Ww]hich|[Tt]hat)$/;
/** Roles that stand for somebody named before: "the spokesman", "the minister". */
const ROLE = /^(?:the|mr|mrs|this|that) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+)$/iu;
/** Farther back nobody remembers who "he" was. */
const FARTHEST_PARAGRAPHS = 4;

const MOST_REMEMBERED = 20;

interface Spoken {
  party: Party;
  paragraph: number;
  sentence: number;
}

/** Who has spoken so far, newest last. */
export interface Voices {
  spoken: Spoken[];
}

const textOf = ({ text }: Reading, { start, end }: Span) => text.slice(start, end);
const paragraphOf = (reading: Reading, sentence: number) => reading.sentences[sentence]?.paragraph ?? 0;

export const isPronoun = (words: string): boolean => PRONOUN.test(words) && words !== "WHO";

function suits(reading: Reading, party: Party, word: string): boolean {
  if (!party.actorId) return false;
  const gender = reading.cast.genderOf(party.actorId);
  const wanted = GENDER[word];
  if (wanted) return gender === wanted || gender === "unknown";
  return gender === "none";
}

/** The subject of a sentence, when one person or body is meant. */
function subjectParty(reading: Reading, index: number, before: number): Party | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const range = mainSubject(reading, sentence, before);
  const span = range && spanOf(reading, range);
  return span && reading.cast.partyOf(span);
}

function meant(reading: Reading, draft: Draft, mention: Span, voices: Voices): Party | null {
  const word = textOf(reading, mention).toLowerCase();
  const at = firstEndingAfter(reading.tokens, mention.start);
  const own = subjectParty(reading, draft.sentence, at);
  if (own && suits(reading, own, word)) return own;
  const paragraph = paragraphOf(reading, draft.sentence);
  const newest = voices.spoken.slice(-MOST_REMEMBERED).reverse();
  const last = newest.find((each) => each.sentence >= draft.sentence - 1 && suits(reading, each.party, word));
  if (last) return last.party;
  const previous = reading.sentences[draft.sentence - 1];
  const subject = previous && subjectParty(reading, previous.index, previous.to);
  if (subject && suits(reading, subject, word)) return subject;
  const speaker = newest.find(
    (each) => paragraph - each.paragraph <= FARTHEST_PARAGRAPHS && suits(reading, each.party, word),
  );
  return speaker?.party ?? nearestMention(reading, draft, mention, word, null);
}

/** The nearest party named before, in this sentence or the two before it. */
function nearestMention(reading: Reading, draft: Draft, mention: Span, word: string, not: Party | null): Party | null {
  const from = reading.sentences[Math.max(0, draft.sentence - 2)]?.start ?? 0;
  const near = reading.cast.partiesIn({ start: from, end: mention.start });
  return near.reverse().find((party) => party.actorId !== not?.actorId && suits(reading, party, word)) ?? null;
}

/** Somebody named before whose role ends with the same noun: "foreign ministry spokesman Wang Wenbin … the spokesman". */
function byRole(reading: Reading, mention: Span): Party | null {
  const noun = ROLE.exec(textOf(reading, mention))?.[1]?.toLowerCase();
  if (!noun) return null;
  const until = firstEndingAfter(reading.cast.mentions, mention.start);
  for (let index = until - 1; index >= Math.max(0, until - 60); index--) {
    const each = reading.cast.mentions[index];
    if (each?.end && each.end <= mention.start && each.role?.toLowerCase().split(/\W+/).includes(noun))
      return reading.cast.partyOf(each);
  }
  return null;
}

const nobody = (reading: Reading, mention: Span): Party => ({
  actorId: null,
  name: textOf(reading, mention),
  mention,
  country: null,
  sector: null,
  role: null,
});

/** Whom "who" takes up: the phrase before it. */
function antecedentOf(reading: Reading, { sentence }: Draft, { start }: Span): Span | null {
  const at = firstEndingAfter(reading.tokens, start);
  const end = /^(?:[,—–―]|--)$/.test(wordAt(reading, at - 1)) ? at - 1 : at;
  const range = phraseBefore(reading, end, reading.sentences[sentence]?.from ?? 0);
  return range && spanOf(reading, range);
}

/** No list of speakers is longer. */
const MOST_JOINED = 8;

/** "Reyes, [Cho and Lee]": where the list begins, if only names stand before. */
function listStart(reading: Reading, first: number, at: number): number {
  let from = at;
  for (let steps = 0; steps < MOST_JOINED && wordAt(reading, from - 1) === ","; steps++) {
    const range = phraseBefore(reading, from - 1, first);
    const span = range && spanOf(reading, range);
    const isListed = range && (range.from === first || wordAt(reading, range.from - 1) === ",");
    if (!span || !isListed || !reading.cast.partyOf(span)) break;
    from = range.from;
  }
  return from;
}

/** "Reyes and Cho", not "the ministry of health and labour" nor "Reyes and Cho's meeting": known names from end to end. */
function isList({ text }: Reading, parties: readonly Party[], end: number): boolean {
  const [first, ...others] = parties;
  const last = others.at(-1);
  if (!first?.actorId || !last || last.actorId === first.actorId || last.mention.end !== end) return false;
  return /^(?:,| and) /.test(text.slice(first.mention.end, first.mention.end + 5));
}

/** Of several who speak with one voice, the first, named by the words for all of them; null when one speaks. */
function joined(reading: Reading, { sentence }: Draft, { start, end }: Span): Party | null {
  if (!/\band\b/.test(reading.text.slice(start, end))) return null;
  const at = firstEndingAfter(reading.tokens, start);
  const from = listStart(reading, reading.sentences[sentence]?.from ?? at, at);
  const parties = reading.cast.partiesIn({ start: reading.tokens[from]?.start ?? start, end });
  const [first] = parties;
  return first && isList(reading, parties, end) ? namedBy(first, { start: first.mention.start, end }) : null;
}

/** Whom the words of a speaker mean: a pronoun takes the nearest fitting speaker, a role whoever has it; else the words stand for themselves. */
export function speakerParty(reading: Reading, draft: Draft, mention: Span, voices: Voices): Party {
  const words = textOf(reading, mention);
  const named = RELATIVE.test(words) ? antecedentOf(reading, draft, mention) : null;
  if (named) return namedBy(speakerParty(reading, draft, named, voices), mention);
  if (WRITERS.test(words) || COUNTED.test(words) || NEAR.test(words)) return nobody(reading, mention);
  if (isPronoun(words)) {
    const found = meant(reading, draft, mention, voices) ?? reading.cast.partyOf(mention);
    return found ? namedBy(found, mention) : nobody(reading, mention);
  }
  const all = joined(reading, draft, mention);
  if (all) return all;
  return reading.cast.partyOf(mention) ?? byRole(reading, mention) ?? nobody(reading, mention);
}

/** Whom the words of an addressee mean: never the speaker; a pronoun takes the nearest fitting party before it. */
export function addresseeParty(reading: Reading, draft: Draft, mention: Span, speaker: Party | null): Party[] {
  const words = textOf(reading, mention).toLowerCase();
  if (isPronoun(words)) {
    const found = nearestMention(reading, draft, mention, words, speaker) ?? reading.cast.partyOf(mention);
    return found && found.actorId !== speaker?.actorId ? [namedBy(found, mention)] : [];
  }
  const whole = reading.cast.partyOf(mention);
  if (whole && !/\band\b/.test(words)) return [whole];
  const parts = reading.cast.partiesIn(mention).filter((party) => party.actorId !== speaker?.actorId);
  return parts.length > 0 ? parts : [nobody(reading, mention)];
}
