import type { EventType } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import { wordSet } from "../word-lists.ts";
import type { Predicate } from "./predicates.ts";

/** What a word before "to" makes of the verb after it. */
export type Frame = "plan" | "commit" | "refuse" | "threaten" | "through" | "other";

const frames: ReadonlyArray<readonly [Frame, ReadonlySet<string>]> = [
  ["plan", wordSet("set plan expect schedule due intend slate about poise propose")],
  [
    "commit",
    wordSet(
      "agree promise pledge offer undertake commit vow swear ready willing prepared prepare willingness readiness",
    ),
  ],
  ["refuse", wordSet("refuse decline reject unwilling reluctant")],
  ["threaten", wordSet("threaten")],
  [
    "through",
    wordSet(
      "manage begin start continue decide resume proceed help move rush go choose opt authorise authorize vote try attempt",
    ),
  ],
];

/** A verb that takes another one along: what is refused, demanded, promised or threatened is no event of its own. */
export const TAKES_ALONG: ReadonlySet<EventType> = new Set(["REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE"]);

const governing = new Map(frames.flatMap(([frame, list]) => [...list].map((word) => [word, frame] as const)));

export const isFrameWord = (lemma: string): boolean => governing.has(lemma);

/** The word that governs "to" and a verb: "agreed" in "agreed on Monday to meet". */
export function frameOf({ tokens }: Analysis, predicate: Predicate): Frame | null {
  if (!predicate.infinitive) return null;
  for (let at = predicate.from - 1; at >= 0 && at > predicate.from - 4; at--) {
    const token = tokens[at];
    if (!token) break;
    const found = governing.get(token.lemma) ?? governing.get(token.lower);
    if (found) return found;
  }
  return startsWithBe(tokens[predicate.from]?.lower ?? "") ? "plan" : "other";
}

/** "are to meet": a plan. */
const startsWithBe = (word: string) => /^(?:is|are|was|were)$/.test(word);

/** Verbs that announce what their subject will do. */
const saying = wordSet(
  `say announce declare report tell state promise confirm insist add reiterate claim write tweet conclude stress note demand indicate warn vow pledge swear`,
);

export const isSayingVerb = (lemma: string): boolean => saying.has(lemma);

const cooperative = new Set<EventType>(["AID", "COOPERATE", "CONCEDE", "SUPPORT", "AGREE"]);
const hostile = new Set<EventType>(["SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"]);

export const isHostile = (type: EventType): boolean => hostile.has(type);
export const isCooperative = (type: EventType): boolean =>
  cooperative.has(type) || type === "RETREAT" || type === "CONSULT";

/**
 * What it is to say one will do such a thing: an offer when it is kind, a threat when it is not. A meeting or a withdrawal that is
 * announced stays itself, planned; one that somebody is merely `willing` to is an offer.
 */
export function announced(type: EventType, willing: boolean): { type: EventType; cameo: string } | null {
  if (cooperative.has(type) || (willing && isCooperative(type))) return { type: "AGREE", cameo: "030" };
  return hostile.has(type) ? { type: "THREATEN", cameo: "130" } : null;
}
