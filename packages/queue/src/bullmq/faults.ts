import { isNativeError } from "node:util/types";

/** A refused connection to a name with two addresses has a code and no words. */
function because(cause: unknown): string {
  if (!isNativeError(cause)) return "";
  return ` (${cause.message || ("code" in cause ? String(cause.code) : cause.name)})`;
}

/** Redis is there, and says no: it is full, reads only, loads its file or has lost its disk. */
const REFUSAL = /^(OOM|READONLY|LOADING|MISCONF|MASTERDOWN|NOREPLICAS|CLUSTERDOWN|BUSY)\b/;
export const isRefusal = (fault: unknown): boolean => isNativeError(fault) && REFUSAL.test(fault.message);

/** Redis did not answer, or takes nothing now. Nothing is lost but time: the caller keeps its work, and adds it again. */
export class QueueUnavailable extends Error {
  override readonly name = "QueueUnavailable";
  readonly unavailable = true;

  constructor(attempted: string, where: string, cause?: unknown) {
    const fate = isRefusal(cause)
      ? `takes nothing now${because(cause)}. Check its memory, disk and role`
      : `does not answer${because(cause)}. Check that it runs and can be reached`;
    super(`${attempted}: Redis at ${where} ${fate}`, { cause });
  }
}

/** Redis is there, and not fit to keep work in. */
export class UnfitRedis extends Error {
  override readonly name = "UnfitRedis";
}

/** A worker took nothing although work waited; it was replaced. */
export class WorkerHung extends Error {
  override readonly name = "WorkerHung";

  constructor(queue: string, waiting: number, sinceMs: number) {
    super(
      `Working on ${queue}: ${waiting} pieces wait and none was taken for ${Math.round(sinceMs)} ms. ` +
        "The worker was replaced; if this goes on, restart the process",
    );
  }
}

/** Redis had lost repeated work (emptied, or restarted without its file); it was written down again. */
export class RepeatLost extends Error {
  override readonly name = "RepeatLost";

  constructor(queue: string, repeat: string) {
    super(
      `Repeating ${repeat} on ${queue}: Redis had forgotten it. It was written down again; add other work again too`,
    );
  }
}
