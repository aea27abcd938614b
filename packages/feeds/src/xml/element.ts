import { decodeEntities } from "@readout/model";
import { isoDate } from "../dates.ts";
import { absolute } from "./address.ts";
import { escapeXml } from "./escape.ts";
import type { Frame, Open } from "./frame.ts";
import { addressAttributes, addresses, dates, parserNames, texts } from "./names.ts";
import { textOf } from "./text-construct.ts";

/** An element within a text, as it was written; without the prefixes and namespaces of XHTML. */
export function markup(xml: string, { start, end }: Open, { name }: Frame): string {
  const written = xml.slice(start, end);
  const tag =
    written.length < 2_000 ? written.replace(/\sxmlns(?::\w{1,50})?\s?=\s?(?:"[^"]*"|'[^']*')/g, "") : written;
  return name.startsWith("xhtml:") ? `<${name.slice(6)}${tag.replace(/^<[^\s/>]+/, "")}` : tag;
}

export const closingMarkup = (written: string, name: string): string =>
  `</${name.startsWith("xhtml:") ? name.slice(6) : written}>`;

/** The tag an element begins with, and what its attributes tell as elements: rss-parser hands those on. */
export const beginning = (frame: Frame): string =>
  holders.has(frame.name) ? openingTag(frame) + toldByAttributes(frame).join("") : openingTag(frame);

const holders = new Set(["channel", "feed", "item", "entry"]);

function toldByAttributes({ language, attributes }: Frame): string[] {
  const about = attributes.get("rdf:about");
  return [
    ...(language ? [`<xml:lang>${escapeXml(language)}</xml:lang>`] : []),
    ...(about ? [`<rdf:about>${escapeXml(decodeEntities(about))}</rdf:about>`] : []),
  ];
}

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

/** What an element holds, in order: HTML, an instant, an address or plain text. */
export function contentOf(frame: Frame): string {
  if (frame.children > 0 && !texts.has(frame.name)) return "";
  if (texts.has(frame.name)) return textOf(frame);
  const value = frame.pieces.map(({ text, kind }) => (kind === "text" ? decodeEntities(text) : text)).join("");
  if (dates.has(frame.name)) return isoDate(value) ?? "";
  const isAddress = addresses.has(frame.name) || (frame.isAtom && frame.name === "id" && value.trim().startsWith("/"));
  if (isAddress && value.trim() !== "") return absolute(value, frame.base);
  return value;
}

export const writtenName = (name: string): string =>
  Object.hasOwn(parserNames, name) ? (parserNames[name] ?? name) : name;
