import type { Over } from "@readout/model";
import { useEffect, useState } from "preact/hooks";
import type { ProblemAnswer, SearchAnswer } from "./answers.ts";
import { read } from "./ask.ts";
import { DiscoverLink } from "./discover-link.tsx";
import { Facets } from "./facets.tsx";
import { Histogram } from "./histogram.tsx";
import { HitLine } from "./hit-line.tsx";
import { Link, useGo } from "./navigate.tsx";
import { Notice } from "./notice.tsx";
import type { Place, Sort } from "./place.ts";
import { problemOf, useAnswer } from "./use-answer.ts";
import { counted } from "./words.ts";

type SearchPlace = Extract<Place, { view: "search" }>;

const facetsOf: Record<Over, string> = {
  articles: "source,origin,topic,country,eventType,cueClass,language",
  statements: "speaker,addressee,topic,cueClass,kind,source",
  events: "type,topic,actor,country,place,factuality,source",
};

const find = ({ q, over, sort }: SearchPlace, cursor: string | null): Promise<SearchAnswer> =>
  read<SearchAnswer>("search", {
    q,
    over,
    sort,
    cursor,
    facets: cursor === null ? facetsOf[over] : null,
    histogram: cursor === null ? "published" : null,
  });

export function SearchView({ place }: { place: SearchPlace }) {
  const { answer, problem, isAsking } = useAnswer(JSON.stringify(place), () => find(place, null));
  return (
    <div class="search" aria-busy={isAsking}>
      <QueryForm place={place} />
      {problem && <Refusal problem={problem} place={place} />}
      {answer && (
        <div class="columns">
          <aside aria-label="Narrow down">
            <Facets facets={answer.facets} place={place} />
          </aside>
          <section aria-label="Found">
            <p class="explained" aria-live="polite">
              {counted(answer.total, place.over.slice(0, -1))}: {answer.explained}
              {answer.discover && <DiscoverLink {...answer.discover} />}
            </p>
            <Histogram buckets={answer.histogram} place={place} />
            <Found key={JSON.stringify(place)} first={answer} place={place} />
          </section>
        </div>
      )}
    </div>
  );
}

function QueryForm({ place }: { place: SearchPlace }) {
  const go = useGo();
  const [q, setQ] = useState(place.q);
  useEffect(() => setQ(place.q), [place.q]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    go({ ...place, q });
  };
  return (
    <search>
      <form onSubmit={submit}>
        <div class="query">
          <input
            type="search"
            aria-label="Search query"
            aria-describedby="query-help"
            placeholder="speaker: Xi and addressee: Putin"
            spellcheck={false}
            value={q}
            onInput={(event) => setQ(event.currentTarget.value)}
          />
          <button type="submit">Search</button>
        </div>
        <p id="query-help" class="help">
          Bare words mean <b>and</b>. <code>field: value</code>, <code>field: (a or b)</code>, <code>"a phrase"</code>,{" "}
          <code>word*</code>, <code>published &gt;= now-7d</code>, <code>-word</code>
        </p>
        <div class="choices">
          <nav aria-label="Search over">
            {(["statements", "events", "articles"] as const).map((over) => (
              <Link key={over} to={{ ...place, over }} isCurrent={over === place.over}>
                {over}
              </Link>
            ))}
          </nav>
          <label>
            Order{" "}
            <select value={place.sort} onChange={(event) => go({ ...place, sort: event.currentTarget.value as Sort })}>
              <option value="relevance">best first</option>
              <option value="newest">newest first</option>
              <option value="oldest">oldest first</option>
            </select>
          </label>
        </div>
      </form>
    </search>
  );
}

/** A refused query, with the place of the fault and what to write instead. */
function Refusal({ problem, place }: { problem: ProblemAnswer; place: SearchPlace }) {
  const { position, length = 1, suggestion } = problem;
  if (position === undefined) return <Notice problem={problem} />;
  const end = Math.max(position + length, position + 1);
  return (
    <div class="notice" role="alert">
      <p>{problem.detail}</p>
      <p class="fault">
        {place.q.slice(0, position)}
        <mark>{place.q.slice(position, end) || "…"}</mark>
        {place.q.slice(end)}
      </p>
      {suggestion !== undefined && <p>{suggestion}</p>}
    </div>
  );
}

/** The pages read so far, and a button for the next. */
function Found({ first, place }: { first: SearchAnswer; place: SearchPlace }) {
  const [pages, setPages] = useState([first]);
  const [problem, setProblem] = useState<ProblemAnswer | null>(null);
  useEffect(() => setPages([first]), [first]);
  const cursor = pages.at(-1)?.cursor ?? null;
  const more = () => {
    find(place, cursor).then(
      (page) => setPages((before) => [...before, page]),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  if (first.total === 0) return <Nothing place={place} />;
  return (
    <>
      <ol class="hits">
        {pages
          .flatMap((page) => page.hits)
          .map((hit) => (
            <HitLine key={hit.id} hit={hit} />
          ))}
      </ol>
      {problem && <Notice problem={problem} />}
      {cursor !== null && (
        <button type="button" class="more stop" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}

function Nothing({ place }: { place: SearchPlace }) {
  const anyOf = place.q.trim().split(/\s+/);
  const isPlain =
    anyOf.length > 1 && anyOf.every((word) => /^[\p{L}\p{N}-]+$/u.test(word) && !/^(and|or|not)$/i.test(word));
  return (
    <div class="nothing">
      {place.q === "" ? (
        <p>
          Nothing is in the index yet. The <Link to={{ view: "ledger" }}>ledger</Link> shows what is on its way.
        </p>
      ) : (
        <p>Nothing holds all of this.</p>
      )}
      {isPlain && (
        <p>
          <Link to={{ ...place, q: anyOf.join(" or ") }}>Search for any of these words</Link>
        </p>
      )}
    </div>
  );
}
