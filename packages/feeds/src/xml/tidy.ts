import { decodeEntities } from "@readout/model";
import { isoDate } from "../dates.ts";
import { FeedError } from "../parsed-feed.ts";
import { absolute, isWebAddress } from "./address.ts";
import { escapeXml } from "./escape.ts";
import { addressAttributes, addresses, boundaries, dates, parserNames, prefixOf, texts } from "./names.ts";
import { textOf } from "./text-construct.ts";
import { type Token, tokens } from "./tokens.ts";

const DEEPEST = 100;

/** An open element. `base` and `language` hold for all within. */
interface Frame {
  name: string;
  base: string;
  language: string | null;
  prefixes: ReadonlyMap<string, string>;
  isAtom: boolean;
  /** Characters so far; of a text, with its markup. */
  pieces: Array<{ text: string; kind: "text" | "literal" | "markup" }>;
  attributes: Map<string, string>;
  hasChildren: boolean;
  /** Elements of its own name open within a text. */
  nested: number;
}

/**
 * Any XML feed as small well-formed XML with the usual prefixes: entities read, addresses absolute, dates ISO 8601,
 * texts as HTML, nothing left open. Throws `FeedError` when elements are nested beyond reason.
 */
export function tidy(xml: string, feedUrl: string): string {
  const writer = startWriter(feedUrl);
  for (const token of tokens(xml)) {
    if (token.kind === "text") writer.text(token);
    else if (token.kind === "close") writer.close(token, xml);
    else writer.open(token, xml);
  }
  return writer.end();
}

type Open = Extract<Token, { kind: "open" }>;
type Close = Extract<Token, { kind: "close" }>;
type Text = Extract<Token, { kind: "text" }>;

function startWriter(feedUrl: string) {
  const out: string[] = [];
  const stack: Frame[] = [];
  const root: Frame = { ...emptyFrame, base: feedUrl, pieces: [], attributes: new Map() };
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
    out.push(openingTag(frame));
    if (holders.has(frame.name)) out.push(...toldByAttributes(frame));
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

    close(token: Close, xml: string): void {
      const name = canonicalName(token.name, top());
      const ends = !inText() || boundaries.has(name) || (name === top().name && top().nested === 0);
      if (!ends) {
        if (name === top().name) top().nested -= 1;
        top().pieces.push({ text: xml.slice(token.start, token.end), kind: "markup" });
        return;
      }
      closeUpTo((open) => open === name);
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

const holders = new Set(["channel", "feed", "item", "entry"]);

/** Language and id that stand in attributes, as elements: rss-parser hands those on. */
function toldByAttributes({ language, attributes }: Frame): string[] {
  const about = attributes.get("rdf:about");
  return [
    ...(language ? [`<xml:lang>${escapeXml(language)}</xml:lang>`] : []),
    ...(about ? [`<rdf:about>${escapeXml(decodeEntities(about))}</rdf:about>`] : []),
  ];
}

const emptyFrame: Omit<Frame, "pieces" | "attributes"> = {
  name: "",
  base: "",
  language: null,
  prefixes: new Map(),
  isAtom: false,
  hasChildren: false,
  nested: 0,
};

function frameFor({ name, attributes }: Open, parent: Frame): Frame {
  const prefixes = declared(attributes, parent.prefixes);
  const isAtom = parent.isAtom || (parent.name === "" && /(^|:)(feed|entry)$/i.test(name));
  const frame = { ...emptyFrame, prefixes, isAtom };
  const base = attributes.get("xml:base");
  return {
    ...frame,
    name: canonicalName(name, frame),
    base: base === undefined ? parent.base : absolute(decodeEntities(base), parent.base),
    language: attributes.get("xml:lang") ?? parent.language,
    pieces: [],
    attributes,
  };
}

/** The prefixes an element declares, beside those in scope. */
function declared(attributes: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>) {
  let prefixes: Map<string, string> | undefined;
  for (const [key, value] of attributes) {
    if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
    const prefix = prefixOf[value.trim().toLowerCase()];
    prefixes ??= new Map(known);
    if (prefix === undefined) prefixes.delete(key.slice(6));
    else prefixes.set(key.slice(6), prefix);
  }
  return prefixes ?? known;
}

/** In lower case, with the usual prefix; Atom's own elements have none in an Atom feed. */
function canonicalName(written: string, { prefixes, isAtom }: Pick<Frame, "prefixes" | "isAtom">): string {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(":");
  const own = colon < 0 ? "" : lower.slice(0, colon);
  const prefix = prefixes.get(own) ?? own;
  const local = lower.slice(colon + 1);
  return prefix === "" || (prefix === "atom" && isAtom)
    ? local
    : prefix === "atom" && boundaries.has(local)
      ? local
      : `${prefix}:${local}`;
}

/** An element within a text, as it was written; elements of XHTML without their prefix. */
const markup = (xml: string, { start, end }: Open, { name }: Frame): string =>
  name.startsWith("xhtml:")
    ? `<${name.slice(6)}${xml.slice(start, end).replace(/^<[^\s/>]+/, "")}`
    : xml.slice(start, end);

function openingTag(frame: Frame): string {
  const attributes = [...frame.attributes]
    .filter(([key]) => !key.startsWith("xml") && key !== "__proto__")
    .map(([key, value]) => [key, valueOfAttribute(key, decodeEntities(value), frame.base)] as const);
  // rss-parser reads a version of RSS or none.
  if (frame.name === "rss") attributes.unshift(["version", "2.0"]);
  // …and takes for granted that a link has attributes.
  if (frame.name === "link" && frame.isAtom && attributes.length === 0) attributes.push(["rel", "alternate"]);
  const seen = new Map(attributes.reverse());
  return `<${writtenName(frame.name)}${[...seen].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}>`;
}

const valueOfAttribute = (key: string, value: string, base: string): string =>
  addressAttributes.has(key) ? absolute(value, base) : value;

function contentOf(frame: Frame): string {
  if (frame.hasChildren) return "";
  if (texts.has(frame.name)) return textOf(frame);
  const value = frame.pieces.map(({ text, kind }) => (kind === "text" ? decodeEntities(text) : text)).join("");
  if (dates.has(frame.name)) return isoDate(value) ?? "";
  if (addresses.has(frame.name) && value.trim() !== "") return absolute(value, frame.base);
  return value;
}

const writtenName = (name: string): string => (Object.hasOwn(parserNames, name) ? (parserNames[name] ?? name) : name);
