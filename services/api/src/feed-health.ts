import type { FeedWithState } from "@readout/store";

export const healths = ["new", "ok", "quiet", "failing", "paused"] as const;
export type Health = (typeof healths)[number];

const HOUR_MS = 3_600_000;
const QUIET_AFTER_MS = 7 * 24 * HOUR_MS;

/** How a feed is, in one word for counting and one line for people. */
export function healthOf({ feed, state }: FeedWithState, now: Date): { health: Health; words: string } {
  if (!feed.enabled) return { health: "paused", words: "Paused: it is not polled." };
  if (state === null || state.lastPolledAt === null) return { health: "new", words: "Not polled yet." };
  if (state.lastError !== null)
    return {
      health: "failing",
      words: `${state.lastError} (${times(state.failures)}; next try ${whenAhead(state.nextPollAt, now)})`,
    };
  if (state.lastNewAt === null) return { health: "quiet", words: "It answers, but has shown nothing new yet." };
  const silentMs = now.getTime() - Date.parse(state.lastNewAt);
  const words = `Last new entry ${ago(silentMs)}; next poll ${whenAhead(state.nextPollAt, now)}.`;
  return { health: silentMs > QUIET_AFTER_MS ? "quiet" : "ok", words };
}

const times = (failures: number): string => (failures === 1 ? "once" : `${failures} times in a row`);

function whenAhead(at: string, now: Date): string {
  const ms = Date.parse(at) - now.getTime();
  return ms <= 0 ? "at once" : `in ${span(ms)}`;
}

const ago = (ms: number): string => (ms < 60_000 ? "just now" : `${span(ms)} ago`);

function span(ms: number): string {
  if (ms < HOUR_MS) return `${Math.max(1, Math.round(ms / 60_000))} min`;
  return ms < 48 * HOUR_MS ? `${Math.round(ms / HOUR_MS)} h` : `${Math.round(ms / (24 * HOUR_MS))} days`;
}
