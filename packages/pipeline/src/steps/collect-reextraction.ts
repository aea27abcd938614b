import { topics } from "@readout/model";
import type { Reextractions } from "../reextraction/reextractions.ts";
import { sink, skip } from "../step.ts";

/**
 * Hands what was read again to the re-extraction that asked. It runs where re-extractions are started; of several such
 * processes each has an `instance` name, for each must see every message.
 */
export const collectReextraction = (
  { collect, giveUp }: Pick<Reextractions, "collect" | "giveUp">,
  instance: string | null = null,
) =>
  sink({
    name: instance === null ? "collect-reextraction" : `collect-reextraction-${instance}`,
    from: topics.extractionsBackfill,
    runMany: async (messages) => void (await collect(messages)),
    run: async (message) => ((await collect([message])) ? undefined : skip("asked-by-nobody-here")),
    whenDead: async (message) => giveUp(message),
  });
