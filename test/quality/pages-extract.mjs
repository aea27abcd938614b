// Reads pages for ../shared/gold/score-pages.mjs.
//   node ../shared/gold/score-pages.mjs ../shared/gold/pages-dev.jsonl.gz --extract test/quality/pages-extract.mjs
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outfile = `${root}node_modules/.cache/readout/pages-extract.mjs`;
await build({
  entryPoints: [`${root}packages/articles/src/page.ts`],
  bundle: true,
  outfile,
  platform: "node",
  format: "esm",
  external: ["linkedom", "@mozilla/readability", "tldts", "zod", "@noble/hashes"],
  logLevel: "error",
});
const { readPage } = await import(outfile);

// biome-ignore lint/style/noDefaultExport: the scorer asks for one.
export default function extract(html, url) {
  const { text, title, byline, publishedAt } = readPage(html, url);
  return { text, title, authors: byline, date: publishedAt };
}
