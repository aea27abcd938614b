import type { Clock, Log } from "@readout/kit";
import { type Match, type Notice, queues, type Watch } from "@readout/model";
import type { Store } from "@readout/store";
import { Reject, type RetryPolicy, sink, skip } from "../step.ts";

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

/** Tells one person or program of one match. Every attempt carries the same id. */
export const sendNotice = (tools: NoticeTools) =>
  sink({
    name: "send-notice",
    from: queues.notices,
    retry,
    async run({ noticeId }) {
      const found = await tools.watches.notice(noticeId);
      if (!found) return skip("watch-removed");
      // A dead one comes here only when its letter is replayed: then it is told after all.
      if (found.notice.state === "sent") return skip("already-told");
      const { notice, match, watch } = found;
      const attempted = { ...notice, attempts: notice.attempts + 1 };
      const sent = await tell(attempted, match, watch, tools);
      if (sent.kind === "sent") {
        const sentAt = tools.clock().toISOString();
        await tools.watches.saveNotice({ ...attempted, state: "sent", sentAt, lastError: null });
        return undefined;
      }
      await tools.watches.saveNotice({ ...attempted, lastError: sent.message });
      if (sent.kind === "gone") throw new Reject(sent.message);
      throw Object.assign(
        new Error(sent.message),
        sent.retryAfterMs === null ? {} : { retryAfterMs: sent.retryAfterMs },
      );
    },
    async whenDead({ noticeId }, death) {
      const found = await tools.watches.notice(noticeId);
      if (found) await tools.watches.saveNotice({ ...found.notice, state: "dead", lastError: death.message });
    },
  });

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
