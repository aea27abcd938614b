import type { SearchDocument } from "@readout/model";
import { bareFields, fieldsOf, typeOf } from "./fields.ts";
import { continues, type Pattern, patternOf } from "./pattern.ts";
import type { Node, Query, Term } from "./tree.ts";
import { stem, type Word, wordsAt } from "./words.ts";

/** A passage of a text and what was found in it: UTF-16 offsets into `text`, end exclusive. */
export interface Passage {
  text: string;
  marks: Mark[];
}
interface Mark {
  start: number;
  end: number;
}

const wholeText = 400;
const passageLength = 240;
const mostPassages = 3;

/** Where the query's words stand in the text fields of a document; fields without any are left out. */
export function highlight(query: Query, document: SearchDocument): Record<string, Passage[]> {
  const terms = positiveTerms(query.root);
  const found: Record<string, Passage[]> = {};
  for (const field of Object.keys(fieldsOf[query.over])) {
    if (typeOf(query.over, field) !== "text") continue;
    const patterns = terms.filter((each) => looksIn(query, each, field)).map((each) => patternOf(each, "text"));
    if (patterns.length === 0) continue;
    const passages = (document.fields[field] ?? []).flatMap((value) => passagesOf(String(value), patterns));
    if (passages.length > 0) found[field] = passages;
  }
  return found;
}

/** What is denied is not there to be marked. */
function positiveTerms(node: Node): Term[] {
  if (node.kind === "term") return [node];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(positiveTerms) : [];
}

const looksIn = ({ over }: Query, { field }: Term, wanted: string): boolean =>
  field === null ? bareFields[over].includes(wanted) : field === wanted;

function passagesOf(text: string, patterns: readonly Pattern[]): Passage[] {
  const read = wordsAt(text);
  const stems = read.map(({ word }) => stem(word));
  const marks = merged(patterns.flatMap((pattern) => marksOf(pattern, read, stems)));
  if (marks.length === 0) return [];
  return text.length <= wholeText ? [{ text, marks }] : cut(text, marks);
}

function marksOf({ words, begun, slop }: Pattern, read: readonly Word[], stems: readonly string[]): Mark[] {
  const markAt = (from: number, to: number): Mark => ({ start: read[from]?.start ?? 0, end: read[to]?.end ?? 0 });
  if (slop !== null) return stems.flatMap((each, i) => (words.includes(each) ? [markAt(i, i)] : []));
  const length = words.length + (begun ? 1 : 0);
  return stems.flatMap((_, i) => {
    if (i + length > stems.length || !words.every((word, k) => stems[i + k] === word)) return [];
    return begun && !continues(begun, stems[i + words.length] ?? "") ? [] : [markAt(i, i + length - 1)];
  });
}

function merged(marks: readonly Mark[]): Mark[] {
  const done: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else done.push({ ...mark });
  }
  return done;
}

/** Passages around the first marks, cut between words. */
function cut(text: string, marks: readonly Mark[]): Passage[] {
  const passages: Passage[] = [];
  let done = 0;
  for (const mark of marks) {
    if (mark.start < done || passages.length === mostPassages) continue;
    const from = wordStart(text, Math.max(done, mark.start - passageLength / 3), mark.start);
    const to = wordEnd(text, Math.max(mark.end, from + passageLength));
    const inside = marks.filter((each) => each.start >= from && each.end <= to);
    passages.push({
      text: text.slice(from, to),
      marks: inside.map(({ start, end }) => ({ start: start - from, end: end - from })),
    });
    done = to;
  }
  return passages;
}

function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? latest : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space;
}
