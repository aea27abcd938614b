import { type At, QueryError } from "./tree.ts";

export type Token =
  | (At & { kind: "word"; text: string; prefix: boolean })
  | (At & { kind: "phrase"; text: string; slop: number | null })
  | (At & { kind: "operator"; operator: ":" | ">=" | "<=" | ">" | "<" })
  | (At & { kind: "open"; bracket: string })
  | (At & { kind: "close"; bracket: string })
  | (At & { kind: "and" })
  | (At & { kind: "or" })
  | (At & { kind: "not" });

const quotes: Readonly<Record<string, string>> = { '"': '"', "“": "“”", "„": "“”", "”": "”", "«": "»" };
const connectives: Readonly<Record<string, "and" | "or" | "not">> = {
  and: "and",
  or: "or",
  not: "not",
  "&&": "and",
  "||": "or",
};
const widestSlop = 100;

/** Cuts a query into tokens. Where a value is expected, `:` `<` `>` and `=` belong to the word: addresses and times. */
export function lex(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  let inRange = false;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const last = found.at(-1);
    const isValue = inRange || last?.kind === "operator";
    const token = next(text, at, isValue, inRange);
    if (token.kind === "open" && token.bracket !== "(") inRange = true;
    if (token.kind === "close" && token.bracket !== ")") inRange = false;
    at = token.end;
    if (!isRequired(token)) found.push(token);
  }
  return found;
}

/** The `+` of `+word` says what is meant anyway. */
const isRequired = (token: Token): boolean => token.kind === "word" && token.text === "+" && !token.prefix;

function next(text: string, start: number, isValue: boolean, inRange: boolean): Token {
  const letter = text.charAt(start);
  if (quotes[letter]) return phrase(text, start, quotes[letter]);
  if ("([{".includes(letter)) return { kind: "open", bracket: letter, start, end: start + 1 };
  if (")]}".includes(letter)) return { kind: "close", bracket: letter, start, end: start + 1 };
  const operator = /^(?:[<>]=|[:<>=])/.exec(text.slice(start, start + 2))?.[0];
  if (operator && !inRange) return readOperator(operator, start);
  const sign = inRange ? null : signAt(text, start);
  if (sign) return sign;
  return word(text, start, isValue);
}

const readOperator = (found: string, start: number): Token => ({
  kind: "operator",
  operator: found === "=" ? ":" : (found as ":" | ">=" | "<=" | ">" | "<"),
  start,
  end: start + found.length,
});

/** `-x`, `!x` and `+x`: a sign that stands right before something. */
function signAt(text: string, start: number): Token | null {
  if (!/^[-!+][^\s\-!+&|)\]}]/.test(text.slice(start, start + 2))) return null;
  const at = { start, end: start + 1 };
  return text.charAt(start) === "+" ? { kind: "word", text: "+", prefix: false, ...at } : { kind: "not", ...at };
}

function phrase(text: string, start: number, closing: string): Token {
  let content = "";
  let at = start + 1;
  while (at < text.length && !closing.includes(text.charAt(at))) {
    if (text.charAt(at) === "\\" && at + 1 < text.length) at += 1;
    content += text.charAt(at);
    at += 1;
  }
  if (at >= text.length)
    throw new QueryError(
      "This quotation mark is not closed",
      { start, end: text.length },
      `Close it with ${closing.at(-1)}`,
    );
  return { kind: "phrase", text: content, start, ...afterPhrase(text, start, at + 1) };
}

function afterPhrase(text: string, start: number, end: number): { slop: number | null; end: number } {
  if (text.charAt(end) === "*")
    throw new QueryError(
      "A phrase takes no *",
      { start, end: end + 1 },
      "Leave the * out, or write single words: word*",
    );
  if (text.charAt(end) !== "~") return { slop: null, end };
  const digits = /^~(\d{1,3})(?!\d)/.exec(text.slice(end, end + 5))?.[1];
  if (!digits || Number(digits) > widestSlop)
    throw new QueryError(
      `After ~ stands how many other words may come between, 0 to ${widestSlop}`,
      { start, end: end + 1 },
      `${text.slice(start, end)}~5`,
    );
  return { slop: Number(digits), end: end + 1 + digits.length };
}

function word(text: string, start: number, isValue: boolean): Token {
  const stops = isValue ? /[\s()[\]{}"“”„«»]/ : /[\s()[\]{}"“”„«»:<>=]/;
  let content = "";
  let shape = "";
  let at = start;
  while (at < text.length && !stops.test(text.charAt(at))) {
    const escaped = text.charAt(at) === "\\" && at + 1 < text.length;
    if (escaped) at += 1;
    content += text.charAt(at);
    shape += escaped ? "x" : text.charAt(at);
    at += 1;
  }
  const token = { start, end: at };
  const connective = connectives[shape.toLowerCase()];
  if (connective) return { kind: connective, ...token };
  refuseForeign(shape, content, isValue, token);
  const prefix = shape.endsWith("*");
  return { kind: "word", text: prefix ? content.slice(0, -1) : content, prefix, ...token };
}

/** What other languages allow and this one does not: said, never guessed at. `shape` has escaped letters blanked. */
function refuseForeign(shape: string, content: string, isValue: boolean, at: At): void {
  const refuse = (message: string, suggestion: string) => {
    throw new QueryError(message, at, suggestion);
  };
  const bare = content.replace(/[*?~^/]/g, "");
  if (!isValue && shape.startsWith("/")) refuse("Regular expressions are not understood", `Write the words: ${bare}`);
  if (/\*./.test(shape)) refuse("* may only stand at the end of a word", bare ? `${bare}*` : "Leave the * out");
  if (!isValue && /\?[\p{L}\p{N}*]/u.test(shape)) refuse("? does not stand for a letter", "Write the beginning: word*");
  if (/[^~]~\d*$/.test(shape)) refuse("Words are not searched by likeness", bare.replace(/(?<!\d)\d+$/, ""));
  if (/[^^]\^[\d.]+$/.test(shape)) refuse("Words carry no weights", content.replace(/\^[\d.]+$/, ""));
}
