import type { Differences, Extraction, ReextractionExample, ReextractionReport, Tally } from "@readout/model";
import type { Change, Difference, FactDifference } from "./compare.ts";

const EXAMPLES = 3;
const changes: readonly Change[] = ["added", "lost", "changed"];

/** One article's part in the report. */
export interface Compared {
  difference: Difference;
  extractor: Extraction["extractor"];
  /** The generation that had read it already, when there is nothing to write. */
  alreadyRead: number | null;
}

/** A report in the making: the same whatever the order in which articles come. */
export interface Tallying {
  add(compared: Compared): void;
  report(): ReextractionReport;
}

export function tallying(): Tallying {
  const articles = { read: 0, unchanged: 0, changed: 0, failed: 0, overtaken: 0 };
  const facts = { statements: tallyingFacts(), events: tallyingFacts() };
  const alreadyRead = new Map<number, number>();
  let extractor: Extraction["extractor"] | null = null;
  let toWrite = 0;
  return {
    add({ difference, extractor: by, alreadyRead: generation }) {
      const { outcome } = difference;
      articles.read += 1;
      articles[outcome] += 1;
      for (const each of difference.facts) facts[each.over].add(each);
      if (outcome === "failed" || outcome === "overtaken") return;
      // Extractors may be of two releases for a while: the newer one is named.
      if (!extractor || by.generation > extractor.generation) extractor = by;
      if (generation === null) toWrite += 1;
      else alreadyRead.set(generation, (alreadyRead.get(generation) ?? 0) + 1);
    },
    report: () => ({
      extractor,
      articles: { ...articles },
      statements: facts.statements.report(),
      events: facts.events.report(),
      toWrite,
      alreadyRead: [...alreadyRead]
        .map(([generation, count]) => ({ generation, articles: count }))
        .sort((a, b) => a.generation - b.generation),
    }),
  };
}

interface TypeRow extends Tally {
  examples: Record<Change, ReextractionExample[]>;
}

function tallyingFacts() {
  const total = none();
  const types = new Map<string, TypeRow>();
  const sources = new Map<string, Tally>();
  return {
    add({ change, type, over: _, ...example }: FactDifference): void {
      const row = kept(types, type, () => ({ ...none(), examples: { added: [], lost: [], changed: [] } }));
      for (const each of [total, row, kept(sources, example.source, none)]) each[change] += 1;
      row.examples[change] = [...row.examples[change], example].sort(byId).slice(0, EXAMPLES);
    },
    report: (): Differences => ({
      ...total,
      byType: ordered(types).map(([type, { examples, ...tally }]) => ({ type, ...tally, examples: { ...examples } })),
      bySource: ordered(sources).map(([source, tally]) => ({ source, ...tally })),
    }),
  };
}

const none = (): Tally => ({ added: 0, lost: 0, changed: 0 });

function kept<T>(rows: Map<string, T>, name: string, make: () => T): T {
  const row = rows.get(name) ?? make();
  rows.set(name, row);
  return row;
}

const byId = (a: ReextractionExample, b: ReextractionExample): number => compareText(a.id, b.id);
const sum = (tally: Tally): number => changes.reduce((all, change) => all + tally[change], 0);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ordered = <T extends Tally>(rows: Map<string, T>): [string, T][] =>
  [...rows].sort(([a, x], [b, y]) => sum(y) - sum(x) || compareText(a, b));
