import type { Clock, Log } from "@readout/kit";
import { type Match, type Notice, queues, type Watch } from "@readout/model";
import type { Store } from "@readout/store";
import { Reject, type RetryPolicy, Spent, sink, skip } from "../step.ts";

/** What a receiver's answer means: `gone` is final. */
export type Sent =
  | { kind: "sent" }
  | { kind: "retry"; message: string; retryAfterMs: number | null }
  | { kind: "gone"; message: string };

export interface NoticeTools {
  /** Posts a webhook's notice, signed, through the guarded egress. */
  postWebhook(
    channel: { url: string; secret: string | null },
    notice: Notice,
    match: Match,
    watch: Watch,
  ): Promise<Sent>;
  watches: Store["watches"];
  log: Log;
  clock: Clock;
}

/** Half a minute, doubling to a day: a receiver may be down for three days before its notice is given up. */
const retry: RetryPolicy = {
  attempts: 14,
  restMs: (attempt) => Math.min(30_000 * 2 ** (attempt - 1), 24 * 3_600_000),
};

/**
 * Tells one person or program of one match. Every attempt carries the same id. The notice counts its tries itself: a
 * carrier that was lost begins anew.
 */
export const sendNotice = (tools: NoticeTools) =>
  sink({
    name: "send-notice",
    from: queues.notices,
    retry,
    async run({ noticeId }) {
      const found = await tools.watches.notice(noticeId);
      if (!found) return skip("watch-removed");
      // A dead one comes here only when its letter is replayed: then it is told after all, and has all its tries again.
      if (found.notice.state === "sent") return skip("already-told");
      const { notice, match, watch } = found;
      const attempts = (notice.state === "dead" ? 0 : notice.attempts) + 1;
      const attempted: Notice = { ...notice, state: "waiting", attempts };
      const sent = await tell(attempted, match, watch, tools);
      if (sent.kind === "sent") {
        const sentAt = tools.clock().toISOString();
        await tools.watches.saveNotice({ ...attempted, state: "sent", sentAt, lastError: null });
        return undefined;
      }
      // The rest is by our own count; what the receiver asks for goes first.
      const retryAfterMs = sent.kind === "gone" ? 0 : (sent.retryAfterMs ?? retry.restMs(attempts));
      const nextTryAt = new Date(tools.clock().getTime() + retryAfterMs).toISOString();
      await tools.watches.saveNotice({ ...attempted, nextTryAt, lastError: sent.message });
      throw faultOf(sent, attempts, retryAfterMs);
    },
    async whenDead({ noticeId }, death) {
      const found = await tools.watches.notice(noticeId);
      if (found) await tools.watches.saveNotice({ ...found.notice, state: "dead", lastError: death.message });
    },
  });

function faultOf({ kind, message }: Exclude<Sent, { kind: "sent" }>, attempts: number, retryAfterMs: number): Error {
  if (kind === "gone") return new Reject(message);
  if (attempts >= retry.attempts) return new Spent(`given up after ${attempts} tries: ${message}`);
  return Object.assign(new Error(message), { retryAfterMs });
}

async function tell(notice: Notice, match: Match, watch: Watch, { postWebhook, log }: NoticeTools): Promise<Sent> {
  switch (notice.channel.kind) {
    case "log":
      log.info("watch.matched", {
        watch: watch.name,
        query: watch.query,
        over: match.over,
        thing: match.thingId,
        ...match.summary,
      });
      return { kind: "sent" };
    case "feed":
      // The feed is read from the matches: there is nobody to send to.
      return { kind: "sent" };
    case "webhook":
      return postWebhook(notice.channel, notice, match, watch);
  }
}
