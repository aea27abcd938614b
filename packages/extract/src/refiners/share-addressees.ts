import type { Refiner } from "../refiner.ts";

/** "Xi told Putin that …, calling for …": what goes on in the sentence is said to the same ear. */
export const shareAddressees: Refiner = {
  name: "share-addressees",
  refine: (drafts) =>
    drafts.map((draft) => {
      if (draft.rule !== "calling-for" || draft.addressees.length > 0) return draft;
      const main = drafts.find(
        (each) => each.sentence === draft.sentence && each !== draft && each.speaker?.start === draft.speaker?.start,
      );
      return main ? { ...draft, addressees: main.addressees, venue: draft.venue ?? main.venue } : draft;
    }),
};
