import { extractor } from "@readout/extract/extractor";
import { originOf } from "@readout/extract/origin";
import type { Extraction } from "@readout/model";
import { type AnyStep, extractingSteps, type Tools } from "@readout/pipeline";
import type { Means } from "./means.ts";

/** Finds facts in articles. */
export const extracting = (means: Means): AnyStep[] => extractingSteps({ ...means, ...extractingTools(means) });

export const extractingTools = ({ threads }: Means): Pick<Tools, "extractArticle" | "extractor" | "originOf"> => ({
  extractArticle: (article) => threads.run<Extraction>("extract", article),
  extractor,
  originOf,
});
