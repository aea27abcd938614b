import { createHash } from "node:crypto";
import type { Redis } from "ioredis";

export type RunScript = (
  client: Redis,
  keys: readonly string[],
  args: readonly (string | number)[],
) => Promise<unknown>;

/** A Lua script that is sent whole only when the server does not know it: at first, and after it restarted. */
export function script(lua: string): RunScript {
  const digest = createHash("sha1").update(lua).digest("hex");
  return async (client, keys, args) => {
    try {
      return await client.evalsha(digest, keys.length, ...keys, ...args);
    } catch (fault) {
      if (!(fault instanceof Error && fault.message.startsWith("NOSCRIPT"))) throw fault;
      return client.eval(lua, keys.length, ...keys, ...args);
    }
  };
}
