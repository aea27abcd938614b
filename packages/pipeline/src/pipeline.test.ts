import { memoryQueue } from "@readout/queue/memory";
import { collectReextraction, drawMap, pipeline, type Reextractions, startTicks, type Tools } from "./pipeline.ts";

/** A step's name and channels are known before it runs, so drawing needs no tools. */
const steps = [
  ...pipeline({ carriers: {}, store: {}, feeds: {}, articles: {}, matching: {} } as unknown as Tools),
  collectReextraction({} as Reextractions),
];

it("names every step once", () => {
  const names = steps.map(({ name }) => name);

  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it("has a reader for every channel that a step writes to", () => {
  const read = new Set(steps.map(({ from }) => from.name));
  const written = steps.flatMap((each) => ("to" in each ? [each.to.name] : []));

  expect(written.filter((name) => !read.has(name))).toEqual([]);
});

it("draws a step a line: its name, where it reads, where it writes", () => {
  const few = steps.filter(({ name }) => name === "extract" || name === "index-extraction");

  expect(drawMap(few)).toBe(
    [
      "extract           articles.v1     → extractions.v1", //
      "index-extraction  extractions.v1  → ·",
    ].join("\n"),
  );
});

it.each([
  [true, ["schedule-feeds", "sweep-entries", "sweep-notices"], ["notice-ticks", "poll-ticks", "sweep-ticks"]],
  [false, ["schedule-feeds", "sweep-entries", "sweep-notices"], ["notice-ticks", "sweep-ticks"]],
  [true, ["sweep-notices"], ["notice-ticks"]],
])("with polling %s and the steps %j lets the clock strike for %j", async (poll, names, expected) => {
  const some = steps.filter(({ name }) => names.includes(name));
  const queue = memoryQueue();
  const struck: string[] = [];
  const repeat: typeof queue.repeat = async (name) => void struck.push(name);
  await startTicks({ ...queue, repeat }, { pollMs: 1_000, sweepMs: 1_000 }, poll, some);
  await queue.close();

  expect(struck.sort()).toEqual(expected);
});
