import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { type Log, silentLog } from "@readout/kit";
import { type Bench, openBench } from "../testing.ts";

let bench: Bench | undefined;
afterEach(async () => {
  import.meta.jest.useRealTimers();
  await bench?.close();
});

const open = async (given: Parameters<typeof openBench>[0]) => {
  bench = await openBench(given);
  return bench.app;
};

async function* linesOf(...lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

it("gives the store line by line, as a file", async () => {
  const app = await open({ backup: () => linesOf("head\n", "feed\n", "row\n", "end\n") });

  const { statusCode, headers, body } = await app.inject("/api/v1/backup");

  expect([statusCode, body]).toEqual([200, "head\nfeed\nrow\nend\n"]);
  expect(headers["content-type"]).toMatch(/^application\/x-ndjson/);
  expect(headers["content-disposition"]).toBe('attachment; filename="readout.ndjson"');
});

it("says what to do where the store is one file", async () => {
  const app = await open({});

  const { statusCode, body } = await app.inject("/api/v1/backup");

  expect(statusCode).toBe(501);
  expect(body).toContain("stop Readout and copy the file");
});

it("tells in words what is away from the start", async () => {
  const app = await open({
    async *backup() {
      yield "head\n";
      throw Object.assign(new Error("Listing feeds: missing shards"), { unavailable: true });
    },
  });

  const { statusCode, body } = await app.inject("/api/v1/backup");

  expect(statusCode).toBe(503);
  expect(body).toContain("missing shards");
});

describe("on a socket", () => {
  const ask = async (given: Parameters<typeof openBench>[0]): Promise<IncomingMessage> => {
    const app = await open(given);
    const [response] = await once(get(`${await app.listen({ port: 0, host: "127.0.0.1" })}/api/v1/backup`), "response");
    return response as IncomingMessage;
  };

  it("breaks off, and tells the log, when it cannot go on: half a backup does not end well", async () => {
    const events: string[] = [];
    const log: Log = { ...silentLog, error: (event) => events.push(event) };
    const response = await ask({
      log,
      async *backup() {
        yield* ["head\n", "feed\n"];
        throw new Error("Listing ledger: missing shards");
      },
    });
    const drain = async () => {
      for await (const _ of response);
    };

    await expect(drain()).rejects.toThrow("aborted");
    expect(events).toContain("backup.broke-off");
  });

  it("goes on for longer than the other routes may", async () => {
    import.meta.jest.useFakeTimers({
      doNotFake: ["nextTick", "setImmediate", "setInterval", "queueMicrotask", "performance"],
    });
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const response = await ask({
      async *backup() {
        yield* ["head\n", "feed\n"];
        await held;
        yield "end\n";
      },
    });
    import.meta.jest.advanceTimersByTime(60_000);
    goOn();

    expect(await text(response)).toBe("head\nfeed\nend\n");
  });

  it("waits for who reads slowly, and stops when nobody reads any more", async () => {
    let made = 0;
    let hasEnded = () => {};
    const ended = new Promise<void>((resolve) => {
      hasEnded = resolve;
    });
    const response = await ask({
      async *backup() {
        try {
          for (;;) {
            made += 1;
            yield `${"x".repeat(100_000)}\n`;
          }
        } finally {
          hasEnded();
        }
      },
    });
    response.pause();
    let before = -1;
    // Until the buffers of both sides are full.
    while (before !== made) {
      before = made;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    response.destroy();
    await ended;

    expect(made).toBeLessThan(500);
  });
});
