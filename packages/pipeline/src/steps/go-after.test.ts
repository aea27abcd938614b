import type { Lag } from "@readout/bus";
import { Yield } from "../step.ts";
import { goAfter } from "./go-after.ts";

const live = { topic: "articles.v1", group: "extract" };
const behind = (messages: number, over: Partial<Lag> = {}): Lag => ({ ...live, messages, retrying: 0, ...over });

let lags: Lag[];
let asked: number;
let nowMs: number;
const lag = async () => {
  asked += 1;
  return lags;
};
const gate = () => goAfter(live, { lag }, () => nowMs);

beforeEach(() => {
  lags = [];
  asked = 0;
  nowMs = 0;
});

it.each([
  ["a backlog of the live group", [behind(11)], true],
  ["what is on its way anyhow", [behind(10)], false],
  ["other groups and topics", [behind(99, { group: "count" }), behind(99, { topic: "rewrites.v1" })], false],
  ["a group that never was", [], false],
])("with %s", async (_, found, yields) => {
  lags = found;

  const went = await gate()().catch((error: unknown) => error);

  expect(went instanceof Yield).toBe(yields);
});

it("asks the bus once a second, however many messages come", async () => {
  const pass = gate();
  await Promise.all(Array.from({ length: 50 }, pass));
  expect(asked).toBe(1);

  lags = [behind(11)];
  nowMs = 999;
  await pass();
  nowMs = 1_000;

  await expect(pass()).rejects.toThrow("11 live messages of articles.v1 go first");
  expect(asked).toBe(2);
});

it("waits when nobody can tell", async () => {
  const pass = goAfter(live, { lag: async () => Promise.reject(new Error("no broker")) });

  await expect(pass()).rejects.toMatchObject({ name: "Yield", unavailable: true, retryAfterMs: 1_000 });
});
