import { type Post, sendWebhook, verifyWebhook } from "./notify.ts";

const now = new Date("2026-11-24T12:00:00Z");
const notice = {
  url: "https://hooks.example/T0/secret-path",
  secret: "whsec_c2VjcmV0",
  id: "n1",
  body: '{"specversion":"1.0"}',
  now,
};

const answering =
  (status: number, retryAfterSeconds: number | null = null): Post =>
  async () => ({ status, retryAfterSeconds });
const failing =
  (error: Error): Post =>
  () =>
    Promise.reject(error);

describe("a notice by webhook", () => {
  it("is a signed CloudEvent, posted for the purpose of a webhook", async () => {
    const posted: Parameters<Post>[] = [];

    const sent = await sendWebhook(async (...call) => {
      posted.push(call);
      return { status: 204, retryAfterSeconds: null };
    }, notice);

    expect(sent).toEqual({ kind: "sent" });
    expect(posted).toHaveLength(1);
    const [url, { purpose, body, headers }] = posted[0] as Parameters<Post>;
    expect([url, purpose, body]).toEqual([notice.url, "webhook", notice.body]);
    expect(headers).toMatchObject({ "content-type": "application/cloudevents+json", "webhook-id": "n1" });
    expect(verifyWebhook(headers, body, notice.secret, now)).toBe(true);
  });

  it.each([
    [200, null, "sent", undefined],
    [299, null, "sent", undefined],
    [429, 120, "retry", 120_000],
    [429, null, "retry", null],
    [500, null, "retry", null],
    [503, 0, "retry", 0],
    [400, null, "retry", null],
    [301, null, "retry", null],
    [404, null, "retry", null],
    [410, null, "gone", undefined],
  ])("answered %i (Retry-After %s) is %s", async (status, seconds, kind, retryAfterMs) => {
    const sent = await sendWebhook(answering(status, seconds), notice);

    expect(sent.kind).toBe(kind);
    expect("retryAfterMs" in sent ? sent.retryAfterMs : undefined).toBe(retryAfterMs);
  });

  it.each([
    [301, "redirects are not followed; give the watch the final address"],
    [401, "check its secret"],
    [404, "check its address"],
    [410, "remove it from the watch"],
    [500, "The webhook at hooks.example answered 500"],
  ])("answered %i says what to do, and nothing of its address but the host", async (status, words) => {
    const sent = await sendWebhook(answering(status), notice);

    expect(sent).toMatchObject({ message: expect.stringContaining(words) });
    expect(JSON.stringify(sent)).not.toContain("secret-path");
  });

  it("that met a fault of the network is tried again", async () => {
    const fault = Object.assign(new Error("POST https://hooks.example/…: no answer"), { retryable: true });

    expect(await sendWebhook(failing(fault), notice)).toEqual({
      kind: "retry",
      message: "POST https://hooks.example/…: no answer",
      retryAfterMs: null,
    });
  });

  it("to an address that may not be asked is given up, with the way out", async () => {
    const refusal = Object.assign(new Error("the address 10.0.0.1 is private; allow it"), { retryable: false });

    expect(await sendWebhook(failing(refusal), notice)).toEqual({ kind: "gone", message: refusal.message });
  });

  it("that met a fault of ours throws it", async () => {
    await expect(sendWebhook(failing(new TypeError("ours")), notice)).rejects.toThrow("ours");
  });
});
