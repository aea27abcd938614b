import { collectReextraction, drawMap, pipeline, type Reextractions, type Tools } from "@readout/pipeline";

/** Drawing needs no tools: a step's name and channels are known before it runs. */
const none = { carriers: {}, store: {}, feeds: {}, articles: {}, matching: {} } as unknown as Tools;

process.stdout.write(`${drawMap([...pipeline(none), collectReextraction({} as Reextractions)])}\n`);
