import type { Event, Statement } from "@readout/model";
import { useEffect, useRef } from "preact/hooks";
import { colourOf, type Fact } from "./facts.ts";
import { dated, whoAndWhom, whoToWhom } from "./words.ts";

interface FactCardProps {
  fact: Fact;
  isChosen: boolean;
  choose: (id: string) => void;
}

/** Who to whom, in which manner, when: one fact beside the text. */
export function FactCard({ fact, isChosen, choose }: FactCardProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) button.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class={`card stop ${colourOf(fact)}${isChosen ? " chosen" : ""}${fact.withdrawn ? " withdrawn" : ""}`}
        aria-pressed={isChosen}
        onClick={() => choose(fact.id)}
        onFocus={() => choose(fact.id)}
      >
        {fact.kind === "event" ? <EventWords event={fact.record} /> : <StatementWords statement={fact.record} />}
        {fact.withdrawn && <span class="badge">withdrawn since revision {fact.withdrawn.revision}</span>}
      </button>
    </li>
  );
}

const StatementWords = ({ statement }: { statement: Statement }) => (
  <>
    <b>{whoToWhom(statement)}</b>
    <span class="words">{statement.content.text}</span>
    <small>
      {[
        statement.cue === null ? "no cue" : `${statement.cue.class} (“${statement.cue.text}”)`,
        kinds[statement.kind],
        statement.hedged ? "hedged" : "",
        statement.negated ? "negated" : "",
        `said ${dated(statement.saidOn)}`,
        statement.venue?.text ?? "",
        statement.via === null ? "" : `according to ${statement.via.name}`,
      ]
        .filter((each) => each !== "")
        .join(" · ")}
    </small>
  </>
);

const EventWords = ({ event }: { event: Event }) => (
  <>
    <b>{whoAndWhom(event)}</b>
    <span class="words">{event.trigger.text}</span>
    <small>
      {[event.type, event.mode, event.factuality, `happened ${dated(event.happenedOn)}`, event.place?.name]
        .filter(Boolean)
        .join(" · ")}
    </small>
  </>
);

const kinds: Record<Statement["kind"], string> = {
  direct: "quoted",
  mixed: "quoted in part",
  indirect: "paraphrased",
};
