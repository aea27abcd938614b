import type { SearchAnswer } from "./answers.ts";
import { narrowed } from "./narrow.ts";
import { Link } from "./navigate.tsx";
import type { Place } from "./place.ts";
import { number } from "./words.ts";

const SHOWN = 8;

interface FacetsProps {
  facets: SearchAnswer["facets"];
  place: Extract<Place, { view: "search" }>;
}

/** The commonest values of some fields; a click adds one to the query. */
export const Facets = ({ facets, place }: FacetsProps) => (
  <>
    {Object.entries(facets)
      .filter(([, values]) => values.length > 0)
      .map(([field, values]) => (
        <section key={field}>
          <h2>{field}</h2>
          <ul class="facet">
            {values.slice(0, SHOWN).map(({ value, count }) => (
              <li key={value}>
                <Link to={{ ...place, q: narrowed(place.q, field, value) }}>{value}</Link>
                <span class="count">{number(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
  </>
);
