import type { Refiner } from "../refiner.ts";
import { type Draft, withParts } from "../rule.ts";

/** "Xi told Putin that …, calling for …": what goes on in the sentence is said to the same ear. */
export const shareAddressees: Refiner = {
  name: "share-addressees",
  refine(drafts) {
    const mains = new Map<string, Draft>();
    const keyOf = ({ sentence, speaker }: Draft) => `${sentence} ${speaker?.start}`;
    for (const each of drafts) if (each.rule !== "calling-for" && !mains.has(keyOf(each))) mains.set(keyOf(each), each);
    return drafts.map((draft) => {
      const main = draft.rule === "calling-for" && draft.addressees.length === 0 ? mains.get(keyOf(draft)) : undefined;
      return main ? withParts(draft, { addressees: main.addressees, venue: draft.venue ?? main.venue }) : draft;
    });
  },
};
