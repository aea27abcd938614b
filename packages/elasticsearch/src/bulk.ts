import type { Client } from "@elastic/elasticsearch";
import { causeOf, errorOf, type Failure, verdictOf } from "./faults.ts";
import type { Pace } from "./pace.ts";
import type { Patience } from "./patience.ts";

/** One write. `index` is a name of ours, without the prefix. */
export interface BulkOperation {
  action: "index" | "create" | "delete";
  index: string;
  id: string;
  /** A string is JSON already, of one line. */
  document?: object | string;
  /** External: an equal or lower one than is there is a conflict. */
  version?: number;
  /** An equal external version is replaced too. */
  orEqual?: boolean;
  ifSeqNo?: number;
  ifPrimaryTerm?: number;
}

export type BulkResult =
  | { kind: "done"; seqNo: number; primaryTerm: number }
  /**
   * Another writer was first, or an equal or newer version is there. `perhapsOurs`: this very write was tried before without
   * a usable answer, so that what is there may be what it wrote.
   */
  | { kind: "conflict"; perhapsOurs: boolean }
  /** It will never be taken. */
  | { kind: "poison"; message: string }
  /** Only where `tellAway` is asked for: the index is blocked for writing, or is not there. */
  | { kind: "away" };

export interface BulkOptions {
  /** For who writes to an index that another takes the place of: he decides anew instead of waiting for it. */
  tellAway?: boolean;
}

const mostDocuments = 500;
const mostBytes = 5_000_000;

/** A write as it travels, and what is known of it so far. */
interface Item {
  place: number;
  lines: string;
  bytes: number;
  about: string;
  isRepeated: boolean;
}

export interface BulkTools {
  client: Client;
  pace: Pace;
  name(index: string): string;
  refresh: false | true | "wait_for";
  patience(attempt: string): Patience;
}
type Tools = BulkTools & BulkOptions;

/**
 * Writes in requests of at most 500 documents and 5 MB, one after the other; one result per operation, in order. Throws
 * `ElasticsearchUnavailable` when part of it is not done after the patience: repeat the whole, every write is
 * idempotent or conditional.
 */
export async function bulk(
  tools: BulkTools,
  operations: readonly BulkOperation[],
  options: BulkOptions = {},
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  const patience = tools.patience(`Writing ${operations.length} documents to Elasticsearch`);
  const items = operations.map((operation, place) => itemOf(tools, operation, place));
  for (const batch of batchesOf(items)) await writeBatch({ ...tools, ...options }, patience, batch, results);
  return results;
}

function itemOf({ name }: BulkTools, operation: BulkOperation, place: number): Item {
  const { action, index, id, document, version, orEqual = false, ifSeqNo, ifPrimaryTerm } = operation;
  const target = {
    _index: name(index),
    _id: id,
    ...(version === undefined ? {} : { version, version_type: orEqual ? "external_gte" : "external" }),
    ...(ifSeqNo === undefined ? {} : { if_seq_no: ifSeqNo, if_primary_term: ifPrimaryTerm }),
  };
  const head = JSON.stringify({ [action]: target });
  const json = typeof document === "string" ? document : JSON.stringify(document ?? {});
  const lines = action === "delete" ? `${head}\n` : `${head}\n${json}\n`;
  return { place, lines, bytes: Buffer.byteLength(lines), about: `${index}/${id}`, isRepeated: false };
}

function batchesOf(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const last = batches.at(-1);
    if (last && last.length < mostDocuments && bytes + item.bytes <= mostBytes) last.push(item);
    else {
      batches.push([item]);
      bytes = 0;
    }
    bytes += item.bytes;
  }
  return batches;
}

