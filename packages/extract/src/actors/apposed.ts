import type { Span } from "@readout/model";
import type { Reference, Scene } from "./scene.ts";

/**
 * Where an office and the name in commas after it stand, if `office` ends with the office and `reference` is that name:
 * "Latvia's president, Ana Ozola,". Null for every other name.
 */
export function apposedSpan({ text, words, units, titles }: Scene, office: Span, { from, to }: Reference): Span | null {
  const unit = units[from];
  if (unit?.entry.kind !== "person") return null;
  const title = titles
    .get(unit)
    ?.find(
      (each) => each.text !== "" && each.from < from && text.slice(office.end, words[each.to]?.start).trim() === ",",
    );
  if (!title) return null;
  return {
    start: Math.min(office.start, words[title.from]?.start ?? office.start),
    end: words[to - 1]?.end ?? office.end,
  };
}
