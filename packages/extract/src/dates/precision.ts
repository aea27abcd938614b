import type { Precision } from "@readout/model";

const shapes: ReadonlyArray<readonly [RegExp, Precision]> = [
  [/^\d{4}-\d\d-\d\d$/, "day"],
  [/^\d{4}-\d\d-\d\dT/, "time"],
  [/^\d{4}-W\d\d/, "week"],
  [/^\d{4}-\d\d$/, "month"],
  [/^\d{4}-(?:Q\d|H\d|SP|SU|FA|WI)$/, "quarter"],
  [/^\d{4}$/, "year"],
];

/** How fine a TIMEX3 value is; null for lengths of time, sets, decades and vague references. */
export const precisionOf = (value: string | null): Precision | null =>
  (value !== null && shapes.find(([shape]) => shape.test(value))?.[1]) || null;
