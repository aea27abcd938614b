import type { Draft, Reading } from "./rule.ts";

/** Changes, adds or drops drafts once all rules have read the text. */
export interface Refiner {
  name: string;
  refine(drafts: readonly Draft[], reading: Reading): Draft[];
}
