import type { BulkOperation, Elasticsearch, Stored as Kept } from "@readout/elasticsearch";
import { type ArticleDocuments, type SearchDocument, toDocuments } from "@readout/model";
import type { IndexReading, WriteOutcome } from "../search.ts";
import { versionOf } from "../version.ts";
import { articleRecord, type KnownFact, placeOf, placesOf, type Reading, type Stored, storedOf } from "./document.ts";
import { factJson } from "./fact-json.ts";
import type { Month } from "./months.ts";

type Facts = "statements" | "events";
const kinds: readonly Facts[] = ["statements", "events"];

export interface PlannedReading {
  outcome: WriteOutcome;
  operations: BulkOperation[];
}
export interface ToWrite extends IndexReading {
  target: Month;
  /** ISO 8601 instant. */
  indexedAt: string;
  /** In a rebuild: the reading before it was never found, and leaves nothing behind. */
  isAfresh: boolean;
}

/**
 * What must be written so that each of these readings stands. Read from what is there now, in real time; one reading per
 * article. A reading whose version is there already is written again as far as its facts go, for the write before may
 * have been cut off in the middle; what was written keeps its version and refuses that.
 */
export async function planFor(elastic: Elasticsearch, items: readonly ToWrite[]): Promise<PlannedReading[]> {
  const known = await elastic.getMany<{ reading: Reading }>(
    items.map(({ extracted, target }) => ({
      index: target.articles,
      id: extracted.article.id,
      fields: ["reading"],
    })),
  );
  const decisions = items.map((item, i) => decide(item, known[i] ?? null));
  const wanted = decisions.flatMap(({ withdraw }) => withdraw);
  const texts = await elastic.getMany<Stored>(wanted);
  const withdrawals = wanted.flatMap((each, i) => withdrawal(each, texts[i] ?? null));
  return decisions.map(({ outcome, operations, withdraw }) => ({
    outcome,
    operations: [...operations, ...withdrawals.filter(({ of }) => withdraw.includes(of)).map((each) => each.operation)],
  }));
}

interface Withdraw {
  index: string;
  id: string;
  version: number;
  withdrawn: NonNullable<KnownFact["withdrawn"]>;
}
interface Decision {
  outcome: WriteOutcome;
  operations: BulkOperation[];
  withdraw: Withdraw[];
}

function withdrawal(of: Withdraw, stored: Kept<Stored> | null): { of: Withdraw; operation: BulkOperation }[] {
  if (!stored || stored.source.withdrawn) return [];
  const document = { ...stored.source, withdrawn: of.withdrawn };
  return [{ of, operation: { action: "index", index: of.index, id: of.id, version: of.version, document } }];
}

function decide(item: ToWrite, known: Kept<{ reading: Reading }> | null): Decision {
  const version = versionOf(item.extracted);
  if (known && known.version > version) return { outcome: "superseded", operations: [], withdraw: [] };
  const documents = toDocuments(item.extracted);
  const before = known?.source.reading ?? null;
  if (known && known.version === version)
    return { outcome: "superseded", ...factsOf(item, documents, version, before ?? readingOf(item, null)) };
  const reading = item.isAfresh ? afresh(item, before) : readingOf(item, before);
  const facts = factsOf(item, documents, version, reading);
  const article: BulkOperation = {
    action: "index",
    index: item.target.articles,
    id: documents.article.id,
    version,
    document: storedOf(documents.article, {
      ordinal: 0,
      indexedAt: item.indexedAt,
      record: articleRecord(item.extracted),
      location: placesOf(item.extracted.extraction),
      reading,
    }),
  };
  return { outcome: "written", operations: [article, ...facts.operations], withdraw: facts.withdraw };
}

/** What the article's document will remember. What could not be read says nothing about what is gone. */
function readingOf({ extracted, withdrawnAt }: IndexReading, before: Reading | null): Reading {
  const { article, extraction } = extracted;
  const { revision } = article;
  const isDone = extraction.status === "done";
  const gone: Reading["gone"] = { statements: [], events: [] };
  if (!isDone && before) return { ...before, revision, isDone, withdrawnAt, gone };
  const list = (kind: Facts): KnownFact[] => {
    const found = new Set(extraction[kind].map(({ id }) => id));
    const others = (before?.[kind] ?? []).filter(({ id }) => !found.has(id));
    gone[kind] = others.filter((fact) => !fact.withdrawn && fact.revision >= revision).map(({ id }) => id);
    const kept = others.filter((fact) => fact.withdrawn || fact.revision < revision);
    return [
      ...[...found].map((id) => ({ id, revision, withdrawn: null })),
      ...kept.map((fact) => ({ ...fact, withdrawn: fact.withdrawn ?? { at: withdrawnAt, revision } })),
    ];
  };
  return { revision, isDone, withdrawnAt, statements: list("statements"), events: list("events"), gone };
}

function afresh(item: ToWrite, before: Reading | null): Reading {
  const reading = readingOf(item, null);
  const others = (kind: Facts): string[] => {
    const standing = new Set(reading[kind].map(({ id }) => id));
    return (before?.[kind] ?? []).map(({ id }) => id).filter((id) => !standing.has(id));
  };
  return { ...reading, gone: { statements: others("statements"), events: others("events") } };
}

/** The facts as the article's document remembers them: written, withdrawn with this version, or taken out with it. */
function factsOf(item: ToWrite, documents: ArticleDocuments, version: number, reading: Reading) {
  const each = reading.isDone ? kinds.map((kind) => factsOfKind(item, kind, documents[kind], version, reading)) : [];
  return {
    operations: each.flatMap(({ operations }) => operations),
    withdraw: each.flatMap(({ withdraw }) => withdraw),
  };
}

function factsOfKind(
  item: ToWrite,
  kind: Facts,
  documents: readonly SearchDocument[],
  version: number,
  reading: Reading,
) {
  const index = item.target[kind];
  const standing = new Set(reading[kind].filter((fact) => !fact.withdrawn).map(({ id }) => id));
  const written = [...factDocuments(item, kind, documents)].filter(([id]) => standing.has(id));
  const operations: BulkOperation[] = [
    ...written.map(([id, document]) => ({ action: "index" as const, index, id, version, document })),
    ...reading.gone[kind].map((id) => ({ action: "delete" as const, index, id, version })),
  ];
  const withdraw = reading[kind].flatMap(({ id, withdrawn }): Withdraw[] =>
    withdrawn?.revision === reading.revision ? [{ index, id, version, withdrawn }] : [],
  );
  return { operations, withdraw };
}

/** Of two facts with one id, the later. */
function factDocuments(
  { extracted, indexedAt }: ToWrite,
  kind: Facts,
  documents: readonly SearchDocument[],
): Map<string, string> {
  const { statements, events } = extracted.extraction;
  return new Map(
    documents.map((document, ordinal) => {
      const event = kind === "events" ? events[ordinal] : undefined;
      const record = event ?? statements[ordinal];
      const json = factJson(kind, document, { ordinal, indexedAt, record, location: event ? placeOf(event) : [] });
      return [document.id, json];
    }),
  );
}
