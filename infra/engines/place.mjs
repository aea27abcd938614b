// Where the engines of this checkout are.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./prepare.mjs";
import { instanceFolder } from "./state.mjs";

/** The checkout's folder. */
export const root = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));

/** The cache that all checkouts share, and the folder for this one's state and data. */
export function placeOf(env = process.env) {
  const cache = cacheFolder(env);
  return { cache, instance: instanceFolder(cache, root) };
}
