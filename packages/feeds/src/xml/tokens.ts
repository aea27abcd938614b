export type Token =
  | { kind: "open"; name: string; attributes: Map<string, string>; isEmpty: boolean; start: number; end: number }
  | { kind: "close"; name: string; start: number; end: number }
  /** Characters as written: entities not yet read, unless they come from CDATA. */
  | { kind: "text"; text: string; isLiteral: boolean; start: number; end: number };

/** More are passed over. */
const MOST_ATTRIBUTES = 100;

/**
 * Cuts loose XML into tokens, in one pass that is linear whatever the text holds. Comments, instructions and DOCTYPE
 * are passed over unread: no entity is ever defined, nothing is ever fetched. What looks like no tag is text.
 */
export function* tokens(xml: string): Generator<Token> {
  const skip = skipper(xml);
  const lastClose = xml.lastIndexOf(">");
  let textStart = 0;
  let at = xml.indexOf("<");
  while (at >= 0 && at <= lastClose) {
    const token = tagAt(xml, at);
    const end = token?.end ?? skip(at);
    if (end === null) {
      at = xml.indexOf("<", at + 1);
      continue;
    }
    if (at > textStart) yield text(xml, textStart, at);
    if (xml.startsWith("<![CDATA[", at)) yield cdata(xml, at, end);
    else if (token) yield token;
    textStart = end;
    at = xml.indexOf("<", end);
  }
  yield text(xml, textStart, Math.max(textStart, endOfText(xml)));
}

/** Before the tag in which a feed was cut off. */
const endOfText = (xml: string): number => xml.length - (/<[^<>]{0,499}$/.exec(xml.slice(-500))?.[0].length ?? 0);

const text = (xml: string, start: number, end: number): Token => ({
  kind: "text",
  text: xml.slice(start, end),
  isLiteral: false,
  start,
  end,
});

const cdata = (xml: string, start: number, end: number): Token => ({
  kind: "text",
  text: xml.slice(start + 9, xml.startsWith("]]>", end - 3) ? end - 3 : end),
  isLiteral: true,
  start,
  end,
});

/** What is no element, and how it ends. The mark that ends it is looked for once in vain at most. */
const passedOver = [
  { begin: "<!--", end: /-->/g },
  { begin: "<![CDATA[", end: /\]\]>/g },
  { begin: "<?", end: /\?>/g },
  { begin: "<!", end: />/g },
] as const;

/** Where the thing that is no element ends; null when the sign is only a sign. */
function skipper(xml: string): (start: number) => number | null {
  const missing = new Set<RegExp>();
  const endAfter = (mark: RegExp, from: number): number | null => {
    if (missing.has(mark)) return null;
    mark.lastIndex = from;
    if (mark.exec(xml)) return mark.lastIndex;
    missing.add(mark);
    return null;
  };
  const subset = /\]\s{0,100}>/g;
  return (start) => {
    const rule = passedOver.find(({ begin }) => xml.startsWith(begin, start));
    if (!rule) return null;
    if (rule.begin === "<![CDATA[") return endAfter(rule.end, start) ?? xml.length;
    const close = xml.indexOf(">", start) + 1;
    const hasSubset = rule.begin === "<!" && /^<!doctype[^>[]{0,2000}\[/i.test(xml.slice(start, start + 2_100));
    return endAfter(hasSubset ? subset : rule.end, start + rule.begin.length) ?? close;
  };
}

const nameAt = /<(\/?)([A-Za-z_][\w.-]{0,100}(?::[A-Za-z_][\w.-]{0,100})?)(?=[\s/>])/y;
const attributeAt = /[\s/]*([A-Za-z_][\w.:-]{0,100})\s{0,100}=\s{0,100}(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/y;

function tagAt(xml: string, start: number): Token | null {
  nameAt.lastIndex = start;
  const named = nameAt.exec(xml);
  const name = named?.[2];
  if (!named || !name) return null;
  if (named[1] === "/") return { kind: "close", name, start, end: xml.indexOf(">", start) + 1 };
  const attributes = new Map<string, string>();
  attributeAt.lastIndex = nameAt.lastIndex;
  let after = attributeAt.lastIndex;
  for (let found = attributeAt.exec(xml); found; found = attributeAt.exec(xml)) {
    const [, key = "", double, single, bare = ""] = found;
    if (attributes.size < MOST_ATTRIBUTES) attributes.set(key.toLowerCase(), double ?? single ?? bare);
    after = attributeAt.lastIndex;
  }
  const end = xml.indexOf(">", after) + 1;
  if (end === 0) return null;
  return { kind: "open", name, attributes, isEmpty: xml[end - 2] === "/", start, end };
}

/** The text without its DOCTYPE and what that defines, for readers that would look at it. */
export function withoutDoctype(xml: string): string {
  const skip = skipper(xml);
  const start = /<!doctype/i.exec(xml)?.index;
  const end = start === undefined ? null : skip(start);
  return start === undefined || end === null ? xml : xml.slice(0, start) + xml.slice(end);
}
