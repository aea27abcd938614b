import type { Extraction } from "@readout/model";
import { findCast } from "./actors/find-cast.ts";
import { analyse } from "./analyse.ts";
import { findDates } from "./dates/find-dates.ts";
import { findEvents } from "./events/find-events.ts";
import { extractor } from "./extractor.ts";
import { findStatements } from "./find-statements.ts";
import { type Extractable, isEnglish } from "./is-english.ts";
import { readingOf } from "./reading.ts";
import { findTopics } from "./topics/find-topics.ts";

export { explain, type Trace } from "./explain.ts";
export { extractor } from "./extractor.ts";
export type { Extractable } from "./is-english.ts";

function nothing({ id, revision, language }: Extractable): Extraction {
  const head = {
    articleId: id,
    revision,
    status: "unsupported-language" as const,
    reason: `extraction: language not supported (${language})`,
    language,
    extractor,
  };
  return { ...head, actors: [], places: [], statements: [], events: [], occurrences: [], dates: [], topics: [] };
}

/**
 * Finds who said what to whom and what happened, in `text` only. Offsets are UTF-16 code units into it.
 * The same article and generation give the same answer. Languages other than English give `unsupported-language` and no facts.
 */
export function extract(article: Extractable): Extraction {
  if (!isEnglish(article)) return nothing(article);
  const analysis = analyse(article.text, article.publishedAt);
  const cast = findCast(analysis);
  const dates = findDates(analysis);
  const { topics, within } = findTopics(analysis);
  const statements = findStatements(readingOf(analysis, cast, dates), article.id);
  const about = { articleId: article.id, publishedAt: article.publishedAt };
  const { events, occurrences } = findEvents(analysis, cast, dates, about);
  return {
    articleId: article.id,
    revision: article.revision,
    status: "done",
    reason: null,
    language: article.language,
    extractor,
    actors: [...cast.actors],
    places: [...cast.places],
    statements: statements.map((each) => ({ ...each, topics: within(each.content) })),
    events,
    occurrences,
    dates,
    topics,
  };
}
