import type { Dated, DateMention } from "@readout/model";
import type { Analysis, Sentence } from "../analysis.ts";
import { isBound } from "../dates/bound.ts";
import { datedBy, mayDateText } from "../dates/date-near.ts";
import { spansWithin } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";
import type { EventDraft, Story } from "./draft.ts";
import { sameParty } from "./participants.ts";

const backgroundOpeners = wordSet(
  "after before since until although though while whereas because as when where who which whom whose",
);
/** "On Monday", "In early June": what may stand before a date that a sentence begins with. */
const BEFORE_FIRST = /^[^\p{L}\p{N}]*(?:(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly|[Ee]arlier) ){0,3}$/u;
const FARTHEST_FIRST = 20;
/** So many dated deeds of a sentence are compared with an undated one. */
const MOST_DEEDS = 8;

/** Told in a clause beside the main one: "who had fled", "after the army left". */
export const isBeside = ({ opener }: EventDraft): boolean => backgroundOpeners.has(opener);

/** The day a sentence begins with: "On Monday, …". */
function openingDate({ dates, analysis }: Story, sentence: Sentence): DateMention | null {
  const [first] = spansWithin(dates, sentence);
  if (!first || first.start - sentence.start > FARTHEST_FIRST || !mayDateText(first, analysis)) return null;
  const isFirst = BEFORE_FIRST.test(analysis.text.slice(sentence.start, first.start));
  return isFirst && !/\b(?:after|before)$/i.test(first.text) && !isBound(first, analysis) ? first : null;
}

const sharesSource = (a: EventDraft, b: EventDraft): boolean =>
  a.sources.some((one) => b.sources.some((other) => sameParty(one, other)));

/**
 * The date of an undated draft that its sentence gives it: the one the sentence begins with, else that of another deed of the same
 * party; `stated` are those of the deeds of its sentence. What is told beside the main clause keeps its own time, and lends it to nobody.
 */
export function dateInSentence(
  story: Story,
  draft: EventDraft,
  stated: ReadonlyMap<EventDraft, Dated | null>,
): Dated | null {
  if (draft.nominal || isBeside(draft)) return null;
  const opening = datedBy(openingDate(story, draft.sentence), "inherited");
  if (opening) return opening;
  let looked = 0;
  for (const [other, on] of stated) {
    if (!on || other.nominal || isBeside(other)) continue;
    if (sharesSource(draft, other)) return { ...on, basis: "inherited" };
    if (++looked === MOST_DEEDS) break;
  }
  return null;
}

/** A photograph out of an archive is described: "FILE - In this May 3, 2019, file photo, …". It tells nothing new. */
export const isFilePhoto = ({ text }: Analysis, { start, end }: Sentence): boolean =>
  /^(?:FILE\b|.{0,60}\bfile (?:photo|picture|image|photograph)\b)/.test(text.slice(start, Math.min(end, start + 90)));
