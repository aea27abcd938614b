import { type Elasticsearch, ElasticsearchMisconfigured, type Stored as Kept } from "@readout/elasticsearch";
import type { Event, Over, Statement } from "@readout/model";
import type { StoredArticle, StoredFact } from "../search.ts";
import { articleOf, factOf, type Reading, type Stored } from "./document.ts";

interface Hits {
  hits?: { hits?: { _index: string }[] };
}

/** By its id, as it is written now. Its month is asked of the index, which knows all but what is a second old. */
async function read(elastic: Elasticsearch, over: Over, id: string): Promise<Kept<Stored> | null> {
  const index = await whereIs(elastic, over, id);
  if (index === null) return inNewest(elastic, over, id);
  try {
    return (await elastic.getMany<Stored>([{ index, id }]))[0] ?? null;
  } catch (error) {
    // Another index took its place between the two questions.
    if (!(error instanceof ElasticsearchMisconfigured)) throw error;
    const there = await whereIs(elastic, over, id);
    return there === null ? null : ((await elastic.getMany<Stored>([{ index: there, id }]))[0] ?? null);
  }
}

async function whereIs(elastic: Elasticsearch, over: Over, id: string): Promise<string | null> {
  const found = await elastic.ask(`Looking for ${id} in ${over}`, (client) =>
    client.transport.request<Hits>({
      method: "POST",
      path: `/${encodeURIComponent(elastic.name(over))}/_search`,
      querystring: { ignore_unavailable: true, allow_partial_search_results: false },
      body: { size: 1, _source: false, query: { ids: { values: [id] } } },
    }),
  );
  const index = found.hits?.hits?.[0]?._index;
  return index === undefined ? null : index.slice(elastic.name("").length);
}

/** What was written within the last second is mostly in the newest months. */
const newestMonths = 2;

async function inNewest(elastic: Elasticsearch, over: Over, id: string): Promise<Kept<Stored> | null> {
  const found = await elastic.ask(`Looking for the months of ${over}`, (client) =>
    client.transport.request<Record<string, unknown>>(
      { method: "GET", path: `/_alias/${encodeURIComponent(elastic.name(over))}` },
      { ignore: [404] },
    ),
  );
  const prefix = elastic.name(`${over}-`);
  const indices = Object.keys(found).filter((each) => each.startsWith(prefix));
  const newest = indices.sort().slice(-newestMonths);
  const references = newest.map((index) => ({ index: index.slice(elastic.name("").length), id }));
  return (await elastic.getMany<Stored>(references)).find((each) => each !== null) ?? null;
}

export async function readFact<T extends Statement | Event>(
  elastic: Elasticsearch,
  over: "statements" | "events",
  id: string,
): Promise<StoredFact<T> | null> {
  const found = await read(elastic, over, id);
  return found ? factOf<T>(found.source) : null;
}

export async function readArticle(elastic: Elasticsearch, id: string): Promise<StoredArticle | null> {
  const found = await read(elastic, "articles", id);
  if (!found) return null;
  const { article, extraction } = articleOf(found.source);
  const facts = async <T extends Statement | Event>(over: "statements" | "events"): Promise<StoredFact<T>[]> => {
    const index = `${over}${found.index.slice(elastic.name("articles").length)}`;
    const known: Reading[typeof over] = found.source.reading?.[over] ?? [];
    const stored = await elastic.getMany<Stored>(known.map((fact) => ({ index, id: fact.id })));
    const there = stored.flatMap((each) => (each ? [each.source] : []));
    return there.toSorted((a, b) => a.ordinal - b.ordinal).map((each) => factOf<T>(each));
  };
  const [statements, events] = await Promise.all([facts<Statement>("statements"), facts<Event>("events")]);
  return {
    article,
    extraction: { ...extraction, statements: standing(statements), events: standing(events) },
    withdrawn: { statements: statements.filter(isWithdrawn), events: events.filter(isWithdrawn) },
  };
}

const isWithdrawn = ({ withdrawn }: StoredFact<unknown>): boolean => withdrawn !== null;
const standing = <T>(facts: readonly StoredFact<T>[]): T[] =>
  facts.filter((each) => !isWithdrawn(each)).map(({ record }) => record);
