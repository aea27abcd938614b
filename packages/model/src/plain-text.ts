import { namedEntities } from "./entities.ts";

/** Elements that begin a new paragraph, and those that begin a new line. */
const paragraphs = new Set(
  (
    "address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr main nav ol p pre section table ul"
  ).split(" "),
);
const lines = new Set(["br", "li", "tr", "option"]);
const cells = new Set(["td", "th"]);
/** Elements whose content is not for reading. */
const unread = new Set(["script", "style", "template", "noscript", "iframe", "svg", "head"]);

/**
 * The words of an HTML snippet: tags gone, entities read, white space collapsed, paragraphs apart by a blank line.
 * Linear in its length, whatever is in it; what only looks like a tag ("3 < 5") stays.
 */
export const htmlToText = (html: string): string =>
  flowText((flow) => {
    const nextTag = tagReader(html);
    let at = 0;
    for (let tag = nextTag(0); tag; tag = nextTag(at)) {
      flow.text(decodeEntities(html.slice(at, tag.start)));
      flow.gap(gapOf(tag.name));
      at = tag.end;
    }
    flow.text(decodeEntities(html.slice(at)));
  });

function gapOf(name: string): Gap {
  if (paragraphs.has(name)) return "\n\n";
  if (lines.has(name)) return "\n";
  return cells.has(name) ? " " : "";
}

type Gap = "" | " " | "\n" | "\n\n";

interface Flow {
  text(words: string): void;
  gap(gap: Gap): void;
}

/** Joins words by the widest gap asked for between them. */
function flowText(write: (flow: Flow) => void): string {
  const out: string[] = [];
  let pending: Gap = "";
  const gap = (wanted: Gap) => {
    if (wanted.length > pending.length || (pending === " " && wanted === "\n")) pending = wanted;
  };
  const word = (letters: string) => {
    if (letters === "") return;
    if (out.length > 0) out.push(pending);
    out.push(letters);
    pending = "";
  };
  write({
    gap,
    text(words) {
      const [first = "", ...others] = words.split(/\s+/);
      word(first);
      for (const each of others) {
        gap(" ");
        word(each);
      }
    },
  });
  return out.join("");
}

interface Tag {
  name: string;
  start: number;
  /** Where reading goes on: behind the tag, or behind the whole element when its content is not for reading. */
  end: number;
}

/** Finds the next tag from a place on. It remembers what is missing up to the end, so that no search runs twice in vain. */
function tagReader(html: string): (from: number) => Tag | null {
  const lastClose = html.lastIndexOf(">");
  const lastComment = html.lastIndexOf("-->");
  const endOf = tagEnds(html);
  const opening = /<(?:!--|[!?]|\/?([a-z][a-z0-9]{0,30}))/gi;
  return (from) => {
    opening.lastIndex = from;
    const found = opening.exec(html);
    if (!found || found.index > lastClose) return null;
    const start = found.index;
    const name = found[1]?.toLowerCase();
    if (!name) {
      const isComment = found[0] === "<!--" && start + 4 <= lastComment;
      return { name: "!", start, end: isComment ? html.indexOf("-->", start + 4) + 3 : html.indexOf(">", start) + 1 };
    }
    const end = endOf(start) + 1;
    const hides = unread.has(name) && html[start + 1] !== "/" && html[end - 2] !== "/";
    return { name, start, end: hides ? endOfElement(html, name, end) : end };
  };
}

/** Where a tag closes: not within a quoted value, unless a quote that never closes gave the game away. */
function tagEnds(html: string): (start: number) => number {
  const sign = /=\s?["']|>/g;
  let respectQuotes = true;
  const behindQuotes = (start: number): number => {
    sign.lastIndex = start;
    for (let found = sign.exec(html); found; found = sign.exec(html)) {
      if (found[0] === ">") return found.index;
      const close = html.indexOf(found[0].slice(-1), sign.lastIndex);
      if (close < 0) return -1;
      sign.lastIndex = close + 1;
    }
    return -1;
  };
  return (start) => {
    const end = respectQuotes ? behindQuotes(start) : -1;
    if (end >= 0) return end;
    respectQuotes = false;
    return html.indexOf(">", start);
  };
}

/** Behind the closing tag; the end of the text when there is none, as browsers do. */
function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]{0,200}>`, "gi");
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

/** Numeric references in the C1 range mean Windows-1252, as in every browser. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** `&eacute;`, `&#233;`, `&#xe9;` as characters; what is no known entity stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|([a-z][a-z0-9]{1,30}));/gi, (whole, hex, decimal, name) => {
        if (name) return namedEntities.get(name) ?? whole;
        return character(hex ? Number.parseInt(hex, 16) : Number(decimal));
      })
    : text;

function character(code: number): string {
  if (code >= 128 && code <= 159) return windows1252[code - 128] ?? "\ufffd";
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? "\ufffd" : String.fromCodePoint(code);
}
