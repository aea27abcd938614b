import { workerData } from "node:worker_threads";
import { readPage } from "@readout/articles/page";
import { extract, knownWith, type OwnLists } from "@readout/extract";
import { parseFeed } from "@readout/feeds";
import type { Article } from "@readout/model";
import { serveThread } from "@readout/pipeline/thread";

const known = knownWith(workerData as OwnLists);

/** What runs in a worker thread: everything that reads other people's text at length. */
serveThread({
  extract: (article: Article) => extract(article, known),
  "read-feed": ({ text, url, now }: { text: string; url: string; now: Date }) => parseFeed(text, url, now),
  "read-page": ({ html, url }: { html: string; url: string }) => readPage(html, url),
});
