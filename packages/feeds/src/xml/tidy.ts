import { FeedError } from "../parsed-feed.ts";
import { isWebAddress } from "./address.ts";
import { beginning, closingMarkup, contentOf, markup, writtenName } from "./element.ts";
import { escapeXml } from "./escape.ts";
import { canonicalName, type Frame, frameFor, type Open, outside } from "./frame.ts";
import { boundaries, texts } from "./names.ts";
import { type Token, tokens } from "./tokens.ts";

const DEEPEST = 100;

/**
 * Any XML feed as small well-formed XML with the usual prefixes: entities read, addresses absolute, dates ISO 8601,
 * texts as HTML, nothing left open. Throws `FeedError` when elements are nested beyond reason.
 */
export function tidy(xml: string, feedUrl: string): string {
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
  const out: string[] = [];
  const stack: Frame[] = [];
  const root = outside(feedUrl);
  const top = (): Frame => stack.at(-1) ?? root;
  const inText = (): boolean => texts.has(top().name) && stack.length > 0;

  const pop = (): void => {
    const frame = stack.pop();
    if (!frame) return;
    const parent = top();
    const value = contentOf(frame);
    if (frame.name === "link" && parent.name === "channel" && isWebAddress(value) && parent.base === feedUrl)
      parent.base = value;
    out.push(escapeXml(value), `</${writtenName(frame.name)}>`);
  };

  /** Closes elements up to the innermost of these names; none when there is none. */
  const closeUpTo = (names: (name: string) => boolean): void => {
    const place = stack.findLastIndex(({ name }) => names(name));
    while (place >= 0 && stack.length > place) pop();
  };

  const push = (frame: Frame, isEmpty: boolean): void => {
    if (stack.length >= DEEPEST)
      throw new FeedError("hostile", `the feed nests elements more than ${DEEPEST} deep and is not read`);
    top().hasChildren = true;
    stack.push(frame);
    out.push(beginning(frame));
    if (isEmpty) pop();
  };

  /** What begins here cannot stand in a text, nor an entry in an entry. */
  const closeForgotten = (name: string): void => {
    if (inText()) pop();
    if (name === "item" || name === "entry") closeUpTo((open) => open === "item" || open === "entry");
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
      if (stack.length > 0) top().pieces.push({ text, kind: isLiteral ? "literal" : "text" });
    },

    end(): string {
      while (stack.length > 0) pop();
      const xml = out.join("");
      // An Atom entry may stand alone.
      return xml.startsWith("<entry") ? `<feed>${xml}</feed>` : xml;
    },
  };
}
