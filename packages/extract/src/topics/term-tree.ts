import type { Span } from "@readout/model";
import type { Token } from "../analysis.ts";

/** A theme and the terms that speak for it. */
export interface Theme {
  id: string;
  /** Two points a mention. */
  strong: readonly string[];
  /** One point a mention. */
  weak: readonly string[];
}

/** What a term says when it is found: so many points for this theme. */
interface Vote {
  theme: string;
  term: string;
  points: number;
}

interface Node {
  next: Map<string, Node>;
  votes: Vote[];
}

/** A term in a text. */
export interface Hit extends Span, Vote {}

/** All terms as one tree of words, so that a text is read once however many themes there are. */
export type TermTree = Node;

const STRONG = 2;
const WEAK = 1;
/** A longer term is a sentence, and would make a slow tree. */
export const MOST_WORDS = 8;
const PIECE = /\p{L}[\p{L}.]*|\p{N}[\p{N}.]*|['’]\p{L}*|[^\s\p{L}\p{N}]/gu;
const WHOLE = /^\p{L}+$/u;

/** A term or a token in pieces. */
export const piecesOf = (words: string): string[] => words.match(PIECE) ?? [];

function add(root: Node, term: string, vote: Vote): void {
  let node = root;
  for (const word of piecesOf(term).slice(0, MOST_WORDS)) {
    const key = word.replace("’", "'");
    const next = node.next.get(key) ?? { next: new Map(), votes: [] };
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.votes.push(vote);
}

/** Makes the tree of these themes. */
export function termTree(themes: readonly Theme[]): TermTree {
  const root: Node = { next: new Map(), votes: [] };
  for (const { id, strong, weak } of themes) {
    for (const term of strong) add(root, term, { theme: id, term, points: STRONG });
    for (const term of weak) add(root, term, { theme: id, term, points: WEAK });
  }
  return root;
}

/** A piece of a token, and how it may stand in a term: as it is, without its capitals, without its ending. */
interface Piece extends Span {
  keys: readonly string[];
}

const keysOf = (text: string, lemma: string): string[] => [...new Set([text, text.toLowerCase(), lemma])];

/** Tokenisers differ about hyphens and digits; pieces do not. */
function readPieces({ text, lemma, start, end }: Token): Piece[] {
  if (WHOLE.test(text)) return [{ keys: keysOf(text, lemma), start, end }];
  const found = [...text.replaceAll("’", "'").matchAll(PIECE)];
  const lemmas = piecesOf(lemma);
  return found.map(({ 0: piece, index }, at) => ({
    keys: keysOf(piece, lemmas.length === found.length ? (lemmas[at] ?? piece) : piece),
    start: start + index,
    end: start + index + piece.length,
  }));
}

/** The longest term that begins at a piece; a term's word with a capital is only found as it is written. */
function longest(root: Node, pieces: readonly Piece[], from: number): { to: number; votes: readonly Vote[] } | null {
  let nodes = [root];
  let found: { to: number; votes: readonly Vote[] } | null = null;
  for (let at = from; at < pieces.length && nodes.length > 0; at++) {
    const keys = pieces[at]?.keys ?? [];
    nodes = nodes.flatMap(({ next }) => keys.flatMap((key) => next.get(key) ?? []));
    const votes = nodes.flatMap((node) => node.votes);
    if (votes.length > 0) found = { to: at + 1, votes };
  }
  return found;
}

/** Every term in these tokens, longer ones before those within them. Linear: a term has at most eight words. */
export function findTerms(root: TermTree, tokens: readonly Token[]): Hit[] {
  const pieces = tokens.flatMap(readPieces);
  const hits: Hit[] = [];
  for (let from = 0; from < pieces.length; ) {
    const found = longest(root, pieces, from);
    const start = pieces[from]?.start ?? 0;
    const end = pieces[(found?.to ?? 1) - 1]?.end ?? start;
    for (const vote of found?.votes ?? []) hits.push({ ...vote, start, end });
    from = found?.to ?? from + 1;
  }
  return hits;
}
