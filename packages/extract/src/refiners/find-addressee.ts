import type { Span } from "@readout/model";
import { phraseAfter, type Range, spanOf } from "../languages/en/noun-phrase.ts";
import { audienceNouns, venueNouns } from "../languages/en/words.ts";
import { wordAt } from "../lookup.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, type Sentence, withParts } from "../rule.ts";

/** Exchanges that have another side: "in a call with Y", "in a letter to Y". */
const EXCHANGE =
  /^(?:calls?|conversations?|talks?|meetings?|letters?|messages?|telegram|phone|videoconference|discussions?|exchange|dinner|visit|notes?|memo|e-?mail)$/;
/** What a speaker does meanwhile: "addressing Y, …", "meeting Y in Oslo, …". */
const FACING = /^(?:addressing|meeting|telephoning|phoning|greeting|hosting|receiving|visiting)$/;
const SPEAKING = /^(?:speaking|talking|writing|appealing)$/;

/** Where the phrase that names the other side begins, when token `at` leads to one; else null. */
function otherSide(reading: Reading, sentence: Sentence, at: number): number | null {
  const word = wordAt(reading, at);
  const next = wordAt(reading, at + 1);
  if (EXCHANGE.test(word) && /^(?:with|to)$/.test(next)) return at + 2;
  if (at !== sentence.from && wordAt(reading, at - 1) !== ",") return null;
  if (FACING.test(word)) return at + (next === "with" ? 2 : 1);
  return SPEAKING.test(word) && /^(?:to|with|before)$/.test(next) ? at + 2 : null;
}

function isAudience(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) {
    const word = wordAt(reading, index);
    if (audienceNouns.has(word) || venueNouns.has(word)) return true;
  }
  return false;
}

const lies = (inner: Span, outer: Span | null): boolean =>
  outer !== null && inner.start < outer.end && outer.start < inner.end;

function addresseeOf(reading: Reading, sentence: Sentence, draft: Draft): Span | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = reading.tokens[at];
    if (!token || lies(token, draft.content)) continue;
    const from = otherSide(reading, sentence, at);
    const range = from === null ? null : phraseAfter(reading, from, sentence.to);
    const span = range && !isAudience(reading, range) ? spanOf(reading, range) : null;
    if (span && !lies(span, draft.content) && !lies(span, draft.speaker)) return span;
  }
  return null;
}

function addressed(reading: Reading, draft: Draft): Draft {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence || draft.addressees.length > 0 || draft.speaker === null || draft.cue?.class === "think") return draft;
  const found = addresseeOf(reading, sentence, draft);
  return found ? withParts(draft, { addressees: [found] }) : draft;
}

/** To whom it was said, when the words are not next to the cue: "In a call with Cho, Lee said …", "Addressing the council, Lee said …". */
export const findAddressee: Refiner = {
  name: "find-addressee",
  refine: (drafts, reading) => drafts.map((draft) => addressed(reading, draft)),
};
