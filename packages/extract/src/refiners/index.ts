import type { Refiner } from "../refiner.ts";
import { continueQuotes } from "./continue-quotes.ts";
import { dropClaimed } from "./drop-claimed.ts";
import { dropOverlaps } from "./drop-overlaps.ts";
import { dropUnspoken } from "./drop-unspoken.ts";
import { findAddressee } from "./find-addressee.ts";
import { findCarrier } from "./find-carrier.ts";
import { findVenue } from "./find-venue.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import { partNested } from "./part-nested.ts";
import { shareAddressees } from "./share-addressees.ts";
import { wholeQuotes } from "./whole-quotes.ts";

/** What happens to drafts once all rules have read a text, in order. */
export const refiners: readonly Refiner[] = [
  dropUnspoken,
  wholeQuotes,
  joinParagraphs,
  dropClaimed,
  dropOverlaps,
  findCarrier,
  partNested,
  continueQuotes,
  shareAddressees,
  findAddressee,
  findVenue,
];
