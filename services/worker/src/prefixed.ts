import type { Bus } from "@readout/bus";

/** A bus whose topics and groups bear a prefix on the broker, and their own names here. */
export function prefixed<T extends Bus>(bus: T, prefix: string): T {
  if (prefix === "") return bus;
  const bare = (name: string): string => name.slice(prefix.length);
  return {
    ...bus,
    publish: (topic, messages) => bus.publish(prefix + topic, messages),
    subscribe: (topic, group, handle, options) => bus.subscribe(prefix + topic, prefix + group, handle, options),
    lag: async () =>
      (await bus.lag())
        .filter(({ topic, group }) => topic.startsWith(prefix) && group.startsWith(prefix))
        .map((each) => ({ ...each, topic: bare(each.topic), group: bare(each.group) })),
  };
}
