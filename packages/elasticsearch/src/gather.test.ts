import { gathering } from "./gather.ts";

/** Requests as they were sent; each is answered when the test says so. */
function sending() {
  const sent: { items: readonly string[]; answer(): void; fail(fault: Error): void }[] = [];
  const send = (items: readonly string[]) =>
    new Promise<string[]>((resolve, reject) =>
      sent.push({ items, answer: () => resolve(items.map((each) => each.toUpperCase())), fail: reject }),
    );
  return { sent, send };
}
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it("sends at once when nothing is under way, and what comes meanwhile together", async () => {
  const { sent, send } = sending();
  const ask = gathering(send, 1);
  const first = ask(["a"]);
  const second = ask(["b", "c"]);
  const third = ask(["d"]);
  sent[0]?.answer();
  await turn();
  sent[1]?.answer();

  expect(await Promise.all([first, second, third])).toEqual([["A"], ["B", "C"], ["D"]]);
  expect(sent.map(({ items }) => items)).toEqual([["a"], ["b", "c", "d"]]);
});

it("keeps as many requests under way as it has lanes", async () => {
  const { sent, send } = sending();
  const ask = gathering(send, 2);
  const all = Promise.all([ask(["a"]), ask(["b"]), ask(["c"])]);
  const before = sent.length;
  sent[1]?.answer();
  await turn();
  for (const each of sent) each.answer();

  expect(before).toBe(2);
  expect(await all).toEqual([["A"], ["B"], ["C"]]);
});

it("sends no more than 500 items together, but a larger call whole", async () => {
  const { sent, send } = sending();
  const ask = gathering(send, 1);
  const large = Array.from({ length: 700 }, (_, n) => `x${n}`);
  const all = Promise.all([ask(["a"]), ask(large), ask(Array(300).fill("b")), ask(Array(300).fill("c"))]);
  for (let at = 0; at < 4; at += 1) {
    sent[at]?.answer();
    await turn();
  }
  await all;

  expect(sent.map(({ items }) => items.length)).toEqual([1, 700, 300, 300]);
});

it("fails every call of a request that failed, and goes on", async () => {
  const { sent, send } = sending();
  const ask = gathering(send, 1);
  const first = ask(["a"]);
  const together = [ask(["b"]), ask(["c"])].map((each) => each.catch(String));
  sent[0]?.answer();
  await turn();
  sent[1]?.fail(new Error("away"));
  await Promise.all(together);
  const after = ask(["d"]);
  await turn();
  sent[2]?.answer();

  expect(await Promise.all([first, ...together, after])).toEqual([["A"], "Error: away", "Error: away", ["D"]]);
});

it("asks nothing for nothing", async () => {
  const { sent, send } = sending();

  expect(await gathering(send, 1)([])).toEqual([]);
  expect(sent).toEqual([]);
});
