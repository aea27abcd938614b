import { decodeEntities } from "@readout/model";
import { absolute } from "./address.ts";

interface TextElement {
  name: string;
  base: string;
  isAtom: boolean;
  attributes: ReadonlyMap<string, string>;
  pieces: ReadonlyArray<{ text: string; kind: "text" | "literal" | "markup" }>;
}

/** The content of a text element as HTML: Atom says how to read it (`type`, and `mode` in 0.3), RSS means HTML. */
export function textOf(element: TextElement): string {
  const type = element.attributes.get("type")?.trim().toLowerCase();
  const mode = element.attributes.get("mode")?.toLowerCase();
  if (mode === "base64" || (element.isAtom && isOpaque(type, mode)))
    return linked(fromBase64(plain(element)), element.base);
  if (!element.pieces.some(({ kind }) => kind === "markup"))
    return isPlain(element, type, mode) ? escapeHtml(plain(element)) : linked(plain(element), element.base);
  const html = element.pieces.map((piece) => markupOf(piece, element)).join("");
  return linked(type === "xhtml" ? unwrapped(html) : html, element.base);
}

/** Atom 1.0: what is neither text nor XML is in Base64. */
const isOpaque = (type = "text", mode: string | undefined): boolean =>
  mode === undefined && type.includes("/") && !/^text\/|[/+]xml$/.test(type);

const links = /(\s(?:href|src)\s?=\s?)(["'])([^"'<>]{1,2048})\2/gi;

/** With its links absolute: an entry is read far from its feed. */
const linked = (html: string, base: string): string =>
  html.includes("<")
    ? html.replace(links, (whole, name: string, quote: string, address: string) =>
        /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address) ? whole : `${name}${quote}${absolute(address, base)}${quote}`,
      )
    : html;

/** In RSS a text is HTML; in Atom only where it says so. */
function isPlain({ isAtom, name }: TextElement, type: string | undefined, mode: string | undefined): boolean {
  const saysText = type === "text" || type === "text/plain";
  if (type === undefined) return isAtom && mode !== "escaped" && name !== "content:encoded";
  return saysText;
}

const markupOf = ({ text, kind }: TextElement["pieces"][number], { isAtom }: TextElement): string => {
  if (kind === "literal") return isAtom ? escapeHtml(text) : text;
  return kind === "text" && !isAtom ? decodeEntities(text) : text;
};

const plain = ({ pieces }: TextElement): string =>
  pieces.map(({ text, kind }) => (kind === "literal" ? text : decodeEntities(text))).join("");

/** Without the `div` that Atom demands around XHTML. */
function unwrapped(html: string): string {
  const trimmed = html.trim();
  const opening = /^<div(?:\s[^>]{0,500})?>/i.exec(trimmed)?.[0];
  if (!opening || !trimmed.endsWith("</div>") || trimmed.indexOf("</div>") !== trimmed.length - 6) return html;
  return trimmed.slice(opening.length, -6);
}

function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return text;
  }
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
