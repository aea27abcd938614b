import { getEventListeners } from "node:events";
import { pace } from "./pace.ts";
import { patienceFor } from "./patience.ts";

it("leaves nothing on the signal that lives as long as the process", async () => {
  const closing = new AbortController();
  for (let call = 0; call < 100; call += 1)
    await patienceFor("asking", { patienceMs: 1_000, backoffMs: 1 }, pace(), closing.signal).send(async () => call);

  expect(getEventListeners(closing.signal, "abort")).toEqual([]);
});

it("gives up what waits for its turn when the connection closes, and when the time is out", async () => {
  const closing = new AbortController();
  const narrow = pace({ most: 1, failures: 5, firstRestMs: 1, lastRestMs: 1 });
  let isAnswered = (_: string) => {};
  const slow = new Promise<string>((resolve) => {
    isAnswered = resolve;
  });
  const ask = (patienceMs: number) => patienceFor("asking", { patienceMs, backoffMs: 1 }, narrow, closing.signal);
  const first = ask(10_000).send(() => slow);
  const late = await ask(20)
    .send(async () => "never")
    .catch(String);
  const second = ask(10_000)
    .send(async () => "never")
    .catch(String);
  closing.abort(new Error("closing"));

  expect(late).toMatch(/not its turn after 20 ms/);
  expect(await second).toMatch(/the process is stopping/);
  isAnswered("answered");
  expect(await first).toEqual({ answer: "answered" });
});
