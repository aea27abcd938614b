import { type Extracted, hashId, type Match, type SearchDocument, toDocuments, type Watch } from "@readout/model";
import { matches, type Query } from "@readout/query";
import { summaryLine } from "./summary-line.ts";

/** A watch and its query as a tree, parsed over the same things. */
export interface WatchQuery {
  watch: Watch;
  query: Query;
}

/**
 * Every hit of the enabled watches in what one article says. A match is named by its watch and its thing, so that the
 * same thing matched again, by another revision or another reader, is the same match; `per` makes fewer, wider things.
 */
export function matchWatches(watches: readonly WatchQuery[], extracted: Extracted, now: Date): Match[] {
  const documents = toDocuments(extracted);
  const byOver = { articles: [documents.article], statements: documents.statements, events: documents.events };
  return watches
    .filter(({ watch }) => watch.enabled)
    .flatMap(({ watch, query }) => {
      const hits = byOver[watch.over].filter((document) => matches(query, document, now));
      const found = hits.map((document) => matchOf(watch, document, extracted, now));
      return [...new Map(found.map((match) => [match.id, match])).values()];
    });
}

function matchOf(watch: Watch, document: SearchDocument, extracted: Extracted, now: Date): Match {
  const { article } = extracted;
  const thingId = thingOf(watch, document, extracted);
  return {
    id: hashId(watch.id, thingId),
    watchId: watch.id,
    thingId,
    over: watch.over,
    articleId: article.id,
    matchedAt: now.toISOString(),
    summary: {
      line: summaryLine(document, extracted),
      title: article.title,
      url: article.url,
      publishedAt: article.publishedAt,
    },
  };
}

/** What is told once: the thing found, or the article, story or occurrence it belongs to. */
function thingOf({ per }: Watch, { id, articleId }: SearchDocument, { article, extraction }: Extracted): string {
  switch (per) {
    case null:
      return id;
    case "article":
      return articleId;
    case "story":
      return article.storyId ?? articleId;
    case "occurrence":
      return extraction.occurrences.find(({ eventIds }) => eventIds.includes(id))?.id ?? id;
  }
}
