import { type Article, type Extraction, topics } from "@readout/model";
import { step } from "../step.ts";

/** Whose reporting an article rests on, when it says so. */
export type OriginOf = (article: Article) => string | null;

export type ExtractArticle = (article: Article) => Promise<Extraction>;

/** Reads an article for its facts. An article that cannot be read is still indexed, and says so. */
export const extract = (extractArticle: ExtractArticle, extractor: Extraction["extractor"], originOf: OriginOf) =>
  step({
    name: "extract",
    from: topics.articles,
    to: topics.extractions,
    run: async (article) => [{ article: withOrigin(article, originOf), extraction: await extractArticle(article) }],
    whenDead: async (article, death) => [
      { article: withOrigin(article, originOf), extraction: nothingRead(article, extractor, death.message) },
    ],
  });

/** Whose reporting it is, read anew each time: the rules may have learnt. */
export const withOrigin = (article: Article, originOf: OriginOf): Article => ({
  ...article,
  origin: originOf(article),
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
