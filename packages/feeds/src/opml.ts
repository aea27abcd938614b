import { generateOpml, type Opml, parseOpml as readOpml } from "feedsmith";
import { isWebAddress } from "./xml/address.ts";
import { withoutDoctype } from "./xml/tokens.ts";

export interface OpmlFeed {
  url: string;
  name: string;
  /** Nested folders joined by `/`; null at the top. */
  folder: string | null;
}

const DEEPEST = 20;
const LONGEST_OPML = 16 * 1_048_576;

/** The feeds of an OPML list. What cannot be taken over is told in `errors`, one line each; the rest is kept. */
export function parseOpml(text: string): { feeds: OpmlFeed[]; errors: string[] } {
  if (text.length > LONGEST_OPML) return { feeds: [], errors: ["The file holds more than 16 MiB and is not read"] };
  const outlines = outlinesIn(text);
  if (!outlines)
    return { feeds: [], errors: ["The file is no OPML: a list of feeds begins with <opml> and has a <body>"] };
  const feeds = new Map<string, OpmlFeed>();
  const errors: string[] = [];
  for (const { outline, folders } of flat(outlines, [])) {
    const url = feedUrlOf(outline);
    const name = nameOf(outline) || url;
    if (folders.length > DEEPEST) errors.push(`${name}: folders are nested more than ${DEEPEST} deep`);
    else if (!isWebAddress(url)) errors.push(`${name}: ${url} is not a web address`);
    else if (!feeds.has(url)) feeds.set(url, { url, name, folder: folders.join("/") || null });
  }
  return { feeds: [...feeds.values()], errors };
}

function outlinesIn(text: string): Outline[] | null {
  try {
    return readOpml(withoutDoctype(text)).body?.outlines ?? [];
  } catch {
    return null;
  }
}

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

const feedUrlOf = ({ xmlUrl }: Outline): string => (xmlUrl ?? "").trim();
const nameOf = ({ title, text }: Outline): string => (title || text || "").trim();

/** Every outline that names a feed, with the folders around it; one folder too many is looked into, and no more. */
function* flat(
  outlines: readonly Outline[],
  folders: readonly string[],
): Generator<{ outline: Outline; folders: readonly string[] }> {
  for (const outline of outlines) {
    if (feedUrlOf(outline) !== "") yield { outline, folders };
    const name = nameOf(outline);
    if (folders.length <= DEEPEST) yield* flat(outline.outlines ?? [], name === "" ? folders : [...folders, name]);
  }
}

/** An OPML 2.0 list with a folder for each folder. */
export function writeOpml(feeds: readonly OpmlFeed[]): string {
  const top: Outline[] = [];
  for (const { url, name, folder } of feeds) {
    const place = (folder?.split("/") ?? []).reduce(folderIn, top);
    place.push({ text: name, title: name, xmlUrl: url });
  }
  return generateOpml({ head: { title: "Feeds" }, body: { outlines: top.map(written) } });
}

function folderIn(outlines: Outline[], name: string): Outline[] {
  const known = outlines.find((each) => each.text === name && each.outlines);
  if (known?.outlines) return known.outlines;
  const fresh: Outline[] = [];
  outlines.push({ text: name, outlines: fresh });
  return fresh;
}

const written = ({ text = "", title, xmlUrl, outlines }: Outline): Opml.Outline<string> => ({
  text,
  ...(title && xmlUrl ? { title, type: "rss", xmlUrl } : {}),
  ...(outlines ? { outlines: outlines.map(written) } : {}),
});
