import { type Pace, pace } from "./pace.ts";

const settings = { most: 8, failures: 3, firstRestMs: 1, lastRestMs: 4 };

/** Lets so many requests run, each ended by hand. */
function crowd(pacing: Pace, count: number) {
  const ends: (() => void)[] = [];
  const all = Promise.all(
    Array.from({ length: count }, () =>
      pacing.run(new AbortController().signal, () => new Promise<void>((resolve) => ends.push(resolve))),
    ),
  );
  return { ends, all };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("runs so many at once and no more", async () => {
  const { ends, all } = crowd(pace(settings), 20);
  await settled();
  expect(ends.length).toBe(8);

  ends[0]?.();
  await settled();
  expect(ends.length).toBe(9);

  while (ends.length < 20) {
    for (const end of ends) end();
    await settled();
  }
  for (const end of ends) end();
  await all;
});

it("halves at a push back, never below one, and adds slowly while all goes well", () => {
  const pacing = pace(settings);

  const limits = ["busy", "ok", "busy", "ok", "busy", "ok"].map(() => {
    pacing.heard("busy");
    const halved = pacing.limit();
    pacing.heard("ok");
    return halved;
  });
  expect(limits).toEqual([4, 2, 1, 1, 1, 1]);

  for (let i = 0; i < 40; i += 1) pacing.heard("ok");
  expect(pacing.limit()).toBe(8);
});

describe("after failures in a row", () => {
  const broken = () => {
    const pacing = pace(settings);
    for (let i = 0; i < settings.failures; i += 1) pacing.heard("away");
    return pacing;
  };

  it("lets one probe out at a time, and all again once one is answered", async () => {
    const pacing = broken();
    const { ends, all } = crowd(pacing, 5);
    while (ends.length === 0) await settled();
    await settled();
    expect(ends.length).toBe(1);

    pacing.heard("ok");
    await settled();
    expect(ends.length).toBe(5);
    for (const end of ends) end();
    await all;
  });

  it("is not upset by failures with successes among them", () => {
    const pacing = pace(settings);
    for (const how of ["away", "away", "ok", "away", "away"] as const) pacing.heard(how);

    expect(pacing.isOpen()).toBe(false);
  });

  it("lets those go that have no more time", async () => {
    const pacing = broken();
    const giving = new AbortController();
    const { ends, all } = crowd(pacing, 1);
    while (ends.length === 0) await settled();
    const waiting = expect(pacing.run(giving.signal, async () => {})).rejects.toThrow("enough");

    giving.abort(new Error("enough"));

    await waiting;
    ends[0]?.();
    await all;
  });
});
