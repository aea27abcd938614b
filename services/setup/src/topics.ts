import type { TopicPlan } from "@readout/bus/kafka";
import { type Topic, topics } from "@readout/model";

const DAY_MS = 86_400_000;
/** A record is 1 MiB at most; its batch and headers come on top. */
const MAX_MESSAGE_BYTES = 1_200_000;

/** How long each topic keeps its records: articles for ever, for everything is made anew from them; the rest can be. */
const kept: Readonly<Record<string, number | null>> = {
  [topics.articles.name]: null,
  [topics.extractions.name]: 14 * DAY_MS,
};

/** Every topic of the pipeline, in one list. What is not named above is work in between, and kept for a week. */
export const topicPlans = (partitions: number): TopicPlan[] =>
  Object.values<Topic<never>>(topics as unknown as Record<string, Topic<never>>).map(({ name }) => ({
    name,
    partitions,
    retentionMs: name in kept ? (kept[name] ?? null) : 7 * DAY_MS,
    maxMessageBytes: MAX_MESSAGE_BYTES,
  }));
