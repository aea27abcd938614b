import { typeOf } from "@readout/query";
import { SearchRefused, type SearchRequest } from "./search.ts";
import { countable } from "./tables.ts";

const mostHits = 200;
/** How many values of a facet are counted. */
export const facetSize = 30;

/** Throws for what no back end answers. */
export function refuse({ over, query, size, facets, histogram }: SearchRequest): void {
  if (query.over !== over) throw new SearchRefused(`The query was read over ${query.over}, the search is over ${over}`);
  if (!Number.isInteger(size) || size < 0 || size > mostHits)
    throw new SearchRefused(`A page holds 0 to ${mostHits} hits, not ${size}: follow the cursor for more`);
  const known = countable(over);
  for (const field of facets)
    if (!known.includes(field))
      throw new SearchRefused(`Cannot count ${over} by ${field}; by these: ${known.join(", ")}`);
  if (histogram && typeOf(over, histogram.field) !== "date")
    throw new SearchRefused(`${histogram.field} is not a date of ${over}`);
}
