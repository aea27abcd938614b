import { analyse } from "../../analyse.ts";
import { readingOf } from "../../reading.ts";
import type { Draft, Reading, Rule } from "../../rule.ts";

const nobody = {
  actors: [],
  places: [],
  mentions: [],
  partiesIn: () => [],
  partyOf: () => null,
  genderOf: () => "unknown" as const,
  adjectivesFrom: () => [],
};

/** For tests: a reading in which nobody is known by name. */
export const readingOfText = (text: string): Reading => readingOf(analyse(text, null), nobody, []);

/** For tests: what one rule finds, each as `speaker > addressee | cue | content`. */
export function found(rule: Rule, text: string): string[] {
  const reading = readingOfText(text);
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : "?");
  const line = ({ speaker, addressees, cue, content }: Draft) =>
    `${[words(speaker), ...addressees.map(words)].join(" > ")} | ${words(cue)} | ${words(content)}`;
  return reading.sentences.flatMap((sentence) => rule.find(reading, sentence)).map(line);
}
