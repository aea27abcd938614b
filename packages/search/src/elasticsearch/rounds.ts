import type { IndexReading } from "../search.ts";

/** The first reading of each article, then the second of each, and so on; with its place in the batch. */
export function roundsOf<T extends IndexReading>(batch: readonly T[]): (T & { place: number })[][] {
  const rounds: (T & { place: number })[][] = [];
  const seen = new Map<string, number>();
  for (const [place, each] of batch.entries()) {
    const { id } = each.extracted.article;
    const round = seen.get(id) ?? 0;
    seen.set(id, round + 1);
    rounds[round] ??= [];
    rounds[round].push({ ...each, place });
  }
  return rounds;
}
