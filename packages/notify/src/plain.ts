/** Characters XML 1.0 cannot hold, lone surrogates among them. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const xmlText = (text: string): string => text.replace(notXml, "\ufffd");

/** Line breaks, control characters and the marks that turn the direction of text around. */
const notOneLine = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Text as one line, cut at `longest` characters. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(notOneLine, " ").trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}
