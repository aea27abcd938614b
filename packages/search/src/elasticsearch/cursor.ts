import { fingerprint } from "../cursor.ts";
import { SearchRefused, type SearchRequest } from "../search.ts";

/** The last hit of a page: its sorting key (an instant, or a score), its id, which settles ties, and a frozen search. */
export interface Anchor {
  key: number;
  id: string;
  /** Null where the order needs none. */
  frozen: string | null;
}

const longest = 2_000;

export const writeCursor = (request: SearchRequest, { key, id, frozen }: Anchor): string =>
  Buffer.from(JSON.stringify([fingerprint(request), key, id, frozen])).toString("base64url");

export function readCursor(request: SearchRequest): Anchor | null {
  if (request.cursor === null) return null;
  const [owner, key, id, frozen] = decoded(request.cursor);
  if (owner !== fingerprint(request))
    throw new SearchRefused("This cursor is not of this query and order: ask for the first page again");
  if (typeof key !== "number" || typeof id !== "string") throw new SearchRefused("This cursor is damaged");
  return { key, id, frozen: typeof frozen === "string" ? frozen : null };
}

function decoded(cursor: string): unknown[] {
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor.slice(0, longest), "base64url").toString());
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
