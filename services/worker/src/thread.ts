import { workerData } from "node:worker_threads";
import type { OwnLists } from "@readout/extract";
import type { Article } from "@readout/model";
import { serveThread } from "@readout/pipeline/thread";

/** What runs in a worker thread: everything that reads other people's text at length, each loaded when it is first needed. */
serveThread({
  extract: async () => {
    const { extract, knownWith } = await import("@readout/extract");
    const known = knownWith(workerData as OwnLists);
    return (article: Article) => extract(article, known);
  },
  "read-feed": async () => {
    const { parseFeed } = await import("@readout/feeds");
    return ({ text, url, now }: { text: string; url: string; now: Date }) => parseFeed(text, url, now);
  },
  "read-page": async () => {
    const { readPage } = await import("@readout/articles/page");
    return ({ html, url }: { html: string; url: string }) => readPage(html, url);
  },
});
