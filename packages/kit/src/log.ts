import { pino } from "pino";

export type Fields = Readonly<Record<string, unknown>>;

/** An event name and fields, never a sentence with values inside. */
export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
  /** The same log with these fields on every line. */
  with(fields: Fields): Log;
}

type Pino = ReturnType<typeof pino>;

/** JSON lines; on stderr where stdout is for data. Secrets are cut out by the names of their fields. */
export function createLog(level: string, stream: NodeJS.WritableStream = process.stdout): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: "event",
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: ["secret", "*.secret", "authorization", "*.authorization", "token", "*.token"],
      censor: "[secret]",
    },
  };
  return wrap(pino(options, stream));
}

const wrap = (each: Pino): Log => ({
  debug: (event, fields = {}) => each.debug(fields, event),
  info: (event, fields = {}) => each.info(fields, event),
  warn: (event, fields = {}) => each.warn(fields, event),
  error: (event, fields = {}) => each.error(fields, event),
  with: (fields) => wrap(each.child(fields)),
});

/** For tests and one-off commands. */
export const silentLog: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  with: () => silentLog,
};
