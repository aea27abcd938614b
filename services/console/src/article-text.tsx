import { colourOf, type Fact } from "./facts.ts";
import { segmentsOf } from "./segments.ts";
import { whoAndWhom, whoToWhom } from "./words.ts";

interface ArticleTextProps {
  text: string;
  facts: readonly Fact[];
  chosen: string | null;
  choose: (id: string) => void;
}

/** The text as it is, its facts marked; line breaks are kept by the style sheet. Text nodes only. */
export function ArticleText({ text, facts, chosen, choose }: ArticleTextProps) {
  return (
    <>
      {segmentsOf(text, facts).map(({ text: piece, covering }, at) => {
        const [fact] = covering;
        if (!fact) return piece;
        const isChosen = covering.some(({ id }) => id === chosen);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the card beside the text does the same by keyboard.
          <mark
            key={at}
            class={`${colourOf(fact)}${isChosen ? " chosen" : ""}`}
            title={fact.kind === "event" ? whoAndWhom(fact.record) : whoToWhom(fact.record)}
            onMouseEnter={() => choose(fact.id)}
            onClick={() => choose(fact.id)}
          >
            {piece}
          </mark>
        );
      })}
    </>
  );
}
