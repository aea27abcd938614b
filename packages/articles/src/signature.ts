import { hashId } from "@readout/model";

const SHINGLE = 3;
/** The beginning of a text is enough to know it by. */
const LOOKED_AT = 200_000;

/**
 * A 64-bit SimHash over runs of three words, in 16 hex digits: texts that share most of their words in the same order
 * differ in few bits (Charikar 2002). Case, punctuation and layout do not count.
 */
export function signature(text: string): string {
  const words =
    text
      .slice(0, LOOKED_AT)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const votes = new Int32Array(64);
  for (let at = 0; at === 0 || at + SHINGLE <= words.length; at++) vote(votes, words.slice(at, at + SHINGLE).join(" "));
  return hexOf(votes, 0) + hexOf(votes, 32);
}

function vote(votes: Int32Array, shingle: string): void {
  const [high, low] = hash64(shingle);
  for (let bit = 0; bit < 32; bit++) {
    votes[bit] = (votes[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
    votes[32 + bit] = (votes[32 + bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
  }
}

function hexOf(votes: Int32Array, from: number): string {
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if ((votes[from + bit] ?? 0) > 0) bits |= 1 << bit;
  return (bits >>> 0).toString(16).padStart(8, "0");
}

/** Two 32-bit FNV-1a lanes that see the letters in different order, each mixed as Murmur3 ends. */
function hash64(text: string): [number, number] {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [mixed(high), mixed(low)];
}

function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** In how many of their 64 bits two signatures differ. */
export function hammingDistance(a: string, b: string): number {
  let count = 0;
  for (const from of [0, 8]) {
    const differing = Number.parseInt(a.slice(from, from + 8), 16) ^ Number.parseInt(b.slice(from, from + 8), 16);
    for (let rest = differing; rest !== 0; rest &= rest - 1) count += 1;
  }
  return count;
}

/** Changes when an article's title or words do; white space and the spelling of characters do not count. */
export const contentHash = (title: string, text: string): string => hashId(spaced(title), spaced(text));

const spaced = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
