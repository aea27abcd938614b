/** How to reach Redis, and how patient to be. Times are milliseconds. */
export interface BullSettings {
  /** `redis://user:password@host:port/db`, or `rediss://` for TLS. */
  url: string;
  /** Begins every key, so that an ACL user can be limited to `~prefix:*`. */
  prefix: string;
  username?: string;
  password?: string;
  /** TLS, with a certificate authority of one's own if there is one. */
  tls?: { ca?: string };
  /** How long a worker with nothing to do waits before it looks again, and how often the watchdog looks. */
  drainDelayMs?: number;
  /** How long work stays its worker's without a sign of life; twice the longest synchronous stretch, at least. */
  lockMs?: number;
  /** How often work is looked for whose worker gives none: it comes again after `lockMs` and at most two of these. */
  stalledMs?: number;
  /** How long a call may take that nobody works on behind: adding, counting. */
  callMs?: number;
  /** How long `close` waits for the work in hand. */
  closeMs?: number;
}

export type Patience = Required<
  Pick<BullSettings, "drainDelayMs" | "lockMs" | "stalledMs" | "callMs" | "closeMs" | "prefix">
>;

export const patience = (settings: BullSettings): Patience => ({
  prefix: settings.prefix,
  drainDelayMs: settings.drainDelayMs ?? 5000,
  lockMs: settings.lockMs ?? 20_000,
  stalledMs: settings.stalledMs ?? 10_000,
  callMs: settings.callMs ?? 5000,
  closeMs: settings.closeMs ?? 20_000,
});
