import { type AnyStep, pipeline, type Tools } from "./pipeline.ts";
import { collectReextraction } from "./steps/collect-reextraction.ts";

/** A step's name and channels are known before it is handed anything: enough to draw it and to ask how far behind it is. */
export const none = { carriers: {}, store: {}, feeds: {}, articles: {}, matching: {} } as unknown as Tools;

/** Every step there is, in the order an article takes, without what it would need to run. */
export const everyStep: readonly AnyStep[] = [
  ...pipeline(none),
  collectReextraction({} as Parameters<typeof collectReextraction>[0]),
];

/** Who reads which topic: a step reads in a group of its own name. */
export const topicGroups: readonly { topic: string; group: string }[] = everyStep
  .filter(({ from }) => from.kind === "topic")
  .map(({ name, from }) => ({ topic: from.name, group: name }));
