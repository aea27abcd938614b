import { FeedError } from "../parsed-feed.ts";
import { isWebAddress } from "./address.ts";
import { beginning, closingMarkup, contentOf, markup, writtenName } from "./element.ts";
import { escapeXml } from "./escape.ts";
import { canonicalName, type Frame, frameFor, type Open, outside } from "./frame.ts";
import { boundaries, known, texts } from "./names.ts";
import { type Token, tokens } from "./tokens.ts";

const DEEPEST = 100;

/** More entries are counted and left out, more of other elements only left out: each becomes an object later. */
const MOST_ENTRIES = 2_000;
const MOST_CHILDREN = 1_000;

interface Tidied {
  xml: string;
  /** Entries beyond the 2,000 that one feed may hold. */
  dropped: number;
}

/**
 * Any XML feed as small well-formed XML with the usual prefixes: entities read, addresses absolute, dates ISO 8601,
 * texts as HTML, nothing left open. Throws `FeedError` when elements are nested beyond reason.
 */
export function tidy(xml: string, feedUrl: string): Tidied {
  const writer = startWriter(feedUrl);
  for (const token of tokens(xml)) {
    if (token.kind === "text") writer.text(token);
    else if (token.kind === "close") writer.close(token);
    else writer.open(token, xml);
  }
  return writer.end();
}

type Close = Extract<Token, { kind: "close" }>;
type Text = Extract<Token, { kind: "text" }>;

function startWriter(feedUrl: string) {
  const { top, inText, push, pop, closeUpTo, end } = startTree(feedUrl);

  /** What begins here cannot stand in a text, nor an entry in an entry. */
  const closeForgotten = (name: string): void => {
    if (inText()) pop();
    if (isEntry(name)) closeUpTo(isEntry);
  };

  return {
    open(token: Open, xml: string): void {
      const frame = frameFor(token, top());
      if (boundaries.has(frame.name)) closeForgotten(frame.name);
      if (!inText()) {
        push(frame, token.isEmpty);
        return;
      }
      if (frame.name === top().name && !token.isEmpty) top().nested += 1;
      top().pieces.push({ text: markup(xml, token, frame), kind: "markup" });
    },

    close(token: Close): void {
      const name = canonicalName(token.name, top());
      const isOwn = name === top().name;
      if (!inText() || boundaries.has(name) || (isOwn && top().nested === 0)) closeUpTo((open) => open === name);
      else {
        if (isOwn) top().nested -= 1;
        top().pieces.push({ text: closingMarkup(token.name, name), kind: "markup" });
      }
    },

    text({ text, isLiteral }: Text): void {
      top().pieces.push({ text, kind: isLiteral ? "literal" : "text" });
    },

    end,
  };
}

const isEntry = (name: string): boolean => name === "item" || name === "entry";

/** The elements open now, and what was written of those that closed. */
function startTree(feedUrl: string) {
  const out: string[] = [];
  const stack: Frame[] = [];
  const root = outside(feedUrl);
  const top = (): Frame => stack.at(-1) ?? root;
  let entries = 0;

  const pop = (): void => {
    const frame = stack.pop();
    if (!frame) return;
    if (!frame.isKept) {
      out.length = frame.outBefore;
      return;
    }
    const value = contentOf(frame);
    if (frame.name === "link") baseFromLink(top(), value, feedUrl);
    out.push(escapeXml(value), `</${writtenName(frame.name)}>`);
  };

  const counts = ({ name }: Frame): boolean => {
    if (isEntry(name)) return ++entries <= MOST_ENTRIES;
    return ++top().children <= MOST_CHILDREN && (known.has(name) || stack.length === 0);
  };

  return {
    top,
    pop,
    inText: (): boolean => texts.has(top().name),

    push(frame: Frame, isEmpty: boolean): void {
      if (stack.length >= DEEPEST)
        throw new FeedError("hostile", `${feedUrl} nests elements more than ${DEEPEST} deep and is not read`);
      frame.isKept = counts(frame);
      frame.outBefore = out.length;
      stack.push(frame);
      if (frame.isKept) out.push(beginning(frame));
      if (isEmpty) pop();
    },

    /** Closes elements up to the innermost of these names; none when there is none. */
    closeUpTo(names: (name: string) => boolean): void {
      const place = stack.findLastIndex(({ name }) => names(name));
      while (place >= 0 && stack.length > place) pop();
    },

    end(): Tidied {
      while (stack.length > 0) pop();
      const xml = out.join("");
      // An Atom entry may stand alone.
      const whole = xml.startsWith("<entry") ? `<feed>${xml}</feed>` : xml;
      return { xml: whole, dropped: Math.max(0, entries - MOST_ENTRIES) };
    },
  };
}

/** In RSS relative addresses are seen from the site, unless the feed says from where. */
function baseFromLink(parent: Frame, link: string, feedUrl: string): void {
  if (parent.name === "channel" && parent.base === feedUrl && isWebAddress(link)) parent.base = link;
}
