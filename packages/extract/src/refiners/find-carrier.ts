import type { Span } from "@readout/model";
import { grouped } from "../grouped.ts";
import { phraseAfter, spanOf } from "../languages/en/noun-phrase.ts";
import { within, wordAt } from "../lookup.ts";
import { marked } from "../marks.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, withParts } from "../rule.ts";
import { wordSet } from "../word-lists.ts";

const MEDIUM =
  /\b(?:news agency|news service|wire service|agency|television|TV|radio|broadcaster|newspaper|daily|weekly|magazine|news channel|state media|local media|media)$/i;
const carried = wordSet("quoted cited carried reported published broadcast aired distributed relayed");
const CARRIED = marked(carried);

const textOf = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);
/** Whether these words mean an agency, a paper or a broadcaster. */
function isMedium(reading: Reading, span: Span): boolean {
  const party = reading.cast.partyOf(span);
  return party?.actorId?.startsWith("media:") || MEDIUM.test(textOf(reading, span));
}

/** "…, as quoted by Interfax", "in remarks carried by the state-run Xinhua": outside the words said. */
function carrierOf(reading: Reading, { sentence, content, speaker }: Draft): Span | null {
  const { from, to, marks } = reading.sentences[sentence] ?? { from: 0, to: 0, marks: 0 };
  if ((marks & CARRIED) === 0) return null;
  for (let at = from + 1; at < to; at++) {
    const token = reading.tokens[at];
    if (token?.lower !== "by" || !carried.has(wordAt(reading, at - 1))) continue;
    if (within(token, content)) continue;
    const range = phraseAfter(reading, at + 1, to);
    const span = range && spanOf(reading, range);
    if (span && span.start !== speaker?.start && isMedium(reading, span)) return span;
  }
  return null;
}

/** "Lee said the dam was safe, TASS reported": where an agency's account is all that Lee said, Lee said it. */
function unwrap(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const carried = new Map<Draft, Draft>();
  const groups = grouped(drafts, ({ sentence }) => sentence);
  for (const outer of drafts) {
    if (!outer.speaker || !outer.cue || !isMedium(reading, outer.speaker)) continue;
    const inner = groups.get(outer.sentence)?.find((each) => isAccountOf(outer, each));
    if (inner) carried.set(outer, inner);
  }
  const vias = new Map([...carried].map(([outer, inner]) => [inner, outer] as const));
  return drafts.filter((each) => !carried.has(each)).map((each) => withVia(each, vias.get(each)));
}

const withVia = (draft: Draft, outer: Draft | undefined): Draft => {
  if (!outer) return draft;
  const end = Math.min(draft.content.end, outer.content.end);
  return withParts(draft, { via: outer.speaker, content: { start: draft.content.start, end } });
};

/** Whether all that `outer` reports, in one sentence, is one saying, its speaker first or its words first. */
function isAccountOf(outer: Draft, inner: Draft): boolean {
  const { speaker, cue, content } = inner;
  if (inner === outer || !speaker || !cue) return false;
  if (!within(speaker, outer.content) || !within(cue, outer.content)) return false;
  if (content.start >= outer.content.end) return false;
  return Math.min(speaker.start, content.start) === outer.content.start;
}

/** Who carried what another said becomes its `via`, so that the one who spoke is the speaker. */
export const findCarrier: Refiner = {
  name: "find-carrier",
  refine(drafts, reading) {
    return unwrap(reading, drafts).map((each) =>
      each.via ? each : withParts(each, { via: carrierOf(reading, each) }),
    );
  },
};
