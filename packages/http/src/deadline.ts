import { FetchError } from "./fetch-error.ts";

export interface Deadline {
  signal: AbortSignal;
  stop(): void;
}

/** Ends with `timeout` after `totalMs`, or with `aborted` when the caller's signal does. Stop it when done. */
export function startDeadline(totalMs: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const late = () => controller.abort(new FetchError("timeout", `no whole answer within ${totalMs / 1000} s`));
  const giveUp = () => controller.abort(new FetchError("aborted", "the request was given up"));
  const timer = setTimeout(late, totalMs);
  // Not AbortSignal.any: it holds on to long-lived signals on Node 20.
  if (outer?.aborted) giveUp();
  else outer?.addEventListener("abort", giveUp, { once: true });
  return {
    signal: controller.signal,
    stop() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", giveUp);
    },
  };
}
