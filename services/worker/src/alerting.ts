import { matchWatches, noticeBody, noticesFor } from "@readout/alerts";
import type { Log } from "@readout/kit";
import type { Watch } from "@readout/model";
import { sendWebhook } from "@readout/notify";
import { type AnyStep, alertingSteps, type Tools } from "@readout/pipeline";
import { parse, type Query, QueryError } from "@readout/query";
import type { Means } from "./means.ts";

/** Tells of what matches a watch. */
export const alerting = (means: Means): AnyStep[] => alertingSteps({ ...means, ...alertingTools(means) });

export const alertingTools = ({ egress, clock, log }: Means): Pick<Tools, "matching" | "postWebhook"> => ({
  matching: {
    parse: (watch) => queryOf(watch, log),
    match: matchWatches,
    notices: noticesFor,
  },
  postWebhook: ({ url, secret }, notice, match, watch) => {
    const body = noticeBody(match, watch);
    return sendWebhook(egress.post, { url, secret, id: notice.id, body, now: clock() });
  },
});

function queryOf({ id, query, over }: Watch, log: Log): Query | null {
  try {
    return parse(query, over);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    log.error("watch.unreadable", { watch: id, query, error: error.message });
    return null;
  }
}
