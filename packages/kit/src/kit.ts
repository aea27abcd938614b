export { type Clock, systemClock } from "./clock.ts";
export { type Closable, closeAll, drain, firstSignal, untilSignal } from "./life.ts";
export { createLog, type Fields, type Log, silentLog } from "./log.ts";
export { createMetrics, type Metrics } from "./metrics.ts";
