import { readPage } from "@readout/articles/page";
import { extract } from "@readout/extract";
import { parseFeed } from "@readout/feeds";
import type { Article } from "@readout/model";
import { serveThread } from "@readout/pipeline/thread";

/** What runs in a worker thread: everything that reads other people's text at length. */
serveThread({
  extract: (article: Article) => extract(article),
  "read-feed": ({ text, url, now }: { text: string; url: string; now: Date }) => parseFeed(text, url, now),
  "read-page": ({ html, url }: { html: string; url: string }) => readPage(html, url),
});
