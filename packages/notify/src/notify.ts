export { type AtomEntry, type AtomFeed, writeAtom } from "./atom.ts";
export { logLine } from "./log-line.ts";
export { signWebhook, verifyWebhook } from "./signature.ts";
export { type Post, type Sent, sendWebhook, type WebhookNotice } from "./webhook.ts";
