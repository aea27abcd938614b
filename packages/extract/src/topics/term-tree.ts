import type { Span } from "@readout/model";
import type { Token } from "../analysis.ts";
import { ONE_PIECE } from "../marks.ts";

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
export interface Hit extends Span {
  vote: Vote;
}

/** All terms as one tree of words, so that a text is read once however many themes there are. */
export type TermTree = Node;

const STRONG = 2;
const WEAK = 1;
/** A longer term is a sentence, and would make a slow tree. */
export const MOST_WORDS = 8;
const PIECE = /\p{L}[\p{L}.]*|\p{N}[\p{N}.]*|['’]\p{L}*|[^\s\p{L}\p{N}]/gu;

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
type Piece = Pick<Token, "text" | "lower" | "lemma" | "start" | "end">;

/** Tokenisers differ about hyphens and digits; pieces do not. A word or a mark is a piece already. */
function addPieces(pieces: Piece[], token: Token): void {
  const { text, lemma, start } = token;
  if (text.length === 1 || token.marks & ONE_PIECE) {
    pieces.push(token);
    return;
  }
  const found = [...text.replaceAll("’", "'").matchAll(PIECE)];
  const lemmas = piecesOf(lemma);
  for (const [at, { 0: piece, index }] of found.entries()) {
    const lower = piece.toLowerCase();
    const own = lemmas.length === found.length ? (lemmas[at] ?? lower) : lower;
    pieces.push({ text: piece, lower, lemma: own, start: start + index, end: start + index + piece.length });
  }
}

/** Where this piece leads from a node; nothing is made where it leads nowhere, as mostly. */
function step(nodes: readonly Node[], { text, lower, lemma }: Piece): readonly Node[] {
  let reached: Node[] | undefined;
  for (const { next } of nodes) {
    const low = next.get(lower);
    const bare = lemma === lower ? undefined : next.get(lemma);
    const exact = text === lower ? undefined : next.get(text);
    if (low || bare || exact)
      reached = [...(reached ?? []), ...[low, bare, exact].filter((node) => node !== undefined)];
  }
  return reached ?? [];
}

/** Whether some term begins so: most pieces begin none. */
const begins = ({ next }: Node, { text, lower, lemma }: Piece): boolean =>
  next.has(lower) || (lemma !== lower && next.has(lemma)) || (text !== lower && next.has(text));

interface Found {
  to: number;
  votes: readonly Vote[];
}

/** The longest term that begins at a piece; a term's word with a capital is only found as it is written. */
function longest(root: readonly Node[], pieces: readonly Piece[], from: number): Found | null {
  let nodes = root;
  let found: Found | null = null;
  for (let at = from; at < pieces.length; at++) {
    nodes = step(nodes, pieces[at] as Piece);
    if (nodes.length === 0) break;
    if (nodes.some(({ votes }) => votes.length > 0)) found = { to: at + 1, votes: nodes.flatMap(({ votes }) => votes) };
  }
  return found;
}

/** Every term in these tokens, longer ones before those within them. Linear: a term has at most eight words. */
export function findTerms(root: TermTree, tokens: readonly Token[]): Hit[] {
  const pieces: Piece[] = [];
  for (const token of tokens) addPieces(pieces, token);
  const top = [root];
  const hits: Hit[] = [];
  for (let from = 0; from < pieces.length; ) {
    const found = begins(root, pieces[from] as Piece) ? longest(top, pieces, from) : null;
    const start = pieces[from]?.start ?? 0;
    const end = pieces[(found?.to ?? 1) - 1]?.end ?? start;
    for (const vote of found?.votes ?? []) hits.push({ vote, start, end });
    from = found?.to ?? from + 1;
  }
  return hits;
}
