import type { CueClass } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentAfter } from "./content.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { nearSubject } from "./subject.ts";

/** What is done with words. What people mean to think, want or resist is no saying of theirs yet. */
const SPOKEN: ReadonlySet<CueClass> = new Set([
  "say",
  "demand",
  "urge",
  "accuse",
  "criticise",
  "praise",
  "warn",
  "announce",
  "deny",
  "confirm",
]);
/** Done without words as often as with them. */
const UNSPOKEN =
  /^(?:find|show|hear|learn|read|put|illustrate|demonstrate|prove|address|respond|document|detail|share|cast|paint|frame|compare|estimate|calculate|project|predict|assess|conclude|reflect|report|challenge|promote|convey|relay|decide)$/;

/** The index of the "to" of an infinitive, adverbs between aside. */
function toBefore(reading: Reading, sentence: Sentence, cue: CueWord): number | null {
  let index = cue.from - 1;
  while (index > sentence.from && reading.tokens[index]?.pos === "ADV") index--;
  return index > sentence.from && wordAt(reading, index) === "to" ? index : null;
}

const NEEDS = /^(?:need|requir|rely|reli|depend|hir|lack)/;

/** "needs the senate to confirm him": whose words are needed says none yet. */
function isNeeded(reading: Reading, sentence: Sentence, to: number): boolean {
  let verb = to - 1;
  while (verb > sentence.from && reading.tokens[verb]?.pos !== "VERB") verb--;
  return verb < to - 1 && NEEDS.test(wordAt(reading, verb));
}

const CAUSES = /^(?:prompt|lead|led|cause|force|compel|push|inspire|move|drive|spur|provoke|allow|enable|encourage)$/;

/** "The leak led the mayor to warn of a flood": who is made to speak. */
function madeTo(reading: Reading, sentence: Sentence, to: number): Range | null {
  const made = phraseBefore(reading, to, sentence.from);
  for (let index = (made?.to ?? 0) - 1; made && index >= made.from - 1; index--)
    if (CAUSES.test(reading.tokens[index]?.lemma ?? ""))
      return index + 1 < made.to ? { from: index + 1, to: made.to } : null;
  return null;
}

const UNABLE = /^(?:unable|authori[sz]ed|reluctant|hesitant|unwilling)$/;

/** "vowed to call for": the vow is the statement. */
const isGoverned = (reading: Reading, sentence: Sentence, to: number): boolean =>
  (reading.cues[sentence.index] ?? []).some(
    (each) => each.to <= to && to - each.to < 6 && /[ia]/.test([...each.entry.frames].join("")),
  );

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (cue.tense !== "base" || !SPOKEN.has(cue.entry.class) || UNSPOKEN.test(cue.entry.lemma)) return [];
  if (isQuoted(reading, cue)) return [];
  const to = toBefore(reading, sentence, cue);
  if (to === null || isGoverned(reading, sentence, to) || isNeeded(reading, sentence, to)) return [];
  if (UNABLE.test(wordAt(reading, to - 1))) return [];
  const content = contentAfter(reading, sentence, cue);
  const range = content && (madeTo(reading, sentence, to) ?? nearSubject(reading, sentence, to));
  if (!content || !range) return [];
  const { span, addressees, venue } = content;
  return [
    draftOf(sentence, {
      rule: "to-say",
      speaker: spanOf(reading, range),
      cue: cueOf(reading, cue),
      content: span,
      addressees,
      venue,
    }),
  ];
}

/** "The mayor went on to criticise the ban", "they met to discuss the budget": whoever the clause is about speaks. */
export const toSay = cueRule("to-say", read);
