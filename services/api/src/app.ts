import type { IncomingMessage, ServerResponse } from "node:http";
import type { Bus } from "@readout/bus";
import type { Clock, Log, Metrics } from "@readout/kit";
import type { Intake, Reextractions } from "@readout/pipeline";
import type { Queue } from "@readout/queue";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";

/** One answer to "can you work": `detail` says in words what is wrong, or what was found. */
export interface Check {
  name: string;
  ok: boolean;
  detail: string;
}

/** What the API speaks for. It opens and closes none of them. */
export interface ApiDoors {
  store: Store;
  search: Search;
  bus: Bus;
  queue: Queue;
  intake: Intake;
  reextractions: Reextractions;
  metrics: Metrics;
  log: Log;
  clock: Clock;
  checks: () => Promise<Check[]>;
  /** The whole store as lines; none where the store is a file that is copied. */
  backup?: () => AsyncIterable<string>;
  /** Pages of others, shown behind the same log-in: a board of the queues. */
  board?: (app: App) => Promise<void>;
}

export interface ApiOptions {
  host: string;
  port: number;
  /** Names, beside those of loopback, under which people reach it: `news.example` or `news.example:8443`. */
  publicHosts: readonly string[];
  /** Null for no log-in, which is for loopback only. */
  token: string | null;
  allowRemote: boolean;
  /** Where the console's three files are; null for no console. */
  consoleFolder: string | null;
  version: string;
  /** Kibana as people's browsers reach it, for links into it; none unless said. */
  kibanaUrl?: string | null;
  /** That of the indices, by which Kibana's data views are named. */
  namePrefix?: string;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The media types the route takes; application/json when not said. */
    takes?: readonly string[];
  }
}

/** The server that routes are added to; schemas are zod's. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
