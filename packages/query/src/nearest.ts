/** The candidate a mistyped name most likely means: at most two letters off, or the end or the beginning of one. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  const wanted = written.toLowerCase().slice(0, 40);
  const ranked = candidates
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const best = ranked[0];
  if (best && best.far <= Math.min(2, Math.floor(wanted.length / 2))) return best.name;
  const part = candidates.filter((name) => wanted.length >= 3 && name.toLowerCase().endsWith(wanted));
  if (part.length === 1) return part[0] ?? null;
  const begun = candidates.filter((name) => wanted.length >= 3 && name.toLowerCase().startsWith(wanted));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** How many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
