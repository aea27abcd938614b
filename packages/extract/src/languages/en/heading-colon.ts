import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Reading, Rule } from "../../rule.ts";
import { draftOf } from "./draft.ts";
import { phraseBefore, spanOf } from "./noun-phrase.ts";

/** Farther in than this, a colon announces a list. */
const LONGEST_NAME = 5;

/** Somebody known, or a name in capitals as transcripts have it. */
const isVoice = (reading: Reading, speaker: Span): boolean =>
  reading.cast.partyOf(speaker) !== null || /^[\p{Lu} .'’-]{3,}$/u.test(reading.text.slice(speaker.start, speaker.end));

/** "Putin: Russia is ready": in a heading, or before a transcript's line, a name and a colon. */
export const headingColon: Rule = {
  name: "heading-colon",
  find(reading, sentence) {
    let colon = sentence.from;
    while (colon < sentence.to && colon - sentence.from <= LONGEST_NAME && wordAt(reading, colon) !== ":") colon++;
    if (wordAt(reading, colon) !== ":" || colon >= sentence.to - 2) return [];
    const name = phraseBefore(reading, colon, sentence.from);
    const speaker = name && spanOf(reading, name);
    const content = spanOf(reading, { from: colon + 1, to: sentence.to });
    if (!speaker || !content || speaker.start !== sentence.start || !isVoice(reading, speaker)) return [];
    return [draftOf(sentence, { rule: "heading-colon", speaker, content })];
  },
};
