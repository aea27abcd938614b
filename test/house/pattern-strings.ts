/**
 * Texts that make a backtracking matcher suffer, derived from a pattern itself: for each part that may repeat without end, what
 * leads to it and what it takes, over and over, with a tail on which the rest fails.
 */

/** A text made of so many repetitions. */
export type Hostile = (count: number) => string;

type Node =
  | { kind: "one"; samples: readonly string[] }
  | { kind: "none"; inner: Node | null }
  | { kind: "row"; parts: readonly Node[] }
  | { kind: "choice"; options: readonly Node[] }
  | { kind: "again"; body: Node; source: string; least: number; most: number };

/** A part that may repeat without end: what leads to it, and what it takes. */
interface Pump {
  before: readonly string[];
  units: readonly string[];
  source: string;
}

/** One of each sort of sign that texts hold, tried on every class of a pattern. */
const SIGNS = ["a", "0", " ", ..."A-.,'\"“’<>&/@_:;()[]=#%$+!?\n\t\réжЖ中あ\u0301\u00a0\u200b\u0001"];
const MOST_SAMPLES = 3;
const MOST_OPTIONS = 8;
const ATOM = /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|.)/isu;
const ASSERTION = /^(?:[$^]|\\[bB\d]|\\k<\w+>)/;
const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;

const takes = (source: string, flags: string, text: string): boolean =>
  new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, "")).test(text);

/** Where the class that begins at an index ends, those within it included where the flags allow them. */
function endOfClass(source: string, from: number, flags: string): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "[") depth = flags.includes("v") ? depth + 1 : 1;
    else if (source[at] === "]" && --depth === 0) return at + 1;
  }
  return source.length;
}

function quantified(body: Node, source: string, [, sign, least, comma, most]: readonly string[]): Node {
  if (sign) return { kind: "again", body, source, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
  const limit = most ? Number(most) : comma ? Infinity : Number(least);
  return { kind: "again", body, source, least: Number(least), most: limit };
}

/** Reads a pattern's source. What references take is not told. */
function parse(source: string, flags: string): Node {
  let at = 0;
  const next = (pattern: RegExp): string[] => {
    const found = pattern.exec(source.slice(at)) ?? [];
    at += found[0]?.length ?? 0;
    return [...found];
  };

  function choice(): Node {
    const options = [row()];
    while (source[at] === "|") {
      at += 1;
      options.push(row());
    }
    return { kind: "choice", options };
  }

  function row(): Node {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const from = at;
      const body = atom();
      const of = source.slice(from, at);
      const found = next(QUANTIFIER);
      parts.push(found.length === 0 ? body : quantified(body, of, found));
    }
    return { kind: "row", parts };
  }

  function atom(): Node {
    if (source[at] === "(") return group();
    if (next(ASSERTION).length > 0) return { kind: "none", inner: null };
    const of =
      source[at] === "[" ? source.slice(at, endOfClass(source, at, flags)) : (ATOM.exec(source.slice(at))?.[0] ?? "");
    at += of.length;
    const isPlain = of.length === 1 && of !== ".";
    return {
      kind: "one",
      samples: isPlain ? [of] : SIGNS.filter((sign) => takes(of, flags, sign)).slice(0, MOST_SAMPLES),
    };
  }

  function group(): Node {
    const [opening = ""] = next(OPENING);
    const inner = choice();
    at += 1;
    return /[=!]$/.test(opening) ? { kind: "none", inner } : inner;
  }

  return choice();
}

/** Some texts that a part takes, the plainest first. */
function samplesOf(node: Node): readonly string[] {
  if (node.kind === "one") return node.samples;
  if (node.kind === "none") return [""];
  if (node.kind === "choice") return node.options.slice(0, MOST_OPTIONS).map((each) => samplesOf(each)[0] ?? "");
  if (node.kind === "again") return samplesOf(node.body).map((each) => each.repeat(Math.max(1, node.least)));
  const parts = node.parts.map(samplesOf);
  const most = Math.min(MOST_SAMPLES, Math.max(1, ...parts.map(({ length }) => length)));
  return Array.from({ length: most }, (_, index) => parts.map((each) => each[index % each.length] ?? "").join(""));
}

function* pumpsOf(node: Node, before: readonly string[]): Iterable<Pump> {
  if (node.kind === "none" && node.inner) yield* pumpsOf(node.inner, before);
  if (node.kind === "choice") for (const each of node.options) yield* pumpsOf(each, before);
  if (node.kind === "again") {
    if (node.most === Infinity) yield { before, units: samplesOf(node.body), source: node.source };
    yield* pumpsOf(node.body, before);
  }
  if (node.kind !== "row") return;
  let led = before;
  for (const part of node.parts) {
    yield* pumpsOf(part, led);
    const samples = samplesOf(part);
    led = led.map((text, index) => text + (samples[index % samples.length] ?? ""));
  }
}

const ODD = "\u0001";

/** Two signs on which what repeats ends, or what follows it fails. */
const tailsOf = ({ source }: Pump, flags: string): string[] => [
  ODD,
  SIGNS.find((sign) => source !== "" && !takes(source, flags, sign)) ?? "",
];

/** Led to once, at the beginning and within the text, and led to again before each. */
const textsOf = ({ before, units }: Pump, tail: string): Hostile[] =>
  before.flatMap((led) => [
    ...[...units, units.join("")].flatMap((unit): Hostile[] => [
      (count) => led + unit.repeat(count) + tail,
      (count) => ODD + led + unit.repeat(count) + tail,
      (count) => (led + unit).repeat(count) + tail,
    ]),
    (count) => led.repeat(count) + tail,
  ]);

/** The hostile texts of a pattern, each once. */
export function hostileTexts({ source, flags }: RegExp): Hostile[] {
  const tree = parse(source, flags);
  const pumps = [...pumpsOf(tree, ["", ""]), { before: [""], units: samplesOf(tree), source: "" }];
  const texts = pumps.flatMap((pump) => tailsOf(pump, flags).flatMap((tail) => textsOf(pump, tail)));
  return [...new Map(texts.map((text) => [text(3), text])).values()];
}
