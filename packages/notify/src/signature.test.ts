import { signWebhook, verifyWebhook } from "./notify.ts";

const now = new Date("2021-02-25T15:02:10Z");
const body = '{"test": 2432232314}';
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe("a webhook's signature", () => {
  it("is the one of the standard's own example", () => {
    expect(signWebhook("msg_p5jXN8AQM9LWM0D4loKWxJek", secret, body, now)).toEqual({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it.each([null, "", "whsec_"])("is left out where the secret is %j", (none) => {
    expect(signWebhook("n1", none, body, now)).not.toHaveProperty("webhook-signature");
  });

  it("is made with each of several secrets, and any of them verifies it", () => {
    const headers = signWebhook("n1", `plain-words ${secret}`, body, now);

    expect(headers["webhook-signature"]?.split(" ")).toHaveLength(2);
    expect(["plain-words", secret, `another ${secret}`].map((each) => verifyWebhook(headers, body, each, now))).toEqual(
      [true, true, true],
    );
  });

  it.each([
    ["as it was sent", {}, body, secret, now, true],
    ["five minutes later", {}, body, secret, later(300), true],
    ["replayed after more", {}, body, secret, later(301), false],
    ["from the future", {}, body, secret, later(-301), false],
    ["with another body", {}, `${body} `, secret, now, false],
    ["with another id", { "webhook-id": "n2" }, body, secret, now, false],
    ["with another time", { "webhook-timestamp": "1614265331" }, body, secret, now, false],
    ["with a time that is none", { "webhook-timestamp": "now" }, body, secret, now, false],
    ["with another secret", {}, body, "whsec_AAAA", now, false],
    ["with no secret at all", {}, body, "", now, false],
    ["unsigned", { "webhook-signature": "" }, body, secret, now, false],
    ["with a signature cut short", { "webhook-signature": "v1,g0hM" }, body, secret, now, false],
    ["with a signature of another kind", { "webhook-signature": "v1a,g0hM9SsE" }, body, secret, now, false],
  ])("of a request %s decides whether it is taken", (_, changed, received, held, at, expected) => {
    const headers = { ...signWebhook("n1", secret, body, now), ...changed };

    expect(verifyWebhook(headers, received, held, at)).toBe(expected);
  });

  it("is not there in headers that hold nothing", () => {
    expect(verifyWebhook({}, body, secret, now)).toBe(false);
  });
});
