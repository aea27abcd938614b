import { isOurHost } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { aFeed, aLetter, aWatch, type Bench, indexSample, openBench } from "./testing.ts";

/** What must hold of every route, over the routes that the router has. */
const TOKEN = "0123456789abcdef0123456789abcdef";
const bodies: Record<string, object> = {
  "/api/v1/ingest": { documents: [{ url: "https://news.example/2", text: "Words." }] },
  "/api/v1/feeds": { url: "https://news.example/rss" },
  "/api/v1/watches": { name: "Pact", query: "pact" },
  "/api/v1/dead-letters/replay": { all: true },
  "/api/v1/reextractions": { query: "pact" },
  "/api/v1/dead-letters/:id/discard": { reason: "known fault" },
};

async function* backup() {
  yield "{}\n";
}

const opened: Bench[] = [];
const open = async (options: Parameters<typeof openBench>[0] = {}) => {
  const bench = await openBench({ backup, ...options });
  opened.push(bench);
  await indexSample(bench.doors);
  await bench.doors.store.deadLetters.put(aLetter("d1"));
  await bench.doors.store.feeds.put(aFeed);
  return bench;
};
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const split = (route: string) => {
  const [method = "", pattern = ""] = route.split(" ");
  return { method: method as "GET" | "POST", pattern, url: pattern.replace(":id", "d1") };
};

const isUnsafe = (route: string) => !/^(GET|HEAD) /.test(route);

/** A request that would succeed, or be answered 404 for want of the thing: `change` makes it a foreign one. */
const ask = ({ app }: Bench, route: string, change: Record<string, string> = {}) => {
  const { method, pattern, url } = split(route);
  const isOpml = pattern === "/api/v1/feeds/import";
  const type = isOpml ? "text/x-opml" : "application/json";
  const payload = isOpml
    ? '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/rss"/></body></opml>'
    : JSON.stringify(bodies[pattern] ?? {});
  const carries = isUnsafe(route) ? { payload, headers: { "content-type": type, ...change } } : { headers: change };
  return app.inject({
    method,
    url,
    query: pattern.endsWith("/address") ? { url: "https://a.example" } : {},
    ...carries,
  });
};

const changes = async ({ doors, polled }: Bench) => ({
  audited: await doors.store.audited(100),
  feeds: await doors.store.feeds.list(),
  watches: await doors.store.watches.list(),
  dead: await doors.store.deadLetters.list({ state: "dead" }, 10),
  ledger: await doors.store.ledger.balance(),
  polled: polled.length,
});

it("knows more than twenty routes, some of them unsafe", async () => {
  const { routes } = await open();

  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter(isUnsafe).length).toBeGreaterThan(6);
});

it("answers every route when nothing about the request is foreign", async () => {
  const bench = await open();

  const statuses: number[] = [];
  for (const route of bench.routes)
    statuses.push((await ask(bench, route, { origin: "http://localhost:80" })).statusCode);

  expect(statuses.filter((status) => status >= 400 && status !== 404)).toEqual([]);
  expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(statuses.length / 2);
});

describe("a foreign request", () => {
  const everywhere = {
    "a rebound name": { host: "evil.test" },
    "a name that begins like ours": { host: "localhost.evil.test" },
  };
  const toChange = {
    "a foreign origin": { origin: "https://evil.test" },
    "a page of another port": { origin: "http://localhost:9999" },
    "a page without origin": { origin: "null" },
    "a script of another site": { "sec-fetch-site": "cross-site" },
    "a page of another name here": { "sec-fetch-site": "same-site" },
  };
  const forms = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""];

  it.each(Object.entries(everywhere))("under %s is refused on every route, and changes nothing", async (_, change) => {
    const bench = await open();
    const before = await changes(bench);

    for (const route of bench.routes)
      expect([route, (await ask(bench, route, change)).statusCode]).toEqual([route, 403]);

    expect(await changes(bench)).toEqual(before);
  });

  it.each(Object.entries(toChange))("of %s is refused wherever something could change", async (_, change) => {
    const bench = await open();
    const before = await changes(bench);

    for (const route of bench.routes.filter(isUnsafe))
      expect([route, (await ask(bench, route, change)).statusCode]).toEqual([route, 403]);

    expect(await changes(bench)).toEqual(before);
  });

  it.each(forms)("of type %j, which a form can send, is refused", async (type) => {
    const bench = await open();
    const before = await changes(bench);

    for (const route of bench.routes.filter((each) => each.startsWith("POST ")))
      expect([route, (await ask(bench, route, { "content-type": type })).statusCode]).toEqual([route, 415]);

    expect(await changes(bench)).toEqual(before);
  });
});

