import { urlOf } from "@readout/model";
import { signWebhook } from "./signature.ts";

/** How a webhook leaves the house: the service hands over the egress's `post`. */
export type Post = (
  url: string,
  request: { purpose: "webhook"; body: string; headers: Readonly<Record<string, string>> },
) => Promise<{ status: number; retryAfterSeconds: number | null }>;

export interface WebhookNotice {
  url: string;
  /** One secret, or several with spaces between; null sends unsigned. */
  secret: string | null;
  /** The same on every attempt: receivers drop what they have seen. */
  id: string;
  /** A CloudEvent as JSON. */
  body: string;
  now: Date;
}

/** What became of an attempt. `gone` is final: the receiver wants no more, or the address may not be asked. */
export type Sent =
  | { kind: "sent" }
  | { kind: "retry"; message: string; retryAfterMs: number | null }
  | { kind: "gone"; message: string };

/** Posts one notice, signed. Answers and failures of the network are outcomes; only faults of ours are thrown. */
export async function sendWebhook(post: Post, { url, secret, id, body, now }: WebhookNotice): Promise<Sent> {
  const headers = { "content-type": "application/cloudevents+json", ...signWebhook(id, secret, body, now) };
  try {
    return outcome(await post(url, { purpose: "webhook", body, headers }), hostOf(url));
  } catch (error) {
    const { retryable, message } = error as { retryable?: unknown; message: string };
    if (retryable === true) return { kind: "retry", message, retryAfterMs: null };
    if (retryable === false) return { kind: "gone", message };
    throw error;
  }
}

function outcome({ status, retryAfterSeconds }: Awaited<ReturnType<Post>>, host: string): Sent {
  if (status >= 200 && status < 300) return { kind: "sent" };
  const message = `The webhook at ${host} answered ${status}${advice(status)}`;
  if (status === 410) return { kind: "gone", message };
  return { kind: "retry", message, retryAfterMs: retryAfterSeconds === null ? null : retryAfterSeconds * 1000 };
}

function advice(status: number): string {
  if (status === 410) return ": it wants no more notices; remove it from the watch";
  if (status >= 300 && status < 400) return ": redirects are not followed; give the watch the final address";
  if (status === 401 || status === 403) return ": check its secret";
  if (status === 404) return ": check its address";
  return "";
}

/** A webhook's path may be its secret, so messages name the host alone. */
const hostOf = (url: string): string => urlOf(url)?.host ?? "an address that cannot be read";
