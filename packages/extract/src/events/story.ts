import type { DateMention, Party, Span } from "@readout/model";
import type { Alias } from "../actors/lexicon.ts";
import { fold } from "../actors/words.ts";
import type { Analysis, Token } from "../analysis.ts";
import type { Cast } from "../cast.ts";
import { firstEndingAfter, tokensIn } from "../lookup.ts";
import type { Spot, Story } from "./draft.ts";
import type { SawDropped } from "./dropped.ts";

const spotsOf = ({ places }: Cast): Spot[] =>
  places
    .flatMap((place) => place.mentions.map(({ start, end }) => ({ start, end, place })))
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** The state whose adjective begins with a token: "Australian", "South Korean". */
function stateAt(cast: Cast, token: Token, next: Token | undefined): Alias | undefined {
  const known = cast.adjectivesFrom(fold(token.text));
  if (known.length === 0) return;
  const second = fold(next?.text ?? "");
  return known.find(({ keys }) => keys.length === 1 || (keys.length === 2 && keys[1] === second));
}

/** "killed a": between an adjective and a name there are two parties, in "retired general" one. */
const parts = ({ pos, lower }: Token, next: Token | undefined): boolean =>
  pos === "DET" || pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing") && next?.pos !== "NOUN");

/** "Russian President Vladimir Putin": the adjective belongs to the name. */
function isTitleOf(analysis: Analysis, adjective: Span, next: Span | undefined): boolean {
  if (next === undefined || next.start - adjective.end >= 60) return false;
  const isClose = /^(?: (?!(?:of|in|to|for|with|on|by|from|at|against|and|over|about|as) )[\p{L}-]+){0,5} $/u.test(
    analysis.text.slice(adjective.end, next.start),
  );
  if (!isClose) return false;
  const between = tokensIn(analysis, { start: adjective.end, end: next.start });
  return !between.some((token, index) => parts(token, between[index + 1]));
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

function adjectiveAt(
  { analysis, cast }: Pick<Story, "analysis" | "cast">,
  at: number,
  taken: readonly Span[],
): { alias: Alias; mention: Span } | null {
  const token = analysis.tokens[at] as Token;
  const alias = CAPITALISED.test(token.text) ? stateAt(cast, token, analysis.tokens[at + 1]) : undefined;
  const last = alias && analysis.tokens[at + alias.keys.length - 1];
  if (!last) return null;
  const name = taken[firstEndingAfter(taken, token.start)];
  if ((name && name.start <= token.start) || isTitleOf(analysis, token, name)) return null;
  return { alias, mention: { start: token.start, end: last.end } };
}

function adjectivesOf(analysis: Analysis, cast: Cast): Party[] {
  const known = new Set(cast.actors.map(({ id }) => id));
  const taken = cast.partiesIn({ start: 0, end: analysis.text.length }).map(({ mention }) => mention);
  const adjectives: Party[] = [];
  for (const [at, token] of analysis.tokens.entries()) {
    const found = token.text === token.lower ? null : adjectiveAt({ analysis, cast }, at, taken);
    if (!found) continue;
    const { id, name, country } = found.alias.entry;
    const actorId = known.has(id) ? id : null;
    adjectives.push({ actorId, name, mention: found.mention, country, sector: null, role: null });
  }
  return adjectives;
}

/** What every part of event finding reads, made once for a text. */
export const storyOf = (
  analysis: Analysis,
  cast: Cast,
  dates: readonly DateMention[],
  sawDropped?: SawDropped,
): Story => ({
  analysis,
  cast,
  dates,
  spots: spotsOf(cast),
  adjectives: adjectivesOf(analysis, cast),
  sawDropped,
});
