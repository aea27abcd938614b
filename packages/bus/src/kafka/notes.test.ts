import { decodeNote, encodeNote, NOTE_LIMIT_BYTES, type Run } from "./notes.ts";

const run = (state: Run["state"], count = 1, attempts = 0, due = 0): Run => ({ state, count, attempts, due });

it("can be read by a person as long as it is short", () => {
  expect(encodeNote([run("hand", 40), run("done", 3), run("retry", 1, 2), run("untouched")])).toBe("10:1e:H14D3R.2P");
});

it("reads what it wrote, due times rounded up and never down", () => {
  const due = 1_790_000_000_123;
  const runs = [run("hand", 2, 1), run("retry", 1, 1, due), run("retry", 1, 2, due + 1234), run("suspect", 3, 4)];

  const read = decodeNote(encodeNote(runs));

  expect(read.map(({ state, count, attempts }) => [state, count, attempts])).toEqual(
    runs.map(({ state, count, attempts }) => [state, count, attempts]),
  );
  expect(read[1]?.due).toBe(due);
  expect(read[2]?.due).toBeGreaterThanOrEqual(due + 1234);
  expect(read[2]?.due).toBeLessThan(due + 1234 + 50);
});

it("joins what is alike", () => {
  expect(encodeNote([run("done"), run("done", 2), run("hand"), run("hand")])).toBe("10:1e:D3H2");
});

it("fits what a window may put aside and have in hand at once, at unlike times, into what Kafka holds", () => {
  let random = 7;
  const next = (below: number): number => {
    random = (random * 48_271) % 2_147_483_647;
    return random % below;
  };
  const now = 1_790_000_000_000;
  const runs = Array.from({ length: 900 }, () => [
    run("retry", 1, 1 + next(3), now + next(600_000)),
    run(next(2) ? "done" : "untouched", 1 + next(5)),
  ]).flat();

  const note = encodeNote(runs);

  expect(note?.length).toBeLessThanOrEqual(NOTE_LIMIT_BYTES);
  expect(decodeNote(note).filter(({ state }) => state === "retry").length).toBeGreaterThan(500);
  const dues = decodeNote(note).flatMap(({ state, count, due }) => (state === "retry" ? Array(count).fill(due) : []));
  const wanted = runs.flatMap(({ state, due }) => (state === "retry" ? [due] : []));
  expect(dues.every((due, index) => due >= (wanted[index] ?? Number.POSITIVE_INFINITY))).toBe(true);
});

it.each([null, "", "somebody else's words", "1zbroken", "2:0:D3"])("takes %j for no note", (note) => {
  expect(decodeNote(note)).toEqual([]);
});

it("says nothing when there is nothing to say", () => {
  expect(encodeNote([])).toBe("");
});
