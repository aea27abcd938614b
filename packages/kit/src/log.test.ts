import { Writable } from "node:stream";
import { createLog, type Log } from "./log.ts";

/** A log, and the lines it wrote. */
function logging(level = "info"): { log: Log; lines(): Array<Record<string, unknown>> } {
  let text = "";
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return {
    log: createLog(level, stream),
    lines: () =>
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
  };
}

it("writes an event and its fields as one line of JSON, with its level in words and its time", () => {
  const { log, lines } = logging();
  log.warn("step.retried", { step: "extract", attempt: 2 });

  expect(lines()).toEqual([
    {
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: "step.retried",
      step: "extract",
      attempt: 2,
    },
  ]);
});

it.each([
  ["secret", { secret: "hush" }],
  ["a channel's secret", { channel: { kind: "webhook", secret: "hush" } }],
  ["token", { token: "hush" }],
  ["a nested token", { config: { token: "hush" } }],
  ["authorization", { authorization: "Bearer hush" }],
  ["a header's authorization", { headers: { authorization: "Bearer hush" } }],
])("cuts out %s", (_, fields) => {
  const { log, lines } = logging();
  log.info("somebody.asked", { ...fields, host: "news.example" });

  expect(JSON.stringify(lines())).not.toContain("hush");
  expect(JSON.stringify(lines())).toContain("[secret]");
  expect(lines()[0]?.host).toBe("news.example");
});

it("puts the fields it was given on every line, secrets cut out of them too", () => {
  const { log, lines } = logging();
  const narrower = log.with({ step: "extract", token: "hush" });
  narrower.info("one");
  narrower.info("two", { n: 2 });

  expect(lines()).toMatchObject([
    { event: "one", step: "extract", token: "[secret]" },
    { event: "two", step: "extract", n: 2 },
  ]);
});

it("writes nothing below its level", () => {
  const { log, lines } = logging("warn");
  log.debug("a");
  log.info("b");
  log.warn("c");
  log.error("d");

  expect(lines().map(({ event }) => event)).toEqual(["c", "d"]);
});
