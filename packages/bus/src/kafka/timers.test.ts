import { createRequire } from "node:module";
import { calmIdleConnections, type IdleQueue } from "./timers.ts";

const QueueClass = createRequire(import.meta.url)("kafkajs/src/network/requestQueue/index.js") as {
  new (options: object): IdleQueue & { scheduleCheckPendingRequests(): void; maybeThrottle(ms: number): void };
};
const nothing = () => {};
const queue = () =>
  new QueueClass({
    requestTimeout: 1000,
    enforceRequestTimeout: false,
    logger: { debug: nothing },
    clientId: "",
    broker: "",
  });

beforeAll(calmIdleConnections);

it("finds the method of kafkajs that it replaces", () => {
  expect(Object.getPrototypeOf(queue())).toHaveProperty("scheduleCheckPendingRequests");
  expect(queue()).toMatchObject({ throttledUntil: expect.any(Number), throttleCheckTimeoutId: null, pending: [] });
});

it("sets no timer on an idle connection", () => {
  const idle = queue();
  idle.scheduleCheckPendingRequests();
  expect(idle.throttleCheckTimeoutId).toBeNull();
});

it("sets one timer when something waits, and none beside it", () => {
  const busy = queue();
  Object.assign(busy, { pending: [{}] });
  busy.scheduleCheckPendingRequests();
  const timer = busy.throttleCheckTimeoutId;
  busy.scheduleCheckPendingRequests();

  expect(timer).not.toBeNull();
  expect(busy.throttleCheckTimeoutId).toBe(timer);
  clearTimeout(timer ?? undefined);
});

it("sets a timer for the end of a throttle", () => {
  const throttled = queue();
  throttled.maybeThrottle(60_000);
  throttled.scheduleCheckPendingRequests();
  expect(throttled.throttleCheckTimeoutId).not.toBeNull();
  clearTimeout(throttled.throttleCheckTimeoutId ?? undefined);
});
