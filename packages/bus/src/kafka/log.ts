import { type LogEntry, type logCreator, logLevel } from "kafkajs";

type Fields = Readonly<Record<string, unknown>>;

/** Where kafkajs's log goes: an event name and fields. */
export interface KafkaLog {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

const nothing = (): void => {};
export const silent: KafkaLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Said at `error` by kafkajs in the normal life of a group: members come and go, coordinators move and load. */
const NORMAL_LIFE =
  /rebalanc|coordinator|re-?joining|not aware of this member|loading|generation|leadership|LEADER_NOT_AVAILABLE|has no leader|Connection (error|timeout)|Closed connection|Failed to connect|metadata/i;

type Level = keyof KafkaLog;

/** How loud a line of kafkajs may be. Its faults reach us as errors as well, so its own lines are never louder than `warn`. */
export function levelOf({ level, log }: Pick<LogEntry, "level" | "log">): Level {
  if (level === logLevel.DEBUG || level === logLevel.INFO) return "debug";
  const said = `${log.message} ${String(log.error ?? "")}`;
  return NORMAL_LIFE.test(said) ? "debug" : "warn";
}

/** kafkajs's log as lines of ours: `kafka.client`, with its words and fields. */
export const logCreatorFor =
  (log: KafkaLog): logCreator =>
  () =>
  (entry) => {
    const { message, timestamp: _, logger: __, stack: ___, ...fields } = entry.log;
    log[levelOf(entry)]("kafka.client", { said: message, from: entry.namespace, ...fields });
  };
