import { createHmac, timingSafeEqual } from "node:crypto";

const TOLERATED_SECONDS = 300;

type WebhookHeaders = Readonly<Record<string, string>>;

/**
 * The headers of a signed webhook (Standard Webhooks, standardwebhooks.com): id, time in seconds, and one signature
 * per secret. `secret` may hold several, with spaces between, while one is replaced by another; null leaves the
 * signature out.
 */
export function signWebhook(id: string, secret: string | null, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signatures = keysOf(secret).map((key) => `v1,${sign(key, id, timestamp, body).toString("base64")}`);
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    ...(signatures.length > 0 && { "webhook-signature": signatures.join(" ") }),
  };
}

/**
 * Whether a webhook is ours and new: signed with one of the secrets, at most five minutes ago or ahead.
 * `headers` are named in lower case; `body` is the text as it came.
 */
export function verifyWebhook(headers: WebhookHeaders, body: string, secret: string, now: Date): boolean {
  const { "webhook-id": id, "webhook-timestamp": timestamp = "", "webhook-signature": list = "" } = headers;
  if (id === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERATED_SECONDS) return false;
  const expected = keysOf(secret).map((key) => sign(key, id, timestamp, body));
  return list
    .split(" ")
    .filter((each) => each.startsWith("v1,"))
    .map((each) => Buffer.from(each.slice("v1,".length), "base64"))
    .some((given) => expected.some((each) => each.length === given.length && timingSafeEqual(each, given)));
}

/** `whsec_` announces base64; any other secret is its own bytes. */
const keysOf = (secret: string | null): Buffer[] =>
  (secret ?? "")
    .split(/\s+/)
    .filter((each) => each !== "")
    .map((each) => (each.startsWith("whsec_") ? Buffer.from(each.slice("whsec_".length), "base64") : Buffer.from(each)))
    .filter((key) => key.length > 0);

const sign = (key: Buffer, id: string, timestamp: string, body: string): Buffer =>
  createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
