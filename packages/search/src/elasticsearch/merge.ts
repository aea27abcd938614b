import type { BulkOperation, Elasticsearch, Stored as Kept } from "@readout/elasticsearch";
import type { KnownFact, Reading, Stored } from "./document.ts";
import type { Month } from "./months.ts";
import { refusePoison } from "./writer.ts";

const pageSize = 200;
const kinds = ["statements", "events"] as const;
type Facts = (typeof kinds)[number];

interface Page {
  hits: { hits: { _id: string; _version: number; sort: [string] }[] };
}
type WithReading = Stored & { reading: Reading };

/** What one article of the old month becomes in the new one. */
interface Merged {
  operations: BulkOperation[];
  /** False when its facts are not all there: it is being written at this moment. */
  isWhole: boolean;
}

/**
 * Brings into the shadow what the old month has and the shadow lacks: articles that are newer there or were not given, and
 * facts that the source withdrew. A second pass looks only at what changed since the first.
 */
export function mergerOf(elastic: Elasticsearch, old: Month, shadow: Month, beat: () => Promise<void>) {
  const merged = new Map<string, number>();
  return {
    async pass({ isLast = false } = {}): Promise<void> {
      await elastic.ask(`Refreshing ${old.articles}`, (client) =>
        client.indices.refresh({ index: elastic.name(old.articles) }),
      );
      for (let after: string | null = ""; after !== null; ) {
        await beat();
        const { hits }: Page["hits"] = await pageOf(elastic, old, after);
        const changed = hits.filter(({ _id, _version }) => merged.get(_id) !== _version);
        for (const [id, version] of await mergePage({ elastic, old, shadow, isLast }, changed)) merged.set(id, version);
        after = hits.length < pageSize ? null : (hits.at(-1)?.sort[0] ?? null);
      }
    },
  };
}

async function pageOf(elastic: Elasticsearch, old: Month, after: string): Promise<Page["hits"]> {
  const { hits } = await elastic.ask(`Reading ${old.articles}`, (client) =>
    client.transport.request<Page>({
      method: "POST",
      path: `/${encodeURIComponent(elastic.name(old.articles))}/_search`,
      querystring: { allow_partial_search_results: false },
      body: {
        size: pageSize,
        version: true,
        _source: false,
        sort: [{ id: "asc" }],
        ...(after === "" ? {} : { search_after: [after] }),
      },
    }),
  );
  return hits;
}

/** The articles that are settled, each with the version it had. */
async function mergePage(
  { elastic, old, shadow, isLast }: { elastic: Elasticsearch; old: Month; shadow: Month; isLast: boolean },
  changed: readonly { _id: string }[],
): Promise<[string, number][]> {
  const read = (index: string) =>
    elastic.getMany<WithReading>(changed.map(({ _id }) => ({ index, id: _id, fields: ["reading"] })));
  const [before, after] = await Promise.all([read(old.articles), read(shadow.articles)]);
  const settled: [string, number][] = [];
  const operations: BulkOperation[] = [];
  for (const [i, { _id }] of changed.entries()) {
    const [was, is] = [before[i], after[i] ?? null];
    if (!was) continue;
    const each = is && is.version >= was.version ? withdrawnInto : replacedBy;
    const result = await each({ elastic, old, shadow, id: _id, was, is });
    // In part, it would pass for done: what is not whole waits for the pass in which nothing moves any more.
    if (result.isWhole || isLast) operations.push(...result.operations);
    if (result.isWhole) settled.push([_id, was.version]);
  }
  refusePoison(await elastic.bulk(operations));
  return settled;
}

interface Pair {
  elastic: Elasticsearch;
  old: Month;
  shadow: Month;
  id: string;
  was: Kept<WithReading>;
  is: Kept<WithReading> | null;
}

const factsIn = async (elastic: Elasticsearch, month: Month, kind: Facts, facts: readonly KnownFact[]) =>
  elastic.getMany<Stored>(facts.map(({ id }) => ({ index: month[kind], id })));

