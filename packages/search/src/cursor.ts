import { hashId } from "@readout/model";
import { format } from "@readout/query";
import { SearchRefused, type SearchRequest } from "./search.ts";

/** The last hit of a page: its sorting key (an instant, or a score) and its number, which settles ties. */
export interface Anchor {
  key: number;
  doc: number;
}

/** Whose cursor it is: it says nothing about another query or order. */
export const fingerprint = ({ over, query, sort }: SearchRequest): string =>
  hashId(over, format(query), sort).slice(0, 12);

export const writeCursor = (request: SearchRequest, { key, doc }: Anchor): string =>
  Buffer.from(JSON.stringify([fingerprint(request), key, doc])).toString("base64url");

export function readCursor(request: SearchRequest): Anchor | null {
  if (request.cursor === null) return null;
  const [owner, key, doc] = decoded(request.cursor);
  if (owner !== fingerprint(request))
    throw new SearchRefused("This cursor is not of this query and order: ask for the first page again");
  if (!Number.isFinite(key) || !Number.isSafeInteger(doc)) throw new SearchRefused("This cursor is damaged");
  return { key: Number(key), doc: Number(doc) };
}

function decoded(cursor: string): unknown[] {
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor.slice(0, 400), "base64url").toString());
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
