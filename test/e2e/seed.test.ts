import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instance, startInstance } from "./instance.ts";
import { itWithShared, seedFile } from "./shared.ts";
import { until, workLeft } from "./until.ts";

let folder: string;
let receiver: Server;
let told: Array<{ id: string; signature: string; body: string }>;
let instance: Instance;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  told = [];
  receiver = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    told.push({
      id: String(request.headers["webhook-id"]),
      signature: String(request.headers["webhook-signature"]),
      body,
    });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  instance = await startInstance({
    READOUT_FILE: join(folder, "readout.db"),
    READOUT_SAMPLES: "false",
    READOUT_DEFAULT_FEEDS: "false",
    READOUT_ALLOW_PRIVATE: `127.0.0.1:${(receiver.address() as AddressInfo).port}=webhook`,
  });
});

afterEach(async () => {
  await instance.kill();
  await new Promise((resolve) => receiver.close(resolve));
  rmSync(folder, { recursive: true });
});

const settle = () => until("the document to settle", async () => (await workLeft(instance)) === 0, 30_000);
const ingest = async () => {
  const text = readFileSync(seedFile, "utf8");
  await instance.post("/api/v1/ingest", {
    documents: [{ url: "https://news.example/seed", title: "Afghanistan", text }],
  });
  await settle();
};

itWithShared(
  "a watch made before tells what Xi told Putin three times, and a second hand-over tells nothing",
  async () => {
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    await instance.post("/api/v1/watches", {
      name: "Xi to Putin",
      query: "speaker: Xi and addressee: Putin",
      over: "statements",
      channels: [{ kind: "webhook", url }],
    });
    await ingest();
    await until("three notices", async () => told.length >= 3, 20_000);
    await ingest();

    expect(told).toHaveLength(3);
    expect(new Set(told.map(({ id }) => id)).size).toBe(3);
    expect(told.every(({ signature }) => signature.startsWith("v1,"))).toBe(true);
    expect(told.map(({ body }) => body).join("\n")).toContain(
      "China is willing to strengthen communication with Moscow",
    );
  },
  60_000,
);

itWithShared(
  "search finds what Xi told Putin, with the words marked",
  async () => {
    await ingest();
    const q = encodeURIComponent("speaker: Xi and addressee: Putin and terrorist");
    const { total, hits } = await instance.get<{
      total: number;
      hits: Array<{ record: { content: { text: string } } }>;
    }>(`/api/v1/search?over=statements&q=${q}`);

    expect(total).toBeGreaterThanOrEqual(1);
    expect(hits[0]?.record.content.text).toContain("terrorist groups");
  },
  60_000,
);
