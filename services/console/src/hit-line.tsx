import type { Hit, Passage } from "./answers.ts";
import { Marked } from "./marked.tsx";
import { Link } from "./navigate.tsx";
import type { Place } from "./place.ts";
import { dated, moment, whoAndWhom, whoToWhom } from "./words.ts";

/** One hit: a line to follow, the words that were found, and where they stand. */
export function HitLine({ hit }: { hit: Hit }) {
  const to: Place = { view: "article", id: hit.articleId, fact: hit.over === "articles" ? null : hit.id };
  return (
    <li class={hit.withdrawn === null ? "hit" : "hit withdrawn"}>
      <h3>
        <Link to={to} class="stop">
          <Headline hit={hit} />
        </Link>
      </h3>
      <Body hit={hit} />
      <p class="where">
        {hit.withdrawn && <span class="badge">withdrawn since revision {hit.withdrawn.revision}</span>}
        {[first(hit, "source"), moment(first(hit, "published")), hit.over === "articles" ? "" : first(hit, "title")]
          .filter((each) => each !== "")
          .join(" · ")}
      </p>
    </li>
  );
}

function Headline({ hit }: { hit: Hit }) {
  switch (hit.over) {
    case "articles":
      return <Marked passage={hit.highlights.title?.[0] ?? plain(hit.record.title)} />;
    case "statements":
      return <>{whoToWhom(hit.record)}</>;
    case "events":
      return <>{whoAndWhom(hit.record)}</>;
  }
}

function Body({ hit }: { hit: Hit }) {
  switch (hit.over) {
    case "articles":
      return (
        <p>
          {(hit.highlights.text ?? []).slice(0, 3).map((passage, at) => (
            <span key={at}>
              {at > 0 && " … "}
              <Marked passage={passage} />
            </span>
          ))}
        </p>
      );
    case "statements":
      return (
        <p>
          <span class={`badge ${hit.record.kind}`}>{hit.record.cue?.class ?? hit.record.kind}</span>
          <Marked passage={hit.highlights.content?.[0] ?? plain(hit.record.content.text)} />
          <span class="date"> said {dated(hit.record.saidOn)}</span>
        </p>
      );
    case "events":
      return (
        <p>
          <span class="badge event">{[hit.record.type, hit.record.mode].filter(Boolean).join(" · ")}</span>
          <Marked passage={hit.highlights.evidence?.[0] ?? plain(first(hit, "evidence"))} />
          <span class="date"> happened {dated(hit.record.happenedOn)}</span>
        </p>
      );
  }
}

const plain = (text: string): Passage => ({ text, marks: [] });

const first = (hit: Hit, field: string): string => String(hit.fields[field]?.[0] ?? "");
