import type { Bus } from "@readout/bus";
import { type Extraction, topics } from "@readout/model";
import { step } from "../step.ts";
import { type ExtractArticle, nothingRead, type OriginOf, withOrigin } from "./extract.ts";
import { goAfter } from "./go-after.ts";

/** So few that a live article, which may come at any moment, waits behind no more. */
const AT_ONCE = 4;

/** Reads articles again that a re-extraction asks for, as `extract` does, after all live ones. */
export function extractBackfill(
  extractArticle: ExtractArticle,
  extractor: Extraction["extractor"],
  bus: Pick<Bus, "lag">,
  originOf: OriginOf,
) {
  const liveFirst = goAfter({ topic: topics.articles.name, group: "extract" }, bus);
  const inTurn = atMost(AT_ONCE);
  return step({
    name: "extract-backfill",
    from: topics.articlesBackfill,
    to: topics.extractionsBackfill,
    run: ({ job, article }) =>
      inTurn(async () => {
        await liveFirst();
        return [
          { job, extracted: { article: withOrigin(article, originOf), extraction: await extractArticle(article) } },
        ];
      }),
    whenDead: async ({ job, article }, { message }) => [
      {
        job,
        extracted: { article: withOrigin(article, originOf), extraction: nothingRead(article, extractor, message) },
      },
    ],
  });
}

/** Runs work at most so many at once, the rest in the order it came. */
function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // Its place goes to the next, or is free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
