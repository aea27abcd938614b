import { useState } from "preact/hooks";
import { AddressStory } from "./address-story.tsx";
import type { DeadLetterLine, FeedHealth, LedgerAnswer, PipelineAnswer, ProblemAnswer } from "./answers.ts";
import { post, read } from "./ask.ts";
import { FeedTable } from "./feed-table.tsx";
import { Notice } from "./notice.tsx";
import { problemOf, useAnswer } from "./use-answer.ts";
import { counted, moment, number } from "./words.ts";

interface Everything {
  ledger: LedgerAnswer;
  feeds: FeedHealth[];
  letters: DeadLetterLine[];
  pipeline: PipelineAnswer;
}

async function readEverything(): Promise<Everything> {
  const [ledger, { feeds }, { deadLetters: letters }, pipeline] = await Promise.all([
    read<LedgerAnswer>("ledger", { size: "20" }),
    read<{ feeds: FeedHealth[] }>("feeds", { size: "200" }),
    read<{ deadLetters: DeadLetterLine[] }>("dead-letters", { state: "dead", size: "50" }),
    read<PipelineAnswer>("pipeline"),
  ]);
  return { ledger, feeds, letters, pipeline };
}

/** Whether everything is accounted for, and what stands in its way. */
export function LedgerView() {
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<ProblemAnswer | null>(null);
  const { answer, problem, isAsking } = useAnswer(String(round), readEverything);
  const again = () => setRound((before) => before + 1);
  const act = (path: string) => {
    setFailed(null);
    post(path).then(again, (error: unknown) => setFailed(problemOf(error)));
  };
  return (
    <div class="ledger" aria-busy={isAsking}>
      <p class="tools">
        <button type="button" onClick={again}>
          Read again
        </button>
      </p>
      {(problem ?? failed) && <Notice problem={(problem ?? failed) as ProblemAnswer} />}
      {answer && (
        <>
          <Balance ledger={answer.ledger} />
          <AddressStory />
          <Pipeline pipeline={answer.pipeline} />
          <DeadLetters letters={answer.letters} act={act} />
          <FeedTable feeds={answer.feeds} act={act} />
        </>
      )}
    </div>
  );
}

function Balance({ ledger: { balance } }: { ledger: LedgerAnswer }) {
  const parts = Object.entries(balance.states).map(([state, count]) => `${number(count)} ${state}`);
  return (
    <section>
      <h2>Balance</h2>
      <p class={balance.balanced ? "balance" : "balance off"}>
        <b>{balance.balanced ? "Balanced" : "Out of balance"}:</b> {number(balance.discovered)} discovered{" "}
        {balance.balanced ? "=" : "≠"} {parts.join(" + ")}
      </p>
      {balance.reasons.length > 0 && (
        <table>
          <caption>Why addresses are not in the index</caption>
          <tbody>
            {balance.reasons.map(({ state, reason, count }) => (
              <tr key={`${state} ${reason}`}>
                <th scope="row">{state}</th>
                <td>{reason}</td>
                <td class="number">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const Pipeline = ({ pipeline: { queues, topics, search, version } }: { pipeline: PipelineAnswer }) => (
  <section>
    <h2>Pipeline</h2>
    <p>
      In the index: {counted(search.articles, "article")}, {counted(search.statements, "statement")},{" "}
      {counted(search.events, "event")}. Readout {version}.
    </p>
    <ul class="plain">
      {queues.map(({ queue, waiting, running, delayed, oldestWaitingSeconds }) => (
        <li key={queue}>
          {queue}: {number(waiting)} waiting, {number(running)} running, {number(delayed)} delayed
          {oldestWaitingSeconds !== null && `, the oldest for ${number(Math.round(oldestWaitingSeconds))} s`}
        </li>
      ))}
      {topics.map(({ topic, group, messages, retrying }) => (
        <li key={`${topic} ${group}`}>
          {topic} → {group}: {counted(messages, "message")} behind, {number(retrying)} retrying
        </li>
      ))}
    </ul>
  </section>
);

function DeadLetters({ letters, act }: { letters: DeadLetterLine[]; act: (path: string) => void }) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h2>Dead letters</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Stage</th>
            <th scope="col">Why</th>
            <th scope="col">Tries</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {letters.map(({ id, lastAt, stage, reason, message, attempts }) => (
            <tr key={id}>
              <td>{moment(lastAt)}</td>
              <td>{stage}</td>
              <td>
                {reason}: {message}
              </td>
              <td class="number">{attempts}</td>
              <td>
                <button type="button" onClick={() => act(`dead-letters/${encodeURIComponent(id)}/replay`)}>
                  Replay
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
