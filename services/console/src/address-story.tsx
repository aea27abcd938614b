import { useState } from "preact/hooks";
import type { LedgerRow, ProblemAnswer } from "./answers.ts";
import { read } from "./ask.ts";
import { Link } from "./navigate.tsx";
import { Notice } from "./notice.tsx";
import { problemOf } from "./use-answer.ts";

interface Story {
  row: LedgerRow;
  story: string[];
}

/** Why an address is, or is not, in the index. */
export function AddressStory() {
  const [url, setUrl] = useState("");
  const [story, setStory] = useState<Story | null>(null);
  const [problem, setProblem] = useState<ProblemAnswer | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setStory(null);
    setProblem(null);
    read<Story>("ledger/address", { url }).then(setStory, (error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <section>
      <h2>One address</h2>
      <form class="query" onSubmit={submit}>
        <input
          type="search"
          aria-label="Address of an article"
          placeholder="https://…"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button type="submit">Tell its story</button>
      </form>
      {problem && <Notice problem={problem} />}
      {story && (
        <ol class="story">
          {story.story.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {story.row.state === "indexed" && (
            <li>
              <Link to={{ view: "article", id: story.row.id, fact: null }}>Read it</Link>
            </li>
          )}
        </ol>
      )}
    </section>
  );
}
