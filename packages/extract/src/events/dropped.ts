import type { Party, Span } from "@readout/model";
import { type Clause, spanOf } from "./clause.ts";
import type { EventDraft, Story } from "./draft.ts";
import { triggersFor } from "./lexicon/index.ts";
import { triggerOf } from "./match-trigger.ts";

/** What keeps words that may tell an event from telling one. */
type Cause =
  | "the heading it stands in"
  | "the file photograph it describes"
  | "the lack of words it needs"
  | "the verb that governs it"
  | "the verb it is told in passing of"
  | "being unreal"
  | "too few participants"
  | "a verb that told it"
  | "the same deed told before";

/** What the words would tell: where they lack what tells them apart, every type they may tell. */
interface Would {
  type: string;
  mode: string | null;
}

/** Told of each trigger that became no event: its words, what they would tell, who was found to take part, and what dropped it. */
export type SawDropped = (
  cause: Cause,
  seen: Would & { trigger: Span; sources: readonly Party[]; targets: readonly Party[] },
) => void;

const nobody = { sources: [], targets: [] };

/** Says that the trigger at a token tells nothing; costs nothing where nobody listens. */
export function dropAt(
  { analysis, sawDropped }: Story,
  cause: Cause,
  at: number,
  { type, mode }: Would,
  parties: Pick<EventDraft, "sources" | "targets"> = nobody,
): null {
  sawDropped?.(cause, { type, mode, trigger: spanOf(analysis, at, at + 1), ...parties });
  return null;
}

/** The same of a clause whose verb may tell something and was not asked. */
export function dropClause(story: Story, cause: Cause, clause: Clause): null {
  if (!story.sawDropped) return null;
  const { at, lemma } = clause.predicate;
  const types = new Set(triggersFor(lemma).map(({ type }) => type));
  if (types.size === 0) return null;
  return dropAt(story, cause, at, triggerOf(story.analysis, clause) ?? { type: [...types].join(" or "), mode: null });
}

/** The drafts that hold; of the others it is said what dropped them. */
export const keep = (
  { sawDropped }: Story,
  cause: Cause,
  drafts: readonly EventDraft[],
  holds: (draft: EventDraft, index: number) => boolean,
): EventDraft[] =>
  drafts.filter((draft, index) => {
    const kept = holds(draft, index);
    if (!kept) sawDropped?.(cause, draft);
    return kept;
  });
