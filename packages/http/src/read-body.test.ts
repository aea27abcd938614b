import zlib from "node:zlib";
import { type Answer, failure, type Loopback, startLoopback, textOf } from "./loopback.ts";

const MIB = 1024 * 1024;

let server: Loopback;

beforeEach(async () => {
  server = await startLoopback();
});

afterEach(() => server.close());

describe("a packed body", () => {
  const items = "an item of news. ".repeat(200);

  it.each([
    ["gzip", zlib.gzipSync(items)],
    ["x-gzip", zlib.gzipSync(items)],
    ["GZIP", zlib.gzipSync(items)],
    ["deflate", zlib.deflateSync(items)],
    ["deflate", zlib.deflateRawSync(items)],
    ["br", zlib.brotliCompressSync(items)],
    ["identity", Buffer.from(items)],
  ])("in %s is unpacked", async (encoding, body) => {
    server.serve("/feed", (_, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));

    expect(textOf(await server.read("/feed"))).toBe(items);
  });

  it("that is empty is empty", async () => {
    server.serve("/feed", (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end());

    expect((await server.read("/feed")).body).toHaveLength(0);
  });

  it.each([
    ["br", zlib.brotliCompressSync(Buffer.alloc(64 * MIB), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } })],
    ["gzip", zlib.gzipSync(Buffer.alloc(64 * MIB))],
  ])("of a %s bomb is dropped before it unfolds", async (encoding, bomb) => {
    server.serve("/feed", (_, response) => response.writeHead(200, { "content-encoding": encoding }).end(bomb));

    const error = await failure(server.read("/feed", { maxBytes: 512 * MIB }));

    expect(error).toMatchObject({ reason: "too-large", retryable: false });
    expect(error.message).toContain("200 times");
  });

  it.each([
    ["packed twice", "gzip, gzip", zlib.gzipSync(zlib.gzipSync(items))],
    ["packed 5,000 times", Array(5000).fill("br").join(","), Buffer.from(items)],
    ["packed in a way nobody asked for", "zstd", Buffer.from(items)],
    ["packed in a word every object knows", "constructor", Buffer.from(items)],
    ["not gzip", "gzip", Buffer.from(items)],
    ["not Brotli", "br", Buffer.from(items)],
    ["cut off", "gzip", zlib.gzipSync(items).subarray(0, -12)],
    ["not what its checksum says", "gzip", Buffer.concat([zlib.gzipSync(items).subarray(0, -8), Buffer.alloc(8)])],
  ])("that is %s is refused", async (_, encoding, body) => {
    server.serve("/feed", (_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));

    expect(await failure(server.read("/feed"))).toMatchObject({ reason: "encoding", retryable: false });
  });

  it("is measured unpacked", async () => {
    const body = zlib.gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, n) => n).join()));
    server.serve("/feed", (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(body));

    expect(body.length).toBeLessThan(64 * 1024);
    expect(await failure(server.read("/feed", { maxBytes: 64 * 1024 }))).toMatchObject({ reason: "too-large" });
  });
});

describe("a body without end", () => {
  const endless: Answer = (_, response) => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  };

  it("is cut at its limit, and the connection is dropped", async () => {
    let dropped = false;
    server.serve("/feed", (request, response) => {
      response.on("close", () => {
        dropped = true;
      });
      endless(request, response);
    });

    const error = await failure(server.read("/feed", { maxBytes: MIB }));
    await until(() => dropped);

    expect(error.message).toBe(`GET ${server.at("/feed")}: the answer is larger than 1 MiB`);
  });

  it.each([
    ["feed", 16],
    ["page", 8],
  ] as const)("for a %s is cut at %i MiB", async (purpose, size) => {
    server.serve("/feed", endless);

    expect((await failure(server.read("/feed", { purpose }))).message).toContain(`larger than ${size} MiB`);
  });

  it("is kept up to its limit where a part will do", async () => {
    server.serve("/feed", endless);

    expect((await server.read("/feed", { maxBytes: 1000, truncate: true })).body).toHaveLength(1000);
  });

  it("that comes a byte at a time is cut at the deadline", async () => {
    server.serve("/feed", (_, response) => {
      const drip = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(drip));
    });
    const start = performance.now();

    const error = await failure(server.read("/feed", { totalMs: 300 }));

    expect(error).toMatchObject({ reason: "timeout", retryable: true });
    expect(error.message).toBe(`GET ${server.at("/feed")}: no whole answer within 0.3 s`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("that never starts is cut at the deadline", async () => {
    server.serve("/feed", () => {});

    expect(await failure(server.read("/feed", { totalMs: 200 }))).toMatchObject({ reason: "timeout" });
  });

  it("is given up when the caller says so", async () => {
    const stop = new AbortController();
    server.serve("/feed", () => stop.abort());

    expect(await failure(server.read("/feed", { signal: stop.signal }))).toMatchObject({
      reason: "aborted",
      retryable: true,
    });
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
