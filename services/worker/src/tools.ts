import type { Tools } from "@readout/pipeline";
import { alertingTools } from "./alerting.ts";
import { extractingTools } from "./extracting.ts";
import { fetchingTools } from "./fetching.ts";
import type { Means } from "./means.ts";

/** What all of the pipeline's steps are handed of the outside. */
export const tools = (means: Means): Tools => ({
  ...means,
  ...fetchingTools(means),
  ...extractingTools(means),
  ...alertingTools(means),
});
