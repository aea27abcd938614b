import type { Elasticsearch } from "./elasticsearch.ts";
import { ElasticsearchMisconfigured, ElasticsearchUnavailable, PartMissing, verdictOf } from "./faults.ts";

/** A document by its id. `index` is a name of ours, of one index or of an alias that means one. */
export interface Reference {
  index: string;
  id: string;
  /** Only these fields of it; all of them unless told. */
  fields?: readonly string[];
}

export interface Stored<T = Record<string, unknown>> {
  source: T;
  /** The index it is in, whatever alias was asked; with the prefix. */
  index: string;
  version: number;
  seqNo: number;
  primaryTerm: number;
}

interface Found<T> {
  found?: boolean;
  _index?: string;
  _source?: T;
  _version?: number;
  _seq_no?: number;
  _primary_term?: number;
  error?: { type?: string; reason?: string };
}

const mostAtOnce = 500;

export async function getMany<T>(
  ask: Elasticsearch["ask"],
  name: (index: string) => string,
  references: readonly Reference[],
): Promise<(Stored<T> | null)[]> {
  const all: (Stored<T> | null)[] = [];
  for (let first = 0; first < references.length; first += mostAtOnce) {
    const part = references.slice(first, first + mostAtOnce);
    const body = {
      docs: part.map(({ index, id, fields }) => ({
        _index: name(index),
        _id: id,
        ...(fields ? { _source: fields } : {}),
      })),
    };
    const attempt = `Reading ${part.length} documents from Elasticsearch`;
    const docs = await ask(attempt, async (client) => {
      const answer = await client.transport.request<{ docs: Found<T>[] }>({ method: "POST", path: "/_mget", body });
      return answer.docs.map((each, i) => found(attempt, each, part[i]?.index ?? ""));
    });
    if (docs.length !== part.length)
      throw new ElasticsearchUnavailable(`${attempt}: ${docs.length} came back. It is tried again`);
    all.push(...docs);
  }
  return all;
}

function found<T>(attempt: string, doc: Found<T>, index: string): Stored<T> | null {
  if (doc.error) throw errorOf(attempt, doc.error, index);
  if (!doc.found || doc._source === undefined) return null;
  return {
    source: doc._source,
    index: doc._index ?? "",
    version: doc._version ?? 0,
    seqNo: doc._seq_no ?? 0,
    primaryTerm: doc._primary_term ?? 0,
  };
}

/** An item's error comes without a status. */
function errorOf(
  attempt: string,
  { type = "", reason = "" }: { type?: string; reason?: string },
  index: string,
): Error {
  if (type !== "index_not_found_exception" && verdictOf(400, type, reason) !== "configuration")
    return new PartMissing(type, `${index}: ${reason}`);
  return new ElasticsearchMisconfigured(
    `${attempt}, of ${index}: ${type} ${reason}. Run the set-up command; nothing is lost`,
    type,
  );
}
