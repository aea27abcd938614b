import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseAllowPrivate } from "./allow-private.ts";
import { createEgress, type Egress } from "./egress.ts";
import type { FetchError } from "./fetch-error.ts";
import type { Fetched, GetOptions } from "./get.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** For tests: a real server on a free loopback port, and an egress that may reach it. */
export interface Loopback {
  place: string;
  at(path: string): string;
  /** What reached the server, in order. */
  seen: IncomingMessage[];
  /** Connections made to it. */
  connections(): number;
  serve(path: string, answer: Answer): void;
  egress: Egress;
  read(path: string, options?: Partial<GetOptions>): Promise<Fetched>;
  close(): Promise<void>;
}

export async function startLoopback(): Promise<Loopback> {
  const answers = new Map<string, Answer>();
  const seen: IncomingMessage[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    seen.push(request);
    const answer = answers.get(request.url ?? "");
    if (answer) answer(request, response);
    else response.writeHead(404).end("nothing here");
  }).on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const egress = createEgress({
    allowPrivate: parseAllowPrivate(`${place}=feed|page|webhook`),
    userAgent: "Readout/test",
    clock: () => new Date("2026-11-24T12:00:00Z"),
  });
  return {
    place,
    at: (path) => `http://${place}${path}`,
    seen,
    connections: () => connections,
    serve: (path, answer) => void answers.set(path, answer),
    egress,
    read: (path, options) => egress.get(`http://${place}${path}`, { purpose: "feed", totalMs: 5000, ...options }),
    async close() {
      await egress.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The error that a request must end with. */
export async function failure(work: Promise<unknown>): Promise<FetchError> {
  try {
    await work;
  } catch (error) {
    return error as FetchError;
  }
  throw new Error("the request was answered");
}

export const textOf = ({ body }: { body: Uint8Array }): string => new TextDecoder().decode(body);
