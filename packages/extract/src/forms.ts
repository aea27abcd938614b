import { signsIn } from "./dates/signs.ts";
import { marksOf } from "./marks.ts";

/** A word as one part of speech: what is the same wherever it stands. */
interface Form {
  pos: string;
  /** Small letters. */
  lower: string;
  /** In small letters. */
  lemma: string;
  marks: number;
  signs: number;
  /** The word as another part of speech. */
  other: Form | null;
}

/** News has fewer words that come back; names that do not are forgotten with the rest. */
const MOST_WORDS = 20_000;
const known = new Map<string, Form>();

/** In "it's" and "let's" the same letters stand for different words. */
const mayBeShortened = (text: string): boolean => text.includes("'") || text.includes("’");

/** A lemma in small letters; most are the word itself, whose small letters are known. */
const lowered = (lemma: string, text: string, lower: string): string =>
  lemma === text || lemma === lower ? lower : lemma.toLowerCase();

/** The form of a word read before, or of a new one. `lemmaAt` is asked for the lemma of the token at `index`, as seldom as can be. */
export function formOf(text: string, pos: string, index: number, lemmaAt: (index: number) => string): Form {
  const first = known.get(text);
  for (let form = first ?? null; form !== null; form = form.other) if (form.pos === pos) return form;
  const lower = text.toLowerCase();
  const form: Form = {
    pos,
    lower,
    lemma: lowered(lemmaAt(index), text, lower),
    marks: marksOf(text, lower),
    signs: signsIn(text),
    other: first ?? null,
  };
  if (mayBeShortened(text)) return form;
  if (known.size >= MOST_WORDS) known.clear();
  known.set(text, form);
  return form;
}
