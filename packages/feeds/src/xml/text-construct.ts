import { decodeEntities } from "@readout/model";

interface TextElement {
  name: string;
  isAtom: boolean;
  attributes: ReadonlyMap<string, string>;
  pieces: ReadonlyArray<{ text: string; kind: "text" | "literal" | "markup" }>;
}

/** The content of a text element as HTML: Atom says how to read it (`type`, and `mode` in 0.3), RSS means HTML. */
export function textOf(element: TextElement): string {
  const hasMarkup = element.pieces.some(({ kind }) => kind === "markup");
  const mode = element.attributes.get("mode")?.toLowerCase();
  if (mode === "base64") return fromBase64(plain(element));
  if (hasMarkup) return unwrapped(element.pieces.map((piece) => markupOf(piece, element)).join(""));
  return isPlain(element, mode) ? escapeHtml(plain(element)) : plain(element);
}

/** In RSS a text is HTML; in Atom unless it says so it is not. */
function isPlain({ isAtom, attributes, name }: TextElement, mode: string | undefined): boolean {
  const type = attributes.get("type")?.trim().toLowerCase();
  if (!isAtom && !type) return false;
  if (mode === "escaped" && type !== "text/plain" && type !== "text") return false;
  if (type === undefined) return isAtom && name !== "content:encoded";
  return type === "text" || type === "text/plain";
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
