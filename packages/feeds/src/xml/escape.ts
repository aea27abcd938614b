// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows none of these.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML or HTML, and as a value of an attribute. What XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text.replace(notInXml, "").replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
