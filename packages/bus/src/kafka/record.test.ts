import { gzipSync } from "node:zlib";
import type { IHeaders } from "kafkajs";
import { deliveryOf, recordOf } from "./record.ts";

const message = (body: string) => ({ id: "m1", key: "k", body, headers: { traceparent: "00-1" } });
const there = (body: string) => {
  const { message: sent, bytes } = recordOf("articles.v1", message(body));
  const record = {
    offset: "7",
    key: Buffer.from(String(sent.key)),
    value: Buffer.from(sent.value as string | Buffer),
    headers: sent.headers as IHeaders,
  };
  return { bytes, record, back: deliveryOf("articles.v1", 0, record, 1) };
};

it.each([
  ["a short body", "Words — “quoted” — and a \u0000."],
  [
    "a body of 2 MB, which no record holds as it is",
    JSON.stringify(Array(20_000).fill("“We will vote,” said Ana Reyes.")),
  ],
])("carries %s there and back", (_, body) => {
  expect(there(body).back).toEqual({ ...message(body), attempt: 1 });
});

it("packs what is long, so that a long article with its facts fits into a record", () => {
  const body = JSON.stringify(Array(40_000).fill({ speaker: "Ana Reyes", content: "We will vote" }));

  expect(Buffer.byteLength(body)).toBeGreaterThan(1_000_000);
  expect(there(body).bytes).toBeLessThan(100_000);
});

it("refuses a body over 16 MiB, and names it", () => {
  expect(() => recordOf("articles.v1", message("x".repeat(17 * 2 ** 20)))).toThrow(
    /m1 to articles\.v1: 17825792 bytes/,
  );
});

it("unpacks no more than 16 MiB: what holds more is handed over as it is, and is no message", () => {
  const { record } = there("x".repeat(300_000));
  const bomb = { ...record, value: gzipSync("x".repeat(17 * 2 ** 20)) };

  expect(deliveryOf("articles.v1", 0, bomb, 1).body.length).toBeLessThan(100_000);
});
