import { isDeepStrictEqual } from "node:util";
import type { Event, Extracted, Extraction, ReextractionExample, Statement } from "@readout/model";
import type { StoredArticle } from "@readout/search";

export type Change = "added" | "lost" | "changed";

/** A fact that two readings of one article do not share. */
export interface FactDifference extends ReextractionExample {
  over: "statements" | "events";
  change: Change;
  /** What it is counted under. */
  type: string;
}

export interface Difference {
  outcome: "unchanged" | "changed" | "failed" | "overtaken";
  facts: FactDifference[];
}

const MOST_LETTERS = 300;

/** What is found against what was read again. A fact is the same when its id is: ids say what was said, not who read it. */
export function compare(before: StoredArticle | null, { article, extraction: after }: Extracted): Difference {
  if (before && before.article.revision > article.revision) return { outcome: "overtaken", facts: [] };
  if (after.status === "failed") return { outcome: "failed", facts: [] };
  const was = before?.extraction ?? null;
  const differ = <F extends Fact>(over: FactDifference["over"], typeOf: (fact: F) => string, sides: Sides<F>) =>
    differencesOf(sides).map(
      ({ change, fact, fields }): FactDifference => ({
        over,
        change,
        type: typeOf(fact),
        id: fact.id,
        articleId: article.id,
        source: article.source.name || article.source.id,
        evidence: article.text.slice(fact.evidence.start, fact.evidence.end).slice(0, MOST_LETTERS),
        fields,
      }),
    );
  const facts = [
    ...differ("statements", statementType, { before: was?.statements ?? [], after: after.statements }),
    ...differ("events", (event) => event.type, { before: was?.events ?? [], after: after.events }),
  ];
  const isSame = facts.length === 0 && was !== null && isDeepStrictEqual(rest(was), rest(after));
  return { outcome: isSame ? "unchanged" : "changed", facts };
}

type Fact = Statement | Event;
interface Sides<F> {
  before: readonly F[];
  after: readonly F[];
}

const statementType = ({ kind, cue }: Statement): string => `${kind} ${cue?.class ?? "without cue"}`;

/** All but the facts, and but who read it. */
function rest({ statements: _, events: __, extractor: ___, ...others }: Extraction): object {
  return others;
}

function differencesOf<F extends Fact>({ before, after }: Sides<F>) {
  const known = new Map(before.map((fact) => [fact.id, fact]));
  const found: { change: Change; fact: F; fields: string[] }[] = [];
  for (const fact of after) {
    const was = known.get(fact.id);
    known.delete(fact.id);
    const fields = was ? changedFields(was, fact) : [];
    if (!was) found.push({ change: "added", fact, fields });
    else if (fields.length > 0) found.push({ change: "changed", fact, fields });
  }
  for (const fact of known.values()) found.push({ change: "lost", fact, fields: [] });
  return found;
}

const changedFields = <F extends Fact>(was: F, is: F): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !isDeepStrictEqual(was[field as keyof F], is[field as keyof F]))
    .sort();