/** The old one is newer, or the only one: it comes as it is, with all its facts, and the shadow's others go. */
async function replacedBy(pair: Pair): Promise<Merged> {
  const { elastic, old, shadow, id, was } = pair;
  const [article] = await elastic.getMany<WithReading>([{ index: old.articles, id }]);
  if (!article || article.version !== was.version) return { operations: [], isWhole: false };
  const { version, source } = article;
  const facts = await Promise.all(kinds.map((kind) => copied(pair, kind, source.reading, version)));
  const whole: BulkOperation = {
    action: "index",
    index: shadow.articles,
    id,
    document: source,
    version,
    orEqual: true,
  };
  return {
    operations: [whole, ...facts.flatMap(({ operations }) => operations)],
    isWhole: facts.every(({ isWhole }) => isWhole),
  };
}

async function copied(
  { elastic, old, shadow, is }: Pair,
  kind: Facts,
  reading: Reading,
  version: number,
): Promise<Merged> {
  const index = shadow[kind];
  const stored = await factsIn(elastic, old, kind, reading[kind]);
  const there = reading[kind].map((fact, i) => isAsRead(fact, stored[i] ?? null, reading, version));
  const known = new Set(reading[kind].map(({ id }) => id));
  const others = (is?.source.reading[kind] ?? []).filter(({ id }) => !known.has(id));
  const copies = reading[kind].flatMap(({ id }, i): BulkOperation[] => {
    const found = stored[i];
    if (!found) return [];
    return [
      {
        action: "index",
        index,
        id,
        document: found.source,
        version: there[i] ? version : found.version,
        orEqual: true,
      },
    ];
  });
  const gone = others.map(({ id }): BulkOperation => ({ action: "delete", index, id, version, orEqual: true }));
  return { operations: [...copies, ...gone], isWhole: there.every((each) => each) };
}

/** A write under way may have reached the article and not yet this fact. */
function isAsRead(fact: KnownFact, found: Kept<Stored> | null, reading: Reading, version: number): boolean {
  if (!found) return false;
  if (Boolean(found.source.withdrawn) !== Boolean(fact.withdrawn)) return false;
  return !reading.isDone || fact.withdrawn !== null || found.version >= version;
}

/** The shadow's reading stands: only what earlier revisions said and this one does not comes over, as withdrawn. */
async function withdrawnInto({ elastic, old, shadow, id, was, is }: Pair): Promise<Merged> {
  const reading = is?.source.reading;
  if (!is || !reading) return { operations: [], isWhole: false };
  const { version } = is;
  const operations: BulkOperation[] = [];
  const next = { ...reading };
  let isWhole = true;
  for (const kind of kinds) {
    const known = new Set(reading[kind].map((fact) => fact.id));
    const kept = was.source.reading[kind]
      .filter((fact) => !known.has(fact.id))
      .flatMap((fact) => keptIn(reading, fact));
    const stored = await factsIn(elastic, old, kind, kept);
    for (const [i, fact] of kept.entries()) {
      const found = stored[i];
      isWhole &&= found !== undefined && found !== null;
      const document = found && { ...found.source, withdrawn: found.source.withdrawn ?? fact.withdrawn };
      if (document)
        operations.push({ action: "index", index: shadow[kind], id: fact.id, document, version, orEqual: true });
    }
    next[kind] = [...reading[kind], ...kept];
  }
  if (operations.length === 0) return { operations, isWhole };
  const [article] = await elastic.getMany<Stored>([{ index: shadow.articles, id }]);
  const document = { ...article?.source, reading: next };
  operations.push({ action: "index", index: shadow.articles, id, document, version, orEqual: true });
  return { operations, isWhole };
}

/** As `readingOf` does it: what newer rules no longer find in the same revision was a mistake of ours, and goes. */
function keptIn({ isDone, revision, withdrawnAt }: Reading, fact: KnownFact): KnownFact[] {
  if (!isDone || fact.withdrawn) return [fact];
  return fact.revision < revision ? [{ ...fact, withdrawn: { at: withdrawnAt, revision } }] : [];
}
