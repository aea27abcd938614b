import { decodeWindows1252 } from "./windows-1252.ts";

const DECLARED_WITHIN = 1024;

/**
 * The text of a body. The encoding is taken from the byte order mark, else the HTTP header, else the XML or meta
 * declaration in the first 1 KiB, else UTF-8, else windows-1252. A claim of UTF-8 that the bytes refute gives way to
 * the next claim. Never throws: what cannot be read becomes U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(body);
  if (marked !== null) return read(body, marked);
  const head = Buffer.from(body.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const claims = [fromHeader(contentType), bareUtf16(body), fromDeclaration(head)].filter((each) => each !== null);
  const strict = utf8(body);
  const encoding = claims.find((each) => each !== "utf-8" || strict !== null);
  if (encoding !== undefined && encoding !== "utf-8") return read(body, encoding);
  if (strict !== null) return strict;
  return read(body, claims.length > 0 ? "utf-8" : "windows-1252");
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without its mark still shows by the `<` it starts with. */
function bareUtf16([a, b]: Uint8Array): string | null {
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  return null;
}

const fromHeader = (contentType: string | null): string | null =>
  labelled(/charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? "")?.[1]);

function fromDeclaration(head: string): string | null {
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?([^\s"'/>;]{1,40})/i.exec(head)?.[1];
  const encoding = labelled(xml ?? meta);
  // It was read as ASCII, so it is not what it says (WHATWG: prescan).
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}

/** The standard's name of an encoding, or null for a label nobody knows. */
function labelled(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function utf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

const read = (body: Uint8Array, encoding: string): string =>
  encoding === "windows-1252" ? decodeWindows1252(body) : new TextDecoder(encoding).decode(body);
