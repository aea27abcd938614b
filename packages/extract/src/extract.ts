import type { Article, Extraction } from "@readout/model";
import { findCast } from "./actors/find-cast.ts";
import { analyse } from "./analyse.ts";
import { findDates } from "./dates/find-dates.ts";
import { findStatements } from "./find-statements.ts";
import { readingOf } from "./reading.ts";

/** Which rules these are: `generation` is raised with each release of them, so that what older ones found is replaced. */
export const extractor = { name: "readout", version: "0.1.0", generation: 1 } as const;

export type Extractable = Pick<Article, "id" | "revision" | "text" | "title" | "language" | "publishedAt">;

/** Undetermined text counts as English when so much of it is these words. */
const ENGLISH_WORDS = /\b(?:the|of|to|and|in|a|is|was|for|that|on|said|with|he|she|it|by|at|from|has)\b/gi;
const LATIN_WORDS = /[a-z]+/gi;
const ENOUGH = 0.12;
const SAMPLE = 4000;

function isEnglish({ language, text }: Extractable): boolean {
  if (/^en\b/i.test(language)) return true;
  if (language !== "und") return false;
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(LATIN_WORDS)?.length ?? 0;
  return words > 0 && (sample.match(ENGLISH_WORDS)?.length ?? 0) / words >= ENOUGH;
}

function nothing({ id, revision, language }: Extractable): Extraction {
  const head = {
    articleId: id,
    revision,
    status: "unsupported-language" as const,
    reason: `no rules for the language ${language}`,
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
  const statements = findStatements(readingOf(analysis, cast, dates), article.id);
  return {
    articleId: article.id,
    revision: article.revision,
    status: "done",
    reason: null,
    language: article.language,
    extractor,
    actors: [...cast.actors],
    places: [...cast.places],
    statements,
    events: [],
    occurrences: [],
    dates,
    topics: [],
  };
}
