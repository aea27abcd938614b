import { failure, type Loopback, startLoopback } from "./loopback.ts";
import { createRobots, type Robots } from "./robots.ts";

let server: Loopback;
let now: Date;
let robots: Robots;

beforeEach(async () => {
  server = await startLoopback();
  now = new Date("2026-11-24T12:00:00Z");
  robots = createRobots(server.egress, "Readout/0.1 (+https://readout.example)", () => now);
});

afterEach(() => server.close());

const allowed = (path: string) => robots.allowed(server.at(path), "page");
const serveRules = (rules: string): void => server.serve("/robots.txt", (_, response) => response.end(rules));
const wait = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};

describe("a host's robots.txt", () => {
  it.each([
    ["", "/news", true],
    ["User-agent: *\nDisallow: /private", "/private/x", false],
    ["User-agent: *\nDisallow: /private", "/news", true],
    ["User-agent: *\nDisallow: /\nAllow: /news", "/news/1", true],
    ["User-agent: readout\nDisallow: /news\n\nUser-agent: *\nDisallow: /", "/news", false],
    ["User-agent: readout\nDisallow: /news\n\nUser-agent: *\nDisallow: /", "/other", true],
    ["User-agent: other\nDisallow: /", "/news", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["\ufeffUser-agent: *\nDisallow: /", "/news", false],
    ["<!doctype html><title>Not found</title>", "/news", true],
  ])("%j asked for %s answers %s", async (rules, path, expected) => {
    serveRules(rules);

    expect(await allowed(path)).toBe(expected);
  });

  it.each([
    [404, true],
    [403, true],
    [429, true],
    [500, false],
    [503, false],
  ])("that answers %i allows: %s", async (status, expected) => {
    server.serve("/robots.txt", (_, response) => response.writeHead(status).end());

    expect(await allowed("/news")).toBe(expected);
  });

  it("that redirects in a circle forbids nothing", async () => {
    server.serve("/robots.txt", (_, response) => response.writeHead(302, { location: "/robots.txt" }).end());

    expect(await allowed("/news")).toBe(true);
  });

  it("of another size than anybody needs is read for its first 512 KiB", async () => {
    serveRules(`User-agent: *\nDisallow: /private\n${"# filling\n".repeat(100_000)}Disallow: /news\n`);

    expect([await allowed("/private"), await allowed("/news")]).toEqual([false, true]);
  });

  it("is asked for once a day, also when many ask at once", async () => {
    serveRules("User-agent: *\nDisallow: /private");

    await Promise.all([allowed("/a"), allowed("/b"), allowed("/c")]);
    wait(23 * 60);
    await allowed("/d");
    const within = server.seen.length;
    wait(2 * 60);
    await allowed("/e");

    expect([within, server.seen.length]).toEqual([1, 2]);
  });

  it("that failed is asked again after ten minutes", async () => {
    server.serve("/robots.txt", (_, response) => response.writeHead(503).end());
    const first = await allowed("/news");
    serveRules("");
    const still = await allowed("/news");
    wait(11);

    expect([first, still, await allowed("/news")]).toEqual([false, false, true]);
  });

  it("that never came is the fault of the host, told to all who ask", async () => {
    server.serve("/robots.txt", (_, response) => response.destroy());

    const errors = [await failure(allowed("/a")), await failure(allowed("/b"))];

    expect(errors.map(({ reason, retryable }) => [reason, retryable])).toEqual([
      ["network", true],
      ["network", true],
    ]);
    expect(errors[0]?.message).toContain(`GET ${server.at("/robots.txt")}`);
    expect(server.seen).toHaveLength(1);
  });

  it("of a private host is not asked for", async () => {
    expect(await failure(robots.allowed("http://10.0.0.1/news", "page"))).toMatchObject({ reason: "private-address" });
  });
});

describe("what is kept of hosts", () => {
  const asked: string[] = [];
  const egressOf = (body: Uint8Array) => ({
    async get(url: string) {
      asked.push(url);
      const headers = { contentType: null, headers: {}, etag: null, lastModified: null };
      return { ...headers, status: 200, url, permanentUrl: null, body, retryAfterSeconds: null, cacheSeconds: null };
    },
  });

  beforeEach(() => void asked.splice(0));

  it.each([
    ["1,000 hosts", new Uint8Array(), 1001, 1],
    ["8 MiB", new Uint8Array(512 * 1024).fill(0x20), 17, 1],
    ["less, nothing is forgotten", new Uint8Array(1024), 900, 0],
  ])("stays within %s, the oldest first to go", async (_, body, hosts, asksAgain) => {
    const many = createRobots(egressOf(body), "Readout", () => now);
    for (let n = 0; n < hosts; n++) await many.allowed(`https://host-${n}.example/`, "page");
    asked.splice(0);

    await many.allowed(`https://host-${hosts - 1}.example/`, "page");
    await many.allowed("https://host-0.example/", "page");

    expect(asked).toHaveLength(asksAgain);
  });
});
