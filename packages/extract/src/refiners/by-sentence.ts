import type { Draft } from "../rule.ts";

/** Drafts by the index of the sentence that attributes, in their order. */
export function bySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const each of drafts) {
    const group = groups.get(each.sentence);
    if (group) group.push(each);
    else groups.set(each.sentence, [each]);
  }
  return groups;
}
