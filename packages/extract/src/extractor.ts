import type { Extraction } from "@readout/model";

/**
 * Which rules speak. `generation` is raised with each release of the rules: it is part of every document's version, so
 * that a re-extraction wins over what was there. Apart from the rules, so that who only needs the name loads no model.
 */
export const extractor: Extraction["extractor"] = { name: "readout", version: "0.1.0", generation: 1 };
