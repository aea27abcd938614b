import type { Elasticsearch } from "./elasticsearch.ts";
import { ElasticsearchMisconfigured, ElasticsearchUnavailable, verdictOf } from "./faults.ts";

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
    const { docs } = await ask(attempt, (client) =>
      client.transport.request<{ docs: Found<T>[] }>({ method: "POST", path: "/_mget", body }),
    );
    if (docs.length !== part.length)
      throw new ElasticsearchUnavailable(`${attempt}: ${docs.length} came back. It is tried again`);
    all.push(...docs.map((each, i) => storedOf(attempt, each, part[i]?.index ?? "")));
  }
  return all;
}

function storedOf<T>(attempt: string, found: Found<T>, index: string): Stored<T> | null {
  if (found.error) throw errorOf(attempt, found.error, index);
  if (!found.found || found._source === undefined) return null;
  return {
    source: found._source,
    index: found._index ?? "",
    version: found._version ?? 0,
    seqNo: found._seq_no ?? 0,
    primaryTerm: found._primary_term ?? 0,
  };
}

/** An item's error comes without a status. */
function errorOf(attempt: string, { type = "", reason = "" }: { type?: string; reason?: string }, index: string) {
  const isMissing = type === "index_not_found_exception" || verdictOf(400, type, reason) === "configuration";
  const words = `${attempt}, of ${index}: ${type} ${reason}`;
  return isMissing
    ? new ElasticsearchMisconfigured(`${words}. Run the set-up command; nothing is lost`, type)
    : new ElasticsearchUnavailable(`${words}. It is tried again`);
}
