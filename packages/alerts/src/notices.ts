import { hashId, type Match, type Notice, type NotifyChannel, type Watch } from "@readout/model";

/** One notice per channel, waiting to be sent. Its name is the same on every attempt. */
export const noticesFor = (match: Match, watch: Watch, now: Date): Notice[] =>
  watch.channels.map((channel) => ({
    id: hashId(watch.id, match.thingId, nameOf(channel)),
    matchId: match.id,
    watchId: watch.id,
    channel,
    state: "waiting",
    attempts: 0,
    lastError: null,
    createdAt: now.toISOString(),
    nextTryAt: now.toISOString(),
    sentAt: null,
  }));

const nameOf = (channel: NotifyChannel): string =>
  channel.kind === "webhook" ? `webhook ${channel.url}` : channel.kind;

/** A webhook's body: a CloudEvents 1.0 event in structured JSON. https://github.com/cloudevents/spec */
export const noticeBody = (match: Match, watch: Watch): string =>
  JSON.stringify({
    specversion: "1.0",
    id: match.id,
    source: `/watches/${watch.id}`,
    type: "readout.watch.matched",
    time: match.matchedAt,
    datacontenttype: "application/json",
    data: {
      watch: { id: watch.id, name: watch.name, query: watch.query },
      over: match.over,
      thingId: match.thingId,
      articleId: match.articleId,
      ...match.summary,
    },
  });
