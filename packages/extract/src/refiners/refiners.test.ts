import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import type { Draft } from "../rule.ts";
import { explained } from "../testing.ts";
import { dropOverlaps } from "./drop-overlaps.ts";
import { dropUnspoken } from "./drop-unspoken.ts";
import { findAddressee } from "./find-addressee.ts";
import { findVenue } from "./find-venue.ts";
import { shareAddressees } from "./share-addressees.ts";

function refined(refine: typeof dropOverlaps.refine, text: string) {
  const reading = readingOfText(text);
  const words = (span: Draft["via"]) => span && text.slice(span.start, span.end);
  return refine(draftsOf(reading), reading).map((each) => ({
    speaker: words(each.speaker),
    via: words(each.via),
    venue: words(each.venue),
    addressees: each.addressees.map(words),
  }));
}

describe("refiners", () => {
  it("make the agency a carrier of what another said", () => {
    const text = "Lee was told by Cho that rates would rise, according to the Norland News Agency.";
    explained(text, () =>
      expect(refined(dropOverlaps.refine, text)).toMatchObject([{ speaker: "Cho", via: "the Norland News Agency" }]),
    );
  });

  it("keep the agency as speaker when another speaks deep within what it tells", () => {
    const text = "According to the Norland News Agency, rates rose because Lee opposed the plan.";
    expect(refined(dropOverlaps.refine, text)).toMatchObject([
      { speaker: "the Norland News Agency" },
      { speaker: "Lee", via: null },
    ]);
  });

  it("keep the agency as speaker when nobody else speaks", () => {
    const text = "Rates would rise, according to the Norland News Agency.";
    explained(text, () =>
      expect(refined(dropOverlaps.refine, text)).toMatchObject([{ speaker: "the Norland News Agency", via: null }]),
    );
  });

  it("keep one of two readings of the same words", () => {
    explained("The talks failed, Lee said.", (text) => expect(refined(dropOverlaps.refine, text)).toHaveLength(1));
  });

  it("drop content without words", () => {
    explained("“!!” said Lee.", (text) => expect(refined(dropUnspoken.refine, text)).toEqual([]));
  });

  it("find the gathering at which it was said", () => {
    const text = "Lee, in his remarks by video at the third Norland summit, said rates would rise.";
    explained(text, () =>
      expect(refined(findVenue.refine, text)).toMatchObject([{ venue: "the third Norland summit" }]),
    );
  });

  it.each([
    ["In a phone call with Cho, Lee said rates would rise.", ["Cho"]],
    ["Rates would rise, Lee said in a letter to Cho.", ["Cho"]],
    ["Addressing the council, Lee said rates would rise.", ["the council"]],
    ["Meeting Cho in Oslo, Lee said rates would rise.", ["Cho"]],
    ["Speaking to reporters in Oslo, Lee said rates would rise.", []],
    ["Lee said he had met Cho in a call with Reyes.", []],
  ])("find who was addressed: %s", (text, expected) => {
    explained(text, () => expect(refined(findAddressee.refine, text)).toMatchObject([{ addressees: expected }]));
  });

  it("let what goes on be said to the same ear", () => {
    const text = "Lee told Cho that rates would rise, calling for calm in the streets.";
    explained(text, () =>
      expect(refined(shareAddressees.refine, text)).toMatchObject([{ addressees: ["Cho"] }, { addressees: ["Cho"] }]),
    );
  });
});
