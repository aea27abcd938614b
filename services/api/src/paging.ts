import { z } from "zod";
import { Problem } from "./problem.ts";

export const LARGEST_PAGE = 200;

/** How many, and after which: the words every list takes. */
export const sizeSchema = z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50);
export const cursorSchema = z.string().max(2000);

/** A name of a thing, in an address: ours are 32 hex digits, but others may be handed in. */
export const idParams = z.strictObject({ id: z.string().min(1).max(100) });

export interface Page<T> {
  items: T[];
  /** Null on the last page. */
  cursor: string | null;
}

/** A page of a list that is held whole; the cursor is the id of the last one shown. */
export function pageOf<T>(all: readonly T[], idOf: (each: T) => string, size: number, cursor: string | null): Page<T> {
  const last = cursor === null ? -1 : all.findIndex((each) => idOf(each) === cursor);
  if (cursor !== null && last < 0)
    throw new Problem(400, "cursor", "The cursor points nowhere. Start at the first page.");
  const items = all.slice(last + 1, last + 1 + size);
  const end = items.at(-1);
  return { items, cursor: end !== undefined && last + 1 + size < all.length ? idOf(end) : null };
}