it("is refused without a body and a type, as a script of another site can send it", async () => {
  const bench = await open();
  const before = await changes(bench);

  for (const route of bench.routes.filter((each) => each.startsWith("POST "))) {
    const { method, url } = split(route.replace("feeds/:id", "feeds/f1"));
    expect([route, (await bench.app.inject({ method, url })).statusCode]).toEqual([route, 415]);
  }

  expect(await changes(bench)).toEqual(before);
});

it("refuses before it reads", async () => {
  const { app } = await open();
  const headers = { host: "evil.test", "content-type": "application/json" };

  expect((await app.inject({ method: "POST", url: "/api/v1/feeds", payload: "{", headers })).statusCode).toBe(403);
});

it("changes nothing on a GET", async () => {
  const bench = await open();
  const before = await changes(bench);

  for (const route of bench.routes.filter((each) => !isUnsafe(each))) await ask(bench, route);

  expect(await changes(bench)).toEqual(before);
});

describe("a token", () => {
  const isOpen = (route: string) => ["/livez", "/readyz"].includes(split(route).pattern);
  const wrong = [{}, { authorization: "Bearer wrong" }, { authorization: TOKEN }, { authorization: `Basic ${TOKEN}` }];

  it.each(wrong)("is asked for on every route but the two probes: %j", async (headers) => {
    const bench = await open({ options: { token: TOKEN } });
    const before = await changes(bench);

    for (const route of bench.routes.filter((each) => !isOpen(each))) {
      const { statusCode, headers: answered } = await ask(bench, route, { ...headers });
      expect([route, statusCode, answered["www-authenticate"]]).toEqual([
        route,
        401,
        'Bearer, Basic realm="Readout", charset="UTF-8"',
      ]);
    }

    expect(await changes(bench)).toEqual(before);
  });

  const asPassword = `Basic ${Buffer.from(`anyone:${TOKEN}`).toString("base64")}`;
  it.each([`Bearer ${TOKEN}`, asPassword])("opens every route: %s", async (authorization) => {
    const bench = await open({ options: { token: TOKEN } });

    for (const route of bench.routes) expect((await ask(bench, route, { authorization })).statusCode).not.toBe(401);
  });

  it("is asked for where there is no route, too", async () => {
    const { app } = await open({ options: { token: TOKEN } });

    expect((await app.inject("/nowhere")).statusCode).toBe(401);
  });

  it("keeps what the checks say in detail to those who hold it", async () => {
    const checks = [{ name: "disk", ok: false, detail: "/var/lib/readout is full" }];
    const { app } = await open({ options: { token: TOKEN }, checks });

    const stranger = await app.inject("/readyz");
    const holder = await app.inject({ url: "/readyz", headers: { authorization: `Bearer ${TOKEN}` } });

    expect([stranger.statusCode, stranger.body.includes("/var/lib")]).toEqual([503, false]);
    expect(holder.body).toContain("/var/lib");
  });
});

it("puts the security headers on every answer, errors and downloads included", async () => {
  const bench = await open();
  const answers = [
    ...(await Promise.all(bench.routes.map((route) => ask(bench, route)))),
    ...(await Promise.all(bench.routes.map((route) => ask(bench, route, { host: "evil.test" })))),
    ...(await Promise.all(["/nowhere", "/%", `/api/v1/events/${"x".repeat(101)}`].map((url) => bench.app.inject(url)))),
  ];

  for (const { headers } of answers)
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name]).toContain(value);
});

it.each(["/api/v1/feeds/export", "/api/v1/watches/w1/feed.atom", "/api/v1/backup"])(
  "gives %s as a file that cannot act as a page",
  async (url) => {
    const { app, doors } = await open();
    await doors.store.watches.put(aWatch);

    const { statusCode, headers } = await app.inject(url);

    expect(statusCode).toBe(200);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="[a-z.]+"$/);
    expect(headers["content-security-policy"]).toMatch(/; sandbox$/);
  },
);

it.each([
  ["localhost", true],
  ["LOCALHOST:4180", true],
  ["127.0.0.1:1", true],
  ["[::1]:4180", true],
  ["news.example:8443", true],
  ["api.example:8443", true],
  ["api.example", false],
  ["api.example:1", false],
  ["localhost.evil.test", false],
  ["evil.test@localhost", false],
  ["localhost:80:80", false],
  ["localhost/", false],
  ["127.0.0.2", false],
  ["", false],
])("answers to %j: %s", (host, expected) => {
  expect(isOurHost(host, ["news.example", "api.example:8443"])).toBe(expected);
});
