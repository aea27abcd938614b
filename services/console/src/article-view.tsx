import { useState } from "preact/hooks";
import type { ArticleAnswer } from "./answers.ts";
import { ArticleText } from "./article-text.tsx";
import { read } from "./ask.ts";
import { FactCard } from "./fact-card.tsx";
import { type Fact, factsOf, withdrawnFactsOf } from "./facts.ts";
import { narrowed } from "./narrow.ts";
import { Link } from "./navigate.tsx";
import { Notice } from "./notice.tsx";
import { useAnswer } from "./use-answer.ts";
import { moment, webLink, whyNothing } from "./words.ts";

/** One article with what it says marked in its text. */
export function ArticleView({ id, fact }: { id: string; fact: string | null }) {
  const { answer, problem } = useAnswer(id, () => read<ArticleAnswer>(`articles/${encodeURIComponent(id)}`));
  if (problem) return <Notice problem={problem} />;
  return answer && <Article key={fact} answer={answer} fact={fact} />;
}

/**
 * The facts in the order of the text, then those the source no longer states. `fact` is the one that is looked at first.
 * @public the test draws it alone
 */
export function Article({ answer, fact }: { answer: ArticleAnswer; fact: string | null }) {
  const [chosen, choose] = useState(fact);
  const { article } = answer;
  const facts = factsOf(answer);
  const gone = withdrawnFactsOf(answer);
  return (
    <article class="article">
      <header>
        <h1>{article.title}</h1>
        <p class="where">
          {article.source.name}
          {article.origin !== null && ` · reported by ${article.origin}`}
          {article.publishedAt !== null && ` · published ${moment(article.publishedAt)}`}
          {!article.publishedAtTrusted && " (date not trusted)"}
          {` · revision ${article.revision} · `}
          <SourceLink url={article.url} />
        </p>
        <Topics topics={answer.extraction.topics} />
        <Legend />
      </header>
      <div class="columns reading">
        <section aria-label="Text" class="text" lang={article.language}>
          <ArticleText text={article.text} facts={facts} chosen={chosen} choose={choose} />
        </section>
        <aside aria-label="What it says">
          <Cards facts={facts} chosen={chosen} choose={choose} />
          {gone.length > 0 && <h2>No longer stated by the source</h2>}
          <Cards facts={gone} chosen={chosen} choose={choose} />
          {facts.length + gone.length === 0 && <p>{whyNothing(answer.extraction)}</p>}
        </aside>
      </div>
    </article>
  );
}

/** What the article is about; each leads to others about it. */
function Topics({ topics }: Pick<ArticleAnswer["extraction"], "topics">) {
  if (topics.length === 0) return null;
  return (
    <ul class="legend" aria-label="Topics">
      {topics.map(({ id }) => (
        <li key={id}>
          <Link to={{ view: "search", q: narrowed("", "topic", id), over: "articles", sort: "newest" }}>{id}</Link>
        </li>
      ))}
    </ul>
  );
}

interface CardsProps {
  facts: readonly Fact[];
  chosen: string | null;
  choose: (id: string) => void;
}

const Cards = ({ facts, chosen, choose }: CardsProps) => (
  <ul class="cards">
    {facts.map((each) => (
      <FactCard key={each.id} fact={each} isChosen={each.id === chosen} choose={choose} />
    ))}
  </ul>
);

function SourceLink({ url }: { url: string }) {
  const href = webLink(url);
  if (href === null) return <>{url}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}

const Legend = () => (
  <ul class="legend" aria-label="Legend">
    <li>
      <mark class="direct">quoted</mark>
    </li>
    <li>
      <mark class="mixed">quoted in part</mark>
    </li>
    <li>
      <mark class="indirect">paraphrased</mark>
    </li>
    <li>
      <mark class="event">event</mark>
    </li>
  </ul>
);
