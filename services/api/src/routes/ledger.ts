import { addressId } from "@readout/articles";
import { type LedgerRow, ledgerStateSchema, ledgerStates } from "@readout/model";
import { z } from "zod";
import type { ApiDoors, App } from "../app.ts";
import { storyOf } from "../ledger-story.ts";
import { cursorSchema, sizeSchema } from "../paging.ts";
import { notFound } from "../problem.ts";
import { documentAddress } from "../words.ts";

const rowSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  feedId: z.string().nullable(),
  sourceId: z.string(),
  state: ledgerStateSchema,
  reason: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  revision: z.number(),
  indexedRevision: z.number(),
  attempt: z.number(),
  acceptedAt: z.string(),
  progressAt: z.string(),
  movedAt: z.string(),
});

const balanceSchema = z.object({
  discovered: z.number(),
  states: z.record(z.enum(ledgerStates), z.number()),
  reasons: z.array(z.object({ state: ledgerStateSchema, reason: z.string(), count: z.number() })),
  balanced: z.boolean(),
});

const asked = z.strictObject({
  state: ledgerStateSchema.optional(),
  reason: z.string().max(200).optional(),
  feed: z.string().max(100).optional(),
  size: sizeSchema,
  cursor: cursorSchema.optional(),
});

export function ledgerRoutes(app: App, { store }: ApiDoors): void {
  app.get(
    "/api/v1/ledger",
    {
      schema: {
        summary: "Whether every address is accounted for, and the addresses, newest first",
        querystring: asked,
        response: {
          200: z.object({ balance: balanceSchema, rows: z.array(rowSchema), cursor: z.string().nullable() }),
        },
      },
    },
    async ({ query: { state, reason, feed, size, cursor } }) => {
      const filter = {
        ...(state === undefined ? {} : { state }),
        ...(reason === undefined ? {} : { reason }),
        ...(feed === undefined ? {} : { feedId: feed }),
      };
      const [balance, list] = await Promise.all([
        store.ledger.balance(),
        store.ledger.list(filter, size, cursor ?? null),
      ]);
      return { balance, rows: list.rows.map(toRow), cursor: list.cursor };
    },
  );
  app.get(
    "/api/v1/ledger/address",
    {
      schema: {
        summary: "Why an address is, or is not, in the index",
        querystring: z.strictObject({ url: documentAddress }),
        response: { 200: z.object({ row: rowSchema, story: z.array(z.string()) }) },
      },
    },
    async ({ query: { url } }) => {
      const row = await store.ledger.get(addressId(url));
      if (!row) throw notFound("such address in the ledger: it was never discovered, nor handed over");
      const known = row.entry.feedId === null ? null : await store.feeds.get(row.entry.feedId);
      return { row: toRow(row), story: storyOf(row, known?.feed.name ?? row.entry.feedId) };
    },
  );
}

const toRow = ({ entry, ...row }: LedgerRow): z.infer<typeof rowSchema> => ({
  ...row,
  url: entry.url,
  title: entry.title,
  feedId: entry.feedId,
});
