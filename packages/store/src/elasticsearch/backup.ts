import type { BulkOperation, Elasticsearch } from "@readout/elasticsearch";
import { documentsOf, writeAll } from "./documents.ts";
import { type IndexName, indexNames } from "./indices.ts";
import type { Query } from "./lists.ts";
import { pause } from "./retry.ts";
import { type MatchDocument, noticeDocument } from "./watches.ts";

const VERSION = 1;
const AT_ONCE = 500;
/** An acceptance that began before the backup did is written by then. */
const IN_HAND_MS = 2_000;

/**
 * Feeds first: a feed's state says "nothing new" of entries that must be rows in the backup too, and rows are read
 * later. Notices before their matches, for a match can make its notices again; rows before what points at them.
 */
const before: readonly IndexName[] = ["feeds", "watches", "notices", "matches", "dead-letters", "audit", "notes"];
const after: readonly IndexName[] = ["ledger", "discoveries", "texts", "stories"];

/**
 * The whole store as lines of NDJSON: a head, documents, and an end that counts them. It may run while everything runs:
 * what is accepted meanwhile is not in it, and is found again by the next polls after a restore. It holds the secrets
 * of webhooks.
 */
export async function* exportStore(elastic: Elasticsearch): AsyncGenerator<string> {
  let documents = 0;
  yield line({ store: "readout", version: VERSION, at: new Date().toISOString() });
  for (const index of before)
    for await (const each of linesOf(elastic, index)) {
      documents += 1;
      yield each;
    }
  const untilNow: Query = { range: { discoveredAt: { lte: new Date().toISOString() } } };
  await pause(IN_HAND_MS);
  for (const index of after)
    for await (const each of linesOf(
      elastic,
      index,
      index === "ledger" || index === "discoveries" ? untilNow : undefined,
    )) {
      documents += 1;
      yield each;
    }
  yield line({ end: true, documents });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

async function* linesOf(elastic: Elasticsearch, index: IndexName, query?: Query): AsyncGenerator<string> {
  const documents = documentsOf<{ id: string }>(elastic, index);
  await documents.refresh();
  for await (const document of documents.all(query)) yield line({ index, document });
}

/**
 * Puts a backup's documents into the indices that set-up made; what is there under an id is replaced. Answers how many.
 * Throws when the lines are no backup, or end before its end: nothing is undone then, import again.
 */
export async function importStore(elastic: Elasticsearch, lines: AsyncIterable<string>): Promise<number> {
  let documents = 0;
  let said: number | null = null;
  let batch: BulkOperation[] = [];
  const flush = async () => {
    await writeAll(elastic, batch);
    batch = [];
  };
  let number = 0;
  for await (const text of lines) {
    if (text.trim() === "") continue;
    number += 1;
    const read = parse(text, number);
    if (read.kind === "end") said = read.documents;
    if (read.kind !== "document") continue;
    documents += 1;
    batch.push(...read.operations);
    if (batch.length >= AT_ONCE) await flush();
  }
  await flush();
  if (said !== documents)
    throw new Error(
      `The backup is cut short: it holds ${documents} documents and ${said === null ? "no end" : `should hold ${said}`}`,
    );
  return documents;
}

type Read = { kind: "head" } | { kind: "end"; documents: number } | { kind: "document"; operations: BulkOperation[] };

function parse(text: string, number: number): Read {
  const { store, version, end, documents, index, document } = JSON.parse(text) as Record<string, unknown>;
  if (number === 1) {
    if (store === "readout" && version === VERSION) return { kind: "head" };
    throw new Error(`Line 1 is not the head of a backup of version ${VERSION}: ${text.slice(0, 100)}`);
  }
  if (end === true) return { kind: "end", documents: Number(documents) };
  if (isName(index) && hasId(document)) return { kind: "document", operations: operationsOf(index, document) };
  throw new Error(`Line ${number} of the backup is no document of the store: ${text.slice(0, 100)}`);
}

const isName = (value: unknown): value is IndexName => indexNames.some((name) => name === value);
const hasId = (value: unknown): value is { id: string } =>
  value instanceof Object && "id" in value && typeof value.id === "string";

/** A match may have been found after the notices were read: those it lacks are made from it. */
function operationsOf(index: IndexName, document: { id: string }): BulkOperation[] {
  const notices = index === "matches" ? (document as MatchDocument).notices : [];
  return [
    { action: "index", index, id: document.id, document },
    ...notices.map((notice) => {
      return { action: "create", index: "notices", id: notice.id, document: noticeDocument(notice) } as const;
    }),
  ];
}
