/** The four 16-bit bands of a 64-bit signature in hex. */
export const bands = (signature: string): string[] => [0, 4, 8, 12].map((at) => signature.slice(at, at + 4));

/** How many of the 64 bits differ (Hamming distance). */
export const distanceBetween = (a: string, b: string): number =>
  ones(Number.parseInt(a.slice(0, 8), 16) ^ Number.parseInt(b.slice(0, 8), 16)) +
  ones(Number.parseInt(a.slice(8), 16) ^ Number.parseInt(b.slice(8), 16));

/** Bits set in a 32-bit integer. */
function ones(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
