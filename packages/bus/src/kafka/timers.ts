import { createRequire } from "node:module";

/** What kafkajs's queue of requests holds, as far as its timer is concerned. */
export interface IdleQueue {
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  pending: readonly unknown[];
  checkPendingRequests(): void;
}

interface QueueClass {
  prototype: { scheduleCheckPendingRequests?: unknown };
}

const QUEUE = "kafkajs/src/network/requestQueue/index.js";
const MINIMUM_MS = 10;

/**
 * kafkajs 2.2.4 sets a timer in the past whenever a connection is idle, and so wakes some 900 times a second.
 * Replaces the one method at fault: a timer only when something waits or a throttle runs.
 */
export function calmIdleConnections(): void {
  const { prototype } = createRequire(import.meta.url)(QUEUE) as QueueClass;
  if (typeof prototype?.scheduleCheckPendingRequests !== "function")
    throw new Error(`Calming kafkajs: ${QUEUE} has no scheduleCheckPendingRequests any more. Pin kafkajs 2.2.4`);
  prototype.scheduleCheckPendingRequests = schedule;
}

function schedule(this: IdleQueue): void {
  const throttleMs = this.throttledUntil - Date.now();
  if (this.throttleCheckTimeoutId || (this.pending.length === 0 && throttleMs <= 0)) return;
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    Math.max(throttleMs, MINIMUM_MS),
  );
}
