import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createEgress, parseAllowPrivate } from "./http.ts";
import { failure, type Loopback, startLoopback, textOf } from "./loopback.ts";

let server: Loopback;

beforeEach(async () => {
  server = await startLoopback();
});

afterEach(() => server.close());

describe("a conditional request", () => {
  it("hands out the validators of an answer and takes 304 as an answer", async () => {
    server.serve("/feed", ({ headers }, response) => {
      if (headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', "last-modified": "Mon, 23 Nov 2026 10:00:00 GMT" }).end("items");
    });

    const first = await server.read("/feed");
    const second = await server.read("/feed", { etag: first.etag, lastModified: first.lastModified });

    expect([first.status, textOf(first), first.etag]).toEqual([200, "items", '"v1"']);
    expect([second.status, second.body.length]).toEqual([304, 0]);
    expect(server.seen[1]?.headers["if-modified-since"]).toBe("Mon, 23 Nov 2026 10:00:00 GMT");
  });

  it("refuses a 304 to a request that named nothing known", async () => {
    server.serve("/feed", (_, response) => response.writeHead(304).end());

    expect(await failure(server.read("/feed"))).toMatchObject({ reason: "protocol", retryable: true });
  });

  it("keeps no validator that could not be sent back", async () => {
    server.serve("/feed", (_, response) => response.writeHead(200, { etag: `"${"x".repeat(4000)}"` }).end("items"));

    expect((await server.read("/feed")).etag).toBeNull();
  });
});

describe("an answer", () => {
  it.each([404, 410, 429, 500, 503])("with status %i is an answer, without its page", async (status) => {
    server.serve("/feed", (_, response) => response.writeHead(status, { "retry-after": "120" }).end("<h1>sorry</h1>"));

    const answer = await server.read("/feed");

    expect(answer).toMatchObject({ status, retryAfterSeconds: 120, url: server.at("/feed"), permanentUrl: null });
    expect(answer.body).toHaveLength(0);
  });

  it.each([
    ["-1", 0],
    ["0", 0],
    ["7.2", 8],
    ["1e12", 86_400],
    ["999999999999", 86_400],
    ["Tue, 24 Nov 2026 12:05:00 GMT", 300],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Thu, 01 Jan 2099 00:00:00 GMT", 86_400],
    ["Monday or so", null],
    ["soon 1", null],
    ["NaN", null],
  ])("with Retry-After %s waits %s seconds", async (value, expected) => {
    server.serve("/feed", (_, response) => response.writeHead(503, { "retry-after": value }).end());

    expect((await server.read("/feed")).retryAfterSeconds).toBe(expected);
  });

  it.each([
    [{ "cache-control": "public, max-age=600" }, 600],
    [{ "cache-control": "s-maxage=5, max-age=60" }, 60],
    [{ "cache-control": "no-cache, max-age=600" }, 0],
    [{ expires: "Tue, 24 Nov 2026 13:00:00 GMT" }, 3600],
    [{ expires: "0" }, 0],
    [{}, null],
  ])("with %j may be kept for %s seconds", async (headers, expected) => {
    server.serve("/feed", (_, response) => response.writeHead(200, headers as Record<string, string>).end("items"));

    expect((await server.read("/feed")).cacheSeconds).toBe(expected);
  });

  it("is asked for under our name", async () => {
    server.serve("/feed", (_, response) => response.end("items"));

    await server.read("/feed");

    expect(server.seen[0]?.headers).toMatchObject({
      "user-agent": "Readout/test",
      "accept-encoding": "gzip, deflate, br",
    });
  });

  it.each([
    ["one long header", { "x-long": "a".repeat(60_000) }],
    ["many headers", Object.fromEntries(Array.from({ length: 1900 }, (_, n) => [`x-header-${n}`, "value of it"]))],
  ])("with %s is refused", async (_, headers) => {
    server.serve("/feed", (_request, response) => response.writeHead(200, headers).end("items"));

    expect(await failure(server.read("/feed"))).toMatchObject({ reason: "too-large" });
  });

  it("that breaks off is a fault of the network, not a short answer", async () => {
    server.serve("/feed", (_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("items");
      response.socket?.end();
    });

    expect(await failure(server.read("/feed"))).toMatchObject({ reason: "network", retryable: true });
  });
});

describe("a connection", () => {
  it("opened for one purpose is not used for another", async () => {
    const narrow = createEgress({ allowPrivate: parseAllowPrivate(`${server.place}=feed`), userAgent: "Readout/test" });
    server.serve("/feed", (_, response) => response.end("items"));

    const asFeed = await narrow.get(server.at("/feed"), { purpose: "feed" });
    const asPage = await failure(narrow.get(server.at("/feed"), { purpose: "page" }));
    await narrow.close();

    expect(asFeed.status).toBe(200);
    expect(asPage).toMatchObject({ reason: "private-address" });
  });

  it("is kept for later requests to the host, after an answer of any kind", async () => {
    server.serve("/old", (_, response) => response.writeHead(302, { location: "/feed" }).end("moved"));
    server.serve("/feed", ({ headers }, response) =>
      response.writeHead(headers["if-none-match"] ? 304 : 200).end("items"),
    );

    for (let round = 0; round < 5; round++) {
      await server.read("/old");
      await server.read("/feed", { etag: '"v1"' });
      await server.read("/missing");
    }

    expect(server.seen).toHaveLength(20);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it("is refused in words when nobody listens", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const gone = `127.0.0.1:${(closed.address() as AddressInfo).port}`;
    await new Promise((resolve) => closed.close(resolve));
    const other = createEgress({ allowPrivate: parseAllowPrivate(`${gone}=page`), userAgent: "Readout/test" });

    const error = await failure(other.get(`http://${gone}/`, { purpose: "page" }));
    await other.close();

    expect(error).toMatchObject({ reason: "refused", retryable: true });
    expect(error.message).toBe(`GET http://${gone}/: the host refused the connection (ECONNREFUSED)`);
  });

  it("that cannot be made safe is refused", async () => {
    const error = await failure(server.egress.get(`https://${server.place}/`, { purpose: "feed" }));

    expect(error).toMatchObject({ reason: "tls", retryable: true });
  });

  it("is given up when the egress closes", async () => {
    server.serve("/feed", () => void server.egress.close());

    expect(await failure(server.read("/feed"))).toMatchObject({ reason: "aborted" });
  });
});

describe("a post", () => {
  const post = (path: string, totalMs = 5000) =>
    server.egress.post(server.at(path), {
      purpose: "webhook",
      body: '{"a":1}',
      headers: { "webhook-id": "n1" },
      totalMs,
    });

  it("carries its body and headers and reads the status", async () => {
    let received = "";
    server.serve("/hook", (request, response) => {
      request.setEncoding("utf8").on("data", (chunk: string) => {
        received += chunk;
      });
      request.on("end", () => response.writeHead(202, { "retry-after": "5" }).end("thanks"));
    });

    const answer = await post("/hook");

    expect(answer).toMatchObject({ status: 202, retryAfterSeconds: 5 });
    expect(textOf(answer)).toBe("thanks");
    expect(received).toBe('{"a":1}');
    expect(server.seen[0]?.headers).toMatchObject({ "webhook-id": "n1", "user-agent": "Readout/test" });
  });

  it("follows no redirect", async () => {
    server.serve("/hook", (_, response) => response.writeHead(307, { location: "/other" }).end());

    expect((await post("/hook")).status).toBe(307);
    expect(server.seen).toHaveLength(1);
  });

  it("reads 64 KiB of an endless answer", async () => {
    server.serve("/hook", (_, response) => response.writeHead(200).end(Buffer.alloc(4 * 1024 * 1024, "x")));

    expect((await post("/hook")).body).toHaveLength(64 * 1024);
  });

  it("counts as answered when the receiver's text never ends", async () => {
    server.serve("/hook", (_, response) => response.writeHead(200).write("x"));

    expect((await post("/hook", 300)).status).toBe(200);
  });

  it("names the host alone in an error: the path may be a secret", async () => {
    server.serve("/hook/secret", () => {});

    expect((await failure(post("/hook/secret", 200))).message).toBe(
      `POST http://${server.place}/…: no whole answer within 0.2 s`,
    );
  });
});
