import type { Elasticsearch } from "@readout/elasticsearch";
import type { DeadLetter } from "@readout/model";
import type { DeadLetters } from "../store.ts";
import { documentsOf } from "./documents.ts";

interface LetterDocument extends Pick<DeadLetter, "id" | "state" | "stage" | "reason" | "lastAt"> {
  letter: DeadLetter;
}

const documentOf = (letter: DeadLetter): LetterDocument => {
  const { id, state, stage, reason, lastAt } = letter;
  return { id, state, stage, reason, lastAt, letter };
};

export function elasticsearchDeadLetters(elastic: Elasticsearch): DeadLetters {
  const documents = documentsOf<LetterDocument>(elastic, "dead-letters");
  return {
    async put(letter) {
      await documents.change(letter.id, (known) => documentOf(known ? diedAgain(known.letter, letter) : letter));
    },
    get: async (id) => (await documents.get(id))?.letter ?? null,
    async list(filter, limit) {
      const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
      const found = await documents.list({
        query: { bool: { filter: asked.map(([field, value]) => ({ term: { [field]: value } })) } },
        sort: [["lastAt", "desc"]],
        limit,
      });
      return found.map(({ document }) => document.letter);
    },
    async mark(id, state, at) {
      const marked = await documents.change(id, (known) => {
        if (!known) return null;
        const replays = known.letter.replays + (state === "replayed" ? 1 : 0);
        return documentOf({ ...known.letter, state, lastAt: at, replays });
      });
      return marked?.letter ?? null;
    },
    count: () => documents.count({ term: { state: "dead" } }),
  };
}

const diedAgain = ({ firstAt, replays, attempts }: DeadLetter, letter: DeadLetter): DeadLetter => ({
  ...letter,
  firstAt,
  replays,
  attempts: attempts + letter.attempts,
});
