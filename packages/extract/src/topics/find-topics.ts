import type { Extraction, Span } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import { namesIn, rowsOf } from "../data/table.ts";
import { topics } from "../data/topics.ts";
import { spansWithin } from "../lookup.ts";
import { findTerms, type Hit, type TermTree, type Theme, termTree } from "./term-tree.ts";

type Topic = Extraction["topics"][number];

/** What a text is about: its topics, and those of any stretch of it. */
export interface Topics {
  topics: Topic[];
  /** Ids of the themes that these words speak of. */
  within(span: Span): string[];
}

/** A strong term said over and over counts three times, a weak one once: it must not stand alone. */
const mostOf = ({ points }: Hit["vote"]): number => (points > 1 ? 3 : 1);
/** Points that make a theme a topic: two, and one more for so many words, up to six. */
const ENOUGH = 2;
const WORDS_FOR_ANOTHER = 150;
const MOST_NEEDED = 6;

/** The themes that Readout knows by itself. */
export const knownThemes: readonly Theme[] = rowsOf(topics).map(([id = "", strong, weak]) => ({
  id,
  strong: namesIn(strong),
  weak: namesIn(weak),
}));

const own = termTree(knownThemes);

/** The known themes with those of a user: an id that is known gets more terms, another is a theme of its own. */
export const themesWith = (added: readonly Theme[]): TermTree =>
  added.length === 0 ? own : termTree([...knownThemes, ...added]);

/** Points by theme: of a term only the first mentions count. */
function pointsOf(hits: readonly Hit[]): Map<string, number> {
  const mentions = new Map<Hit["vote"], number>();
  const points = new Map<string, number>();
  for (const { vote } of hits) {
    const before = mentions.get(vote) ?? 0;
    if (before >= mostOf(vote)) continue;
    mentions.set(vote, before + 1);
    points.set(vote.theme, (points.get(vote.theme) ?? 0) + vote.points);
  }
  return points;
}

/** Themes with enough points, most points first. */
function themesOf(hits: readonly Hit[], needed: number): string[] {
  const enough = [...pointsOf(hits)].filter(([, points]) => points >= needed);
  return enough.sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([theme]) => theme);
}

/**
 * What a text is about: weighted terms are counted, and a theme with enough points is a topic, the surest first, with the terms
 * that spoke for it. The longer the text, the more is needed. Linear in the length of the text.
 */
export function findTopics({ tokens }: Analysis, tree: TermTree): Topics {
  const hits = findTerms(tree, tokens);
  const needed = Math.min(MOST_NEEDED, ENOUGH + Math.floor(tokens.length / WORDS_FOR_ANOTHER));
  const terms = new Map<string, Span[]>(themesOf(hits, needed).map((id) => [id, []]));
  for (const { vote, start, end } of hits) terms.get(vote.theme)?.push({ start, end });
  return {
    topics: [...terms].map(([id, spans]) => ({ id, terms: spans })),
    within: (span) => themesOf(spansWithin(hits, span), ENOUGH),
  };
}
