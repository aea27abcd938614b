import { type Article, type Extraction, topics } from "@readout/model";
import { step } from "../step.ts";

export type ExtractArticle = (article: Article) => Promise<Extraction>;

/** Reads an article for its facts. An article that cannot be read is still indexed, and says so. */
export const extract = (extractArticle: ExtractArticle, extractor: Extraction["extractor"]) =>
  step({
    name: "extract",
    from: topics.articles,
    to: topics.extractions,
    run: async (article) => [{ article, extraction: await extractArticle(article) }],
    whenDead: async (article, death) => [{ article, extraction: nothingRead(article, extractor, death.message) }],
  });

/** The extraction of an article that could not be read. */
export const nothingRead = (article: Article, extractor: Extraction["extractor"], reason: string): Extraction => ({
  articleId: article.id,
  revision: article.revision,
  status: "failed",
  reason,
  language: article.language,
  // Older than any rules: a version of its own that gives way to the facts when the dead letter is replayed.
  extractor: { ...extractor, generation: 0 },
  actors: [],
  places: [],
  statements: [],
  events: [],
  occurrences: [],
  dates: [],
  topics: [],
});
