import type { Event } from "@readout/model";
import { findCast } from "../actors/find-cast.ts";
import { analyse } from "../analyse.ts";
import { findDates } from "../dates/find-dates.ts";
import { findEvents } from "./find-events.ts";

/** All events of a text that speaks from Thursday, 26 August 2021, unless told otherwise. */
export function findIn(text: string, publishedAt: string | null = "2021-08-26T09:00:00Z") {
  const analysis = analyse(text, publishedAt);
  return findEvents(analysis, findCast(analysis), findDates(analysis), { articleId: "a", publishedAt });
}

const named = (parties: Event["sources"]) => parties.map(({ name }) => name).join(", ");

/** What most tests look at: "TYPE: sources > targets". */
export const eventsIn = (text: string): string[] =>
  findIn(text).events.map(({ type, sources, targets }) => `${type}: ${named(sources)} > ${named(targets)}`);
