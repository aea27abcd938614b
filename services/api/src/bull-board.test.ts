import { bullBoard } from "./bull-board.ts";
import { type Bench, openBench } from "./testing.ts";

const TOKEN = "0123456789abcdef0123456789abcdef";
const authorization = `Basic ${Buffer.from(`anyone:${TOKEN}`).toString("base64")}`;

let bench: Bench;
beforeEach(async () => {
  bench = await openBench({ options: { token: TOKEN }, board: bullBoard([]) });
});
afterEach(() => bench.close());

it.each(["/queues", "/queues/", "/queues/api/queues", "/queues/static/images/logo.svg"])(
  "asks for the log-in at %s, and is there behind it",
  async (url) => {
    const refused = await bench.app.inject({ url });
    const shown = await bench.app.inject({ url, headers: { authorization } });

    expect([refused.statusCode, refused.headers["www-authenticate"]]).toEqual([401, expect.stringContaining("Basic")]);
    expect(shown.statusCode).toBe(200);
  },
);

it("does not answer under a foreign name, which a page elsewhere could have made ours", async () => {
  const { statusCode } = await bench.app.inject({ url: "/queues", headers: { authorization, host: "evil.test" } });

  expect(statusCode).toBe(403);
});

it("runs no script and shows no style of other hosts, and what is not the board keeps the stricter policy", async () => {
  const policyOf = async (url: string) =>
    String((await bench.app.inject({ url, headers: { authorization } })).headers["content-security-policy"]);

  expect(await policyOf("/queues")).toMatch(/script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';/);
  expect(await policyOf("/api/v1/pipeline")).toMatch(/script-src 'self'; style-src 'self';/);
});
