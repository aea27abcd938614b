import { analyse } from "../analyse.ts";
import { findDates } from "./find-dates.ts";

/** What tests look at: "words = value" for each date of a text that speaks from a Thursday, 26 August 2021, unless told otherwise. */
export const datesIn = (text: string, publishedAt: string | null = "2021-08-26T09:00:00Z"): string[] =>
  findDates(analyse(text, publishedAt)).map((date) => `${date.text} = ${date.value}`);
