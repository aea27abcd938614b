import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import type { FastifyPluginAsync } from "fastify";
import type { App } from "./app.ts";

/** Where the board is, behind the same log-in as everything else: the guard's hook runs for its routes too. */
const BOARD = "/queues";

/** What the board reads: BullMQ's queues, by name. */
export type BoardQueue = ConstructorParameters<typeof BullMQAdapter>[0];

/** Its page holds one inline script with its settings and styles set by script: its own pages are less strict, and still same-origin. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'self'; frame-ancestors 'none'";

/** Shows what is on the queues; changes nothing: work is replayed through the ledger, not behind its back. */
export const bullBoard =
  (queues: readonly BoardQueue[]) =>
  async (app: App): Promise<void> => {
    const server = new FastifyAdapter();
    server.setBasePath(BOARD);
    createBullBoard({
      queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
      serverAdapter: server,
      options: { uiConfig: { boardTitle: "Readout: queues" } },
    });
    const pages: FastifyPluginAsync = async (inner) => {
      inner.addHook("onSend", async (_request, reply) => void reply.header("content-security-policy", policy));
      await inner.register(server.registerPlugin(), { prefix: BOARD });
    };
    await app.register(pages);
  };
