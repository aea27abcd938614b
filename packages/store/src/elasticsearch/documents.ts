import type { BulkOperation, BulkResult, Elasticsearch } from "@readout/elasticsearch";
import type { IndexName } from "./indices.ts";
import { type Lists, listsOf } from "./lists.ts";
import { untilUncontended } from "./retry.ts";

/** The documents of one index. Reading and writing by id sees what was written before, whatever the lists see. */
export interface Documents<T> extends Lists<T> {
  get(id: string): Promise<T | null>;
  /** In the order asked. */
  getMany(ids: readonly string[]): Promise<(T | null)[]>;
  /** With what a write needs to say that nobody came between. */
  seen(ids: readonly string[]): Promise<(Seen<T> | null)[]>;
  /** Whatever is there under this id is replaced. */
  put(id: string, document: T): Promise<void>;
  /** Which of them are certainly new, in the order given; what is there already is left alone. */
  create(documents: readonly (T & { id: string })[]): Promise<boolean[]>;
  /** Decides on what is there and writes only if that is still so. A change to null writes nothing. Answers what is there then. */
  change(id: string, change: (now: T | null) => T | null): Promise<T | null>;
  changeMany(ids: readonly string[], change: (now: T | null, id: string) => T | null): Promise<(T | null)[]>;
  /** As `change`, for decisions that read other documents. No document writes nothing. */
  decide<A>(id: string, decision: (now: T | null) => Promise<{ answer: A; document?: T }>): Promise<A>;
  /** False when there was none, or another removed it first. */
  remove(id: string): Promise<boolean>;
}

interface Seen<T> {
  id: string;
  document: T;
  ifSeqNo: number;
  ifPrimaryTerm: number;
}

export function documentsOf<T extends object>(elastic: Elasticsearch, index: IndexName): Documents<T> {
  async function seen(ids: readonly string[]): Promise<(Seen<T> | null)[]> {
    const stored = await elastic.getMany<T>(ids.map((id) => ({ index, id })));
    return stored.map(
      (each, at) =>
        each && { id: String(ids[at]), document: each.source, ifSeqNo: each.seqNo, ifPrimaryTerm: each.primaryTerm },
    );
  }
  const getMany = async (ids: readonly string[]) => (await seen(ids)).map((each) => each?.document ?? null);
  const changeMany: Documents<T>["changeMany"] = (ids, change) => changeAll(elastic, index, seen, ids, change);

  return {
    ...listsOf<T>(elastic, index),
    get: async (id) => (await getMany([id]))[0] ?? null,
    getMany,
    seen,
    async put(id, document) {
      await writeAll(elastic, [{ action: "index", index, id, document }]);
    },
    async create(documents) {
      const creations = documents.map((document) => ({ action: "create", index, id: document.id, document }) as const);
      return (await writeAll(elastic, creations)).map(({ kind }) => kind === "done");
    },
    change: async (id, change) => (await changeMany([id], change))[0] ?? null,
    changeMany,
    decide: (id, decision) =>
      untilUncontended(`${index}/${id}`, async () => {
        const [there] = await seen([id]);
        const { answer, document } = await decision(there?.document ?? null);
        if (!document) return { answer };
        const [result] = await writeAll(elastic, [conditional(index, id, document, there)]);
        return result?.kind === "done" ? { answer } : undefined;
      }).then(({ answer }) => answer),
    async remove(id) {
      let perhapsOurs = false;
      return untilUncontended(`${index}/${id}`, async () => {
        const [there] = await seen([id]);
        if (!there) return perhapsOurs;
        const { ifSeqNo, ifPrimaryTerm } = there;
        const [result] = await writeAll(elastic, [{ action: "delete", index, id, ifSeqNo, ifPrimaryTerm }]);
        perhapsOurs ||= result?.kind === "conflict" && result.perhapsOurs;
        return result?.kind === "done" ? true : undefined;
      });
    },
  };
}

/** Reads all, decides, writes all; then again those that another changed meanwhile. */
async function changeAll<T extends object>(
  elastic: Elasticsearch,
  index: IndexName,
  seen: Documents<T>["seen"],
  ids: readonly string[],
  change: (now: T | null, id: string) => T | null,
): Promise<(T | null)[]> {
  const after = new Map<string, T | null>();
  let left = [...new Set(ids)];
  await untilUncontended(`${index}/${left[0]}`, async () => {
    const operations: BulkOperation[] = [];
    for (const [at, there] of (await seen(left)).entries()) {
      const id = String(left[at]);
      const now = there?.document ?? null;
      const next = change(now, id);
      after.set(id, next ?? now);
      if (next) operations.push(conditional(index, id, next, there));
    }
    const results = await writeAll(elastic, operations);
    left = operations.filter((_, at) => results[at]?.kind === "conflict").map(({ id }) => id);
    return left.length === 0 ? true : undefined;
  });
  return ids.map((id) => after.get(id) ?? null);
}

const conditional = (
  index: IndexName,
  id: string,
  document: object,
  there: Pick<Seen<object>, "ifSeqNo" | "ifPrimaryTerm"> | null | undefined,
): BulkOperation =>
  there
    ? { action: "index", index, id, document, ifSeqNo: there.ifSeqNo, ifPrimaryTerm: there.ifPrimaryTerm }
    : { action: "create", index, id, document };

/** Writes; a conflict is an answer, a document that Elasticsearch refuses is a fault of ours. */
export async function writeAll(elastic: Elasticsearch, operations: readonly BulkOperation[]): Promise<BulkResult[]> {
  if (operations.length === 0) return [];
  const results = await elastic.bulk(operations);
  const refused = results.flatMap((result) => (result.kind === "poison" ? [result.message] : []));
  if (refused.length > 0)
    throw new Error(`Elasticsearch refused ${refused.length} of ${operations.length} documents: ${refused[0]}`);
  return results;
}
