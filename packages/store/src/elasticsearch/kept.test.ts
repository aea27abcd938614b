import { kept } from "./watches.ts";

it("asks once while an answer is good, and again when it is old, forgotten or was a fault", async () => {
  let now = 0;
  let asked = 0;
  const list = kept(
    1_000,
    async () => {
      asked += 1;
      if (asked === 3) throw new Error("away");
      return asked;
    },
    () => now,
  );
  const first = [await list.ask(), await list.ask()];
  now = 1_000;
  const old = await list.ask();
  list.forget();
  const fault = await list.ask().catch(String);
  const after = await list.ask();

  expect([first, old, fault, after]).toEqual([[1, 1], 2, "Error: away", 4]);
});
