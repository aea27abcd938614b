import type { Elasticsearch } from "@readout/elasticsearch";
import type { LedgerRow } from "@readout/model";
import { ended, settled, waitingAgain } from "../ledger-rules.ts";
import type { Ledger } from "../store.ts";
import { acceptor } from "./accept.ts";
import { balance } from "./balance.ts";
import { type Documents, documentsOf } from "./documents.ts";
import type { SortValue } from "./lists.ts";
import { reader } from "./read.ts";
import { type LedgerDocument, rowOf } from "./row.ts";
import { storiesOf } from "./stories.ts";

export function elasticsearchLedger(elastic: Elasticsearch): Ledger {
  const rows = documentsOf<LedgerDocument>(elastic, "ledger");
  const stories = storiesOf(elastic);
  const change = async (id: string, next: (row: LedgerDocument) => LedgerDocument | null) =>
    rowOf(await rows.change(id, (row) => row && next(row)));
  return {
    accept: acceptor(elastic, rows),
    get: async (id) => rowOf(await rows.get(id)),
    read: reader(elastic, rows, stories),
    async move(id, to, details) {
      await change(id, (row) => ended(row, to, details));
    },
    async pageFailed(id, at) {
      const row = await change(id, (now) => ({ ...now, pageFailures: now.pageFailures + 1, progressAt: at }));
      return row?.pageFailures ?? 0;
    },
    async settle(id, at) {
      await change(id, (row) => settled(row, at));
    },
    again: (id, at) => change(id, (row) => waitingAgain(row, at)),
    nearStory: stories.near,
    stuck: (before, limit, only) => stuck(rows, before.toISOString(), limit, only),
    balance: () => balance(elastic),
    list: (filter, limit, cursor) => list(rows, filter, limit, cursor),
  };
}

const scriptOf = {
  read: "doc['revision'].value > doc['indexedRevision'].value",
  unread: "doc['revision'].value <= doc['indexedRevision'].value",
} as const;

/** A list may be a second old, and these are put on the queue again: each is looked at once more, by id. */
async function stuck(
  rows: Documents<LedgerDocument>,
  before: string,
  limit: number,
  only?: "read" | "unread",
): Promise<LedgerRow[]> {
  const waiting = [{ term: { pending: true } }, { range: { progressAt: { lt: before } } }];
  const found = await rows.list({
    query: { bool: { filter: [...waiting, ...(only ? [{ script: { script: scriptOf[only] } }] : [])] } },
    sort: [["progressAt", "asc"]],
    limit,
  });
  const now = await rows.getMany(found.map(({ document }) => document.id));
  return now.flatMap((row) => (row?.pending && row.progressAt < before && isOf(row, only) ? (rowOf(row) ?? []) : []));
}

const isOf = ({ revision, indexedRevision }: LedgerDocument, only?: "read" | "unread"): boolean =>
  only === undefined || (only === "read") === revision > indexedRevision;

async function list(
  rows: Documents<LedgerDocument>,
  filter: Parameters<Ledger["list"]>[0],
  limit: number,
  cursor: string | null,
): ReturnType<Ledger["list"]> {
  const after = cursor === null ? undefined : placeOf(cursor);
  if (after === null) return { rows: [], cursor: null };
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  const found = await rows.list({
    query: { bool: { filter: asked.map(([field, value]) => ({ term: { [field]: value } })) } },
    sort: [
      ["acceptedAt", "desc"],
      ["ordinal", "desc"],
    ],
    limit,
    ...(after ? { after } : {}),
  });
  const last = found.length === limit ? found.at(-1) : undefined;
  return {
    rows: found.flatMap(({ document }) => rowOf(document) ?? []),
    cursor: last ? last.place.join(".") : null,
  };
}

/** Acceptance, ordinal and id of the last row seen; null when it is no cursor of ours. */
function placeOf(cursor: string): SortValue[] | null {
  const [, acceptedAt, ordinal, id] = /^(-?\d{1,16})\.(\d{1,9})\.(.+)$/.exec(cursor) ?? [];
  return id ? [Number(acceptedAt), Number(ordinal), id] : null;
}
