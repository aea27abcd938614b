import type { AddressInfo } from "node:net";
import type { ApiDoors, ApiOptions } from "./app.ts";
import { checkBind } from "./bind.ts";
import { createServer } from "./server.ts";

export type { ApiDoors, ApiOptions, Check } from "./app.ts";
export { BindRefused } from "./bind.ts";
export type { ProblemBody } from "./problem.ts";

/** The API, listening. */
export interface Api {
  /** Where it answers; the port is the one it got when 0 was asked for. */
  url: string;
  port: number;
  /** Answers what was asked, and takes nothing more. */
  close(): Promise<void>;
}

/**
 * Serves the doors over HTTP until closed. Throws `BindRefused` when told to listen beyond loopback without a token
 * and the flag, and an error that names the address when it is taken.
 */
export async function createApi(doors: ApiDoors, options: ApiOptions): Promise<Api> {
  checkBind(options);
  const { app } = await createServer(doors, options);
  const { host, port: wanted } = options;
  await app.listen({ host, port: wanted }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE") throw cause;
    throw new Error(`Listening on ${host}:${wanted}: the port is taken. Stop who has it, or choose another.`, {
      cause,
    });
  });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`, port, close: () => app.close() };
}
