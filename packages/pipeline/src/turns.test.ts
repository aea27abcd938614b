import { memoryBus } from "@readout/bus/memory";
import { queues } from "@readout/model";
import { memoryQueue } from "@readout/queue/memory";
import { runSteps, send } from "./run.ts";
import { step } from "./step.ts";
import { carriersOn, until } from "./testing.ts";

it("asks one host for one thing at a time when steps share turns, a gap apart", async () => {
  const bus = memoryBus();
  const queue = memoryQueue();
  const { carriers } = carriersOn(bus, queue);
  const starts: number[] = [];
  const ask = async () => {
    starts.push(performance.now());
    return [];
  };
  const polling = step({ name: "poll", from: queues.dueFeeds, to: queues.entries, run: ask });
  const reading = step({ name: "read", from: queues.entries, to: queues.notices, run: ask });
  await send(queues.dueFeeds, [{ feedId: "f1", url: "https://a.example/rss", slot: "0" }], carriers);
  await send(
    queues.entries,
    [{ addressId: "a1", url: "https://a.example/1", host: "a.example", attempt: 0 }],
    carriers,
  );

  await runSteps([polling, reading], carriers, () => ({ concurrency: 2, keyGapMs: 200, turns: "hosts" }));

  // The queue's gap is from hand-over to hand-over: what a step does before it asks takes a few milliseconds.
  await until("both were asked for", () => starts.length === 2);
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(150);
  await queue.close();
  await bus.close();
});
