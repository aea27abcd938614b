import { decodeEntities } from "@readout/model";
import { absolute } from "./address.ts";
import { boundaries, prefixOf } from "./names.ts";
import type { Token } from "./tokens.ts";

export type Open = Extract<Token, { kind: "open" }>;

/** An open element. `base` and `language` hold for all within. */
export interface Frame {
  name: string;
  base: string;
  language: string | null;
  prefixes: ReadonlyMap<string, string>;
  isAtom: boolean;
  /** Characters so far; of a text, with its markup. */
  pieces: Array<{ text: string; kind: "text" | "literal" | "markup" }>;
  attributes: Map<string, string>;
  children: number;
  /** False when it is left out of what is written, from the length that had before. */
  isKept: boolean;
  outBefore: number;
  /** Elements of its own name open within a text. */
  nested: number;
}

/** What stands around the outermost element. */
export const outside = (base: string): Frame => ({
  name: "",
  base,
  language: null,
  prefixes: new Map(),
  isAtom: false,
  pieces: [],
  attributes: new Map(),
  children: 0,
  isKept: true,
  outBefore: 0,
  nested: 0,
});

/** An element that opens within another. */
export function frameFor({ name, attributes }: Open, parent: Frame): Frame {
  const prefixes = declared(attributes, parent.prefixes);
  const isAtom = parent.isAtom || (parent.name === "" && /(^|:)(feed|entry)$/i.test(name));
  const base = attributes.get("xml:base");
  return {
    name: canonicalName(name, { prefixes, isAtom }),
    base: base === undefined ? parent.base : absolute(decodeEntities(base), parent.base),
    language: attributes.get("xml:lang") ?? parent.language,
    prefixes,
    isAtom,
    pieces: [],
    attributes,
    children: 0,
    isKept: true,
    outBefore: 0,
    nested: 0,
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
export function canonicalName(written: string, { prefixes, isAtom }: Pick<Frame, "prefixes" | "isAtom">): string {
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
