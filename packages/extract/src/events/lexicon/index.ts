import { wordsOf } from "../../word-lists.ts";
import { assault, coerce, mobilize, protest, sanction } from "./material-conflict.ts";
import { aid, concede, cooperate, retreat } from "./material-cooperation.ts";
import type { VerbTrigger } from "./trigger.ts";
import { accuse, reject, threaten } from "./verbal-conflict.ts";
import { agree, consult, request, support } from "./verbal-cooperation.ts";

/** A trigger made ready to be asked. */
export interface ReadyTrigger extends Omit<VerbTrigger, "verbs" | "needs"> {
  lemma: string;
  nouns: ReadonlySet<string> | null;
  not: ReadonlySet<string> | null;
  particles: readonly string[] | null;
  anywhere: string | null;
  /** Only what words do. */
  byWords: boolean;
  /** Only what one belongs to. */
  membership: boolean;
  /** Only when one side bears arms and the other is somebody. */
  armed: boolean;
}

function ready(trigger: VerbTrigger, lemma: string): ReadyTrigger {
  const { type, mode, cameo } = trigger;
  const armed = trigger.needs.startsWith("^");
  const needs = armed ? trigger.needs.slice(1) : trigger.needs;
  const rest = needs.slice(1);
  return {
    lemma,
    type,
    mode,
    cameo,
    nouns: /^\w/.test(needs) ? new Set(wordsOf(needs)) : null,
    not: needs.startsWith("!") ? new Set(wordsOf(rest)) : null,
    particles: needs.startsWith("~") ? rest.split("|") : null,
    anywhere: needs.startsWith("@") ? rest : null,
    byWords: needs === '"',
    membership: needs === "%",
    armed,
  };
}

/** A trigger that asks for more is tried before one that asks for less. */
const rank = ({ nouns, particles, anywhere, byWords, membership }: ReadyTrigger) =>
  membership ? 3 : nouns || particles || byWords ? 2 : anywhere ? 1 : 0;

/** Order matters among equals: the first type to claim a verb with its noun has it. */
export const verbTriggers: readonly VerbTrigger[] = [
  ...consult,
  ...agree,
  ...support,
  ...concede,
  ...retreat,
  ...request,
  ...accuse,
  ...reject,
  ...threaten,
  ...protest,
  ...sanction,
  ...coerce,
  ...assault,
  ...aid,
  ...mobilize,
  ...cooperate,
];

const byLemma = new Map<string, ReadyTrigger[]>();
for (const trigger of verbTriggers)
  for (const lemma of wordsOf(trigger.verbs)) {
    const known = byLemma.get(lemma);
    if (known) known.push(ready(trigger, lemma));
    else byLemma.set(lemma, [ready(trigger, lemma)]);
  }
for (const triggers of byLemma.values()) triggers.sort((a, b) => rank(b) - rank(a));

const NONE: readonly ReadyTrigger[] = [];

/** The triggers of a verb, those that ask for most first. */
export const triggersFor = (lemma: string): readonly ReadyTrigger[] => byLemma.get(lemma) ?? NONE;
