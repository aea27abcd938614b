import { workerData } from "node:worker_threads";
import { readPage } from "@readout/articles/page";
import { extract, withActors } from "@readout/extract";
import { parseFeed } from "@readout/feeds";
import type { Article } from "@readout/model";
import { serveThread } from "@readout/pipeline/thread";
import type { ThreadData } from "./threads.ts";

const known = withActors((workerData as ThreadData).actors);

/** What runs in a worker thread: everything that reads other people's text at length. */
serveThread({
  extract: (article: Article) => extract(article, known),
  "read-feed": ({ text, url, now }: { text: string; url: string; now: Date }) => parseFeed(text, url, now),
  "read-page": ({ html, url }: { html: string; url: string }) => readPage(html, url),
});
