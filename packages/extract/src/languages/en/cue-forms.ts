import { marked } from "../../marks.ts";
import { type CueEntry, cueEntries, irregular } from "./cues.ts";

type Tense = "base" | "present" | "past" | "participle" | "gerund";

export interface CueForm {
  entry: CueEntry;
  tense: Tense;
}

const DOUBLED = /^(?:.*[^aeiou])?[aeiou][bdgmnprt]$/;
/** Stressed on the last syllable, or of one: the consonant doubles ("begging", but "muttering"). */
const DOUBLES = new Set(
  "beg refer prefer concur regret admit brag dub quip rip slam snap rebut commit plan put begin hit chat tag pen".split(
    " ",
  ),
);

const stemOf = (lemma: string) => (DOUBLED.test(lemma) && DOUBLES.has(lemma) ? lemma + lemma.slice(-1) : lemma);

function present(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${stemOf(lemma)}ed`;
}

const gerund = (lemma: string) => (/[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`);

function formsOf(entry: CueEntry): [string, CueForm][] {
  const { lemma } = entry;
  const [before, participle] = irregular[lemma] ?? [past(lemma), past(lemma)];
  const forms: [string, CueForm][] = [
    [lemma, { entry, tense: "base" }],
    [present(lemma), { entry, tense: "present" }],
    [before, { entry, tense: "past" }],
    [gerund(lemma), { entry, tense: "gerund" }],
  ];
  if (participle !== before) forms.push([participle, { entry, tense: "participle" }]);
  return forms;
}

function tableOf(): ReadonlyMap<string, readonly CueForm[]> {
  const table = new Map<string, CueForm[]>();
  for (const [word, form] of cueEntries.flatMap(formsOf)) table.set(word, [...(table.get(word) ?? []), form]);
  return table;
}

/** Every inflected form of every cue, and what it may stand for; longer particles first. */
export const cueForms = new Map(
  [...tableOf()].map(([word, forms]) => [
    word,
    [...forms].sort((a, b) => (b.entry.particle?.length ?? 0) - (a.entry.particle?.length ?? 0)),
  ]),
);

/** The mark of every word that may attribute. */
export const CUES = marked(cueForms.keys());
