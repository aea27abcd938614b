import { logLevel } from "kafkajs";
import { type KafkaLog, levelOf, logCreatorFor } from "./log.ts";

const said = (message: string, level = logLevel.ERROR, error = "") =>
  levelOf({ level, log: { timestamp: "", message, error } });

it.each([
  "The group is rebalancing, re-joining",
  "Response JoinGroup(key: 11, version: 5)",
  "The coordinator is not aware of this member, re-joining the group",
])("says %j of a normal life at debug", (message) => {
  expect(said(message, logLevel.ERROR, "The group coordinator is loading, or rebalancing")).toBe("debug");
});

it("says what may matter at warn, never louder: the fault itself reaches us as an error", () => {
  expect(said("Crash: KafkaJSNonRetriableError: something new")).toBe("warn");
  expect(said("Starting", logLevel.INFO)).toBe("debug");
});

it("passes kafkajs's words and fields on as one event", () => {
  const lines: unknown[] = [];
  const keep = (level: string) => (event: string, fields?: object) => void lines.push([level, event, fields]);
  const log: KafkaLog = { debug: keep("debug"), info: keep("info"), warn: keep("warn"), error: keep("error") };

  logCreatorFor(log)(logLevel.INFO)({
    namespace: "Runner",
    level: logLevel.ERROR,
    label: "ERROR",
    log: { timestamp: "now", logger: "kafkajs", message: "odd", topic: "articles.v1", stack: "at …" },
  });

  expect(lines).toEqual([["warn", "kafka.client", { said: "odd", from: "Runner", topic: "articles.v1" }]]);
});