async function writeBatch(tools: Tools, patience: Patience, batch: Item[], results: BulkResult[]): Promise<void> {
  let waiting = batch;
  while (waiting.length > 0) {
    const sent = await patience.send(() => request(tools, waiting));
    const failure = "failure" in sent ? sent.failure : settle(tools, waiting, sent.answer, results);
    if (failure === null) return;
    if (failure.verdict === "configuration") throw errorOf(`Writing ${waiting[0]?.about}`, failure);
    if (failure.verdict === "poison") return apart(tools, patience, waiting, failure, results);
    waiting = waiting.filter(({ place }) => results[place] === undefined);
    for (const item of waiting) item.isRepeated = true;
    await patience.rest(failure);
  }
}

/** The request as a whole is refused, as too large or as broken: in halves, until it is known whose fault it is. */
async function apart(
  tools: Tools,
  patience: Patience,
  items: readonly Item[],
  failure: Failure,
  results: BulkResult[],
): Promise<void> {
  const [only, ...others] = items;
  if (only && others.length === 0) {
    results[only.place] = poison(only, failure.type, failure.reason);
    return;
  }
  for (const half of halves(items)) await writeBatch(tools, patience, half, results);
}

const poison = ({ about }: Item, type: string, reason: string): BulkResult => ({
  kind: "poison",
  message: `${about}: ${type} ${reason}`.trim(),
});

const halves = (items: readonly Item[]): Item[][] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
};

interface AnsweredResult {
  status?: number;
  _seq_no?: number;
  _primary_term?: number;
  error?: unknown;
}
type AnsweredItem = Partial<Record<BulkOperation["action"], AnsweredResult>>;
interface Answer {
  items?: AnsweredItem[];
}

const asked = "items.*.status,items.*._seq_no,items.*._primary_term,items.*.error";

const request = ({ client, refresh }: BulkTools, items: readonly Item[]): Promise<Answer> =>
  client.transport.request<Answer>({
    method: "POST",
    path: "/_bulk",
    querystring: { filter_path: asked, ...(refresh === false ? {} : { refresh: String(refresh) }) },
    bulkBody: items.map(({ lines }) => lines).join(""),
  });

/** Sorts the answers; null when nothing is left to try, or the gravest reason why there is. */
function settle(
  { pace, tellAway = false }: Tools,
  items: readonly Item[],
  answer: Answer,
  results: BulkResult[],
): Failure | null {
  const answers = answer.items ?? [];
  if (answers.length !== items.length) {
    pace.heard("away");
    return unknown(`${answers.length} answers to ${items.length} writes`);
  }
  const failures = items.flatMap((item, i) => settleItem(item, resultOf(answers[i]), results, tellAway) ?? []);
  pace.heard(failures.some(({ status }) => status === 429) ? "busy" : "ok");
  return failures.find(({ verdict }) => verdict === "configuration") ?? failures[0] ?? null;
}

const unknown = (reason: string): Failure => ({
  verdict: "unknown",
  status: 0,
  type: "",
  reason,
  retryAfterMs: null,
});

const resultOf = (answered: AnsweredItem | undefined): AnsweredResult =>
  answered?.index ?? answered?.create ?? answered?.delete ?? {};

/** What stands in the way of this one; null when it is settled. */
function settleItem(item: Item, found: AnsweredResult, results: BulkResult[], tellAway: boolean): Failure | null {
  const { status, error } = found;
  if (status === undefined) return unknown("an answer without a status");
  const { type, reason } = causeOf(found);
  // A delete of what is not there: 404 and no error.
  const verdict = status === 404 && !error ? "done" : verdictOf(status, type, reason);
  if (tellAway && isAway(type, reason)) results[item.place] = { kind: "away" };
  else if (verdict === "done")
    results[item.place] = { kind: "done", seqNo: found._seq_no ?? 0, primaryTerm: found._primary_term ?? 0 };
  else if (verdict === "conflict") results[item.place] = { kind: "conflict", perhapsOurs: item.isRepeated };
  else if (verdict === "poison") results[item.place] = poison(item, type, reason);
  else return { verdict, status, type, reason, retryAfterMs: null };
  return null;
}

const isAway = (type: string, reason: string): boolean =>
  type === "index_not_found_exception" || (type === "cluster_block_exception" && reason.includes("index write"));
