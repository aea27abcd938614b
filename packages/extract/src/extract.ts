import type { Extraction } from "@readout/model";
import { findCast } from "./actors/find-cast.ts";
import { MOST_NAMES } from "./actors/spot-names.ts";
import { analyse, MOST_TOKENS } from "./analyse.ts";
import type { Cast } from "./cast.ts";
import { findDates, MOST_DATES } from "./dates/find-dates.ts";
import { findEvents, MOST_EVENTS } from "./events/find-events.ts";
import { extractor } from "./extractor.ts";
import { findStatements, MOST_STATEMENTS } from "./find-statements.ts";
import { type Extractable, isEnglish } from "./is-english.ts";
import { builtIn, type Known } from "./known.ts";
import { readingOf } from "./reading.ts";
import { findTopics } from "./topics/find-topics.ts";

export { explain, type Trace } from "./explain.ts";
export { extractor } from "./extractor.ts";
export type { Extractable } from "./is-english.ts";
export { knownWith, type OwnLists } from "./known.ts";

/** A user's list changes what is found, so the version tells it. */
const markedBy = ({ mark }: Known): Extraction["extractor"] =>
  mark === "" ? extractor : { ...extractor, version: `${extractor.version}+${mark}` };

function nothing({ id, revision, language }: Extractable, by: Extraction["extractor"]): Extraction {
  const head = {
    articleId: id,
    revision,
    status: "unsupported-language" as const,
    reason: `extraction: language not supported (${language})`,
    language,
    extractor: by,
  };
  return { ...head, actors: [], places: [], statements: [], events: [], occurrences: [], dates: [], topics: [] };
}

type Facts = Pick<Extraction, "statements" | "events" | "dates">;

/** What a text has more of than is kept, in words: only one made to cost has. */
function cutShort(isCut: boolean, cast: Cast, { statements, events, dates }: Facts): string | null {
  const full = [
    isCut ? `${MOST_TOKENS} words` : "",
    cast.mentions.length >= MOST_NAMES ? `${MOST_NAMES} names` : "",
    statements.length >= MOST_STATEMENTS ? `${MOST_STATEMENTS} statements` : "",
    events.length >= MOST_EVENTS ? `${MOST_EVENTS} events` : "",
    dates.length >= MOST_DATES ? `${MOST_DATES} dates` : "",
  ].filter(Boolean);
  return full.length === 0
    ? null
    : `extraction: stopped after ${full.join(", ")}; the rest of the text was not read for more`;
}

/**
 * Finds who said what to whom and what happened, in `text` only. Offsets are UTF-16 code units into it.
 * The same article, generation and `known` give the same answer: `known` are the lists of this room unless they are
 * extended by `knownWith`. Languages other than English give `unsupported-language` and no facts.
 */
export function extract(article: Extractable, known: Known = builtIn): Extraction {
  const by = markedBy(known);
  if (!isEnglish(article)) return nothing(article, by);
  const analysis = analyse(article.text, article.publishedAt);
  const cast = findCast(analysis, known.actors);
  const dates = findDates(analysis);
  const { topics, within } = findTopics(analysis, known.themes);
  const statements = findStatements(readingOf(analysis, cast, dates), article.id);
  const about = { articleId: article.id, publishedAt: article.publishedAt };
  const { events, occurrences } = findEvents(analysis, cast, dates, about);
  return {
    articleId: article.id,
    revision: article.revision,
    status: "done",
    reason: cutShort(analysis.text.length < article.text.length, cast, { statements, events, dates }),
    language: article.language,
    extractor: by,
    actors: [...cast.actors],
    places: [...cast.places],
    statements: statements.map((each) => ({ ...each, topics: within(each.content) })),
    events,
    occurrences,
    dates,
    topics,
  };
}
