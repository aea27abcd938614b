import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instance, startInstance } from "./instance.ts";
import { until, workLeft } from "./until.ts";

let folder: string;
let instance: Instance | undefined;
let server: Server;
let host: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  server = createServer((request, response) => {
    const html = { "content-type": "text/html" };
    if (request.url === "/not-a-feed")
      response.writeHead(200, html).end("<!doctype html><html><body>Hello</body></html>");
    else if (request.url === "/deep") response.writeHead(200, html).end("<div>".repeat(20_000));
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await instance?.kill();
  instance = undefined;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const settings = (over: Record<string, string> = {}) => ({
  READOUT_FILE: join(folder, "readout.db"),
  READOUT_SAMPLES: "false",
  READOUT_DEFAULT_FEEDS: "false",
  READOUT_ALLOW_PRIVATE: `${host}=feed|page`,
  READOUT_HOST_GAP_MS: "0",
  READOUT_TICK_MS: "100",
  ...over,
});

interface Feeds {
  feeds: Array<{ health: string; words: string }>;
}

it.each([
  ["/not-a-feed", /HTML page, not a feed/],
  ["/broken", /answered 500/],
])(
  "a feed at %s is shown as failing, in words, and harms nothing",
  async (path, words) => {
    instance = await startInstance(settings());
    const running = instance;
    await running.post("/api/v1/feeds", { url: `http://${host}${path}` });
    const feed = async () => (await running.get<Feeds>("/api/v1/feeds")).feeds[0];
    await until("the poll", async () => (await feed())?.health === "failing", 20_000);

    expect((await feed())?.words).toMatch(words);
  },
  30_000,
);

it("a feed at a private address that nobody allowed is refused, with the setting that would allow it", async () => {
  instance = await startInstance(settings({ READOUT_ALLOW_PRIVATE: "" }));
  const running = instance;
  await running.post("/api/v1/feeds", { url: `http://${host}/feed` });
  const feed = async () => (await running.get<Feeds>("/api/v1/feeds")).feeds[0];
  await until("the poll", async () => (await feed())?.health === "failing", 20_000);

  expect((await feed())?.words).toContain("READOUT_ALLOW_PRIVATE");
}, 30_000);

it("a page nested 20,000 deep does not stop its entry: the entry's own words stand in", async () => {
  instance = await startInstance(settings());
  const running = instance;
  await running.post("/api/v1/ingest", {
    documents: [{ url: `http://${host}/deep`, title: "Ministers meet in Vienna" }],
  });
  await until("the entry to settle", async () => (await workLeft(running)) === 0, 30_000);
  const { hits } = await running.get<{ hits: Array<{ record: { textFrom: string } }> }>(
    "/api/v1/search?over=articles&q=Vienna",
  );

  expect(hits.map(({ record }) => record.textFrom)).toEqual(["feed"]);
}, 40_000);

it("a second process on the same file is refused, and told which file", async () => {
  instance = await startInstance(settings());

  await expect(startInstance(settings())).rejects.toThrow(/exit 1: .*readout\.db is held by another process/s);
}, 30_000);

it("settings that cannot be used are named all at once, with exit code 3", async () => {
  await expect(startInstance(settings({ READOUT_PORT: "80x", READOUT_POTR: "1" }))).rejects.toThrow(
    /exit 3: .*READOUT_POTR is not a setting.*READOUT_PORT/s,
  );
  await expect(startInstance(settings({ READOUT_HOST: "0.0.0.0" }))).rejects.toThrow(/exit 3: .*0\.0\.0\.0/s);
}, 30_000);

const isRoot = process.getuid?.() === 0;

/** A small disk of its own needs the right to mount one. */
(isRoot ? it : it.skip)(
  "a full disk stops accepting, says so, and goes on where it was once there is room",
  async () => {
    const disk = join(folder, "disk");
    execFileSync("mkdir", [disk]);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", disk]);
    try {
      instance = await startInstance(settings({ READOUT_FILE: join(disk, "readout.db") }));
      const running = instance;
      await running.post("/api/v1/ingest", {
        documents: [{ text: "Ministers met in Vienna on Monday.", title: "before" }],
      });
      await until("the first to settle", async () => (await workLeft(running)) === 0, 20_000);
      fill(join(disk, "ballast"));
      const refused = await running
        .post("/api/v1/ingest", { documents: [{ text: "Ministers met in Vienna. ".repeat(20_000), title: "during" }] })
        .then(
          () => "taken",
          (error: Error) => error.message,
        );
      rmSync(join(disk, "ballast"));
      await running.post("/api/v1/ingest", {
        documents: [{ text: "Ministers met in Geneva on Tuesday.", title: "after" }],
      });
      await until("the last to settle", async () => (await workLeft(running)) === 0, 30_000);
      const { balance } = await running.get<{ balance: { balanced: boolean; states: { indexed: number } } }>(
        "/api/v1/ledger",
      );

      expect(refused).toMatch(/disk is full/);
      expect(balance).toMatchObject({ balanced: true, states: { indexed: 2 } });
      expect(await running.stop()).toBe(0);
      instance = undefined;
    } finally {
      await instance?.kill();
      instance = undefined;
      execFileSync("umount", [disk]);
    }
  },
  90_000,
);

/** Writes until nothing more fits. */
function fill(file: string): void {
  const ballast = openSync(file, "w");
  try {
    for (;;) writeSync(ballast, Buffer.alloc(4_096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(ballast);
  }
}
