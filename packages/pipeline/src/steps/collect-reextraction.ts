import { topics } from "@readout/model";
import type { Reextractions } from "../reextraction/reextractions.ts";
import { sink, skip } from "../step.ts";

/** Hands what was read again to the re-extraction that asked. It runs where that is driven, under one name wherever that is. */
export const collectReextraction = ({ collect, giveUp }: Pick<Reextractions, "collect" | "giveUp">) =>
  sink({
    name: "collect-reextraction",
    from: topics.extractionsBackfill,
    runMany: async (messages) => void (await collect(messages)),
    run: async (message) => ((await collect([message])) ? undefined : skip("asked-by-nobody-here")),
    whenDead: async (message) => giveUp(message),
  });
