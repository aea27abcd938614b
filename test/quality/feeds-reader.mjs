// Reads feeds for ../shared/gold/score-feeds.mjs: bytes in, what Readout keeps of a feed out.
//   node ../shared/gold/score-feeds.mjs ../shared/gold/feeds-dev.jsonl.gz --reader test/quality/feeds-reader.mjs
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outfile = `${root}node_modules/.cache/readout/feeds-reader.mjs`;
await build({
  stdin: {
    contents: `
      export { readDocument } from "./packages/feeds/src/read-document.ts";
      export { decodeText } from "@readout/http";
`,
    resolveDir: root,
  },
  bundle: true,
  outfile,
  platform: "node",
  format: "esm",
  external: [
    "rss-parser",
    "feedsmith",
    "undici",
    "ipaddr.js",
    "robots-parser",
    "iconv-lite",
    "chardet",
    "zod",
    "@noble/hashes",
  ],
  logLevel: "error",
});
const { readDocument, decodeText } = await import(outfile);

// biome-ignore lint/style/noDefaultExport: the scorer asks for one.
export default async function read(bytes, { contentType, url }) {
  const { entries, ...feed } = await readDocument(decodeText(bytes, contentType || null), url);
  return { feed, entries };
}
