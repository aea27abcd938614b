import type { Extracted } from "@readout/model";

const generations = 1_000_000;

/** Version of every document of this reading (DATA: the life of an address). */
export const versionOf = ({ article, extraction }: Extracted): number =>
  article.revision * generations + extraction.extractor.generation;

/** The revision that a document of this version was read from. */
export const revisionOf = (version: number): number => Math.floor(version / generations);
