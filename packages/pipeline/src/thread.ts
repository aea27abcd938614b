import { isMainThread, parentPort, Worker } from "node:worker_threads";

export interface ThreadPoolOptions {
  /** Plain JavaScript that calls `serveThread`. */
  file: string | URL;
  size: number;
  /** Total time for one job; a thread that takes longer is ended. */
  deadlineMs: number;
  /** A thread without work for this long is ended, to give its memory back. */
  idleMs: number;
  memoryMb: number;
  /** What each thread is handed when it starts: its `workerData`. */
  given?: unknown;
}

/** Runs jobs on worker threads: one at a time each, with a deadline and a memory limit. */
export interface ThreadPool {
  /** `first`: before jobs that are not. What holds a connection should not wait behind a backlog. */
  run<T>(kind: string, input: unknown, first?: boolean): Promise<T>;
  /** Ends the threads; jobs in hand fail. */
  close(): Promise<void>;
}

interface Job {
  kind: string;
  input: unknown;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Thread {
  isFree(): boolean;
  give(job: Job): void;
  /** Ends the thread; the job in hand fails with this error. */
  end(error: Error): Promise<void>;
}

/** What a thread says once it has loaded what jobs of a kind need: only then do their deadlines begin. */
interface Ready {
  ready: string;
}
const START_MS = 30_000;

interface Answer {
  value?: unknown;
  error?: { name: string; message: string };
}

/** One worker thread: `onFree` is called when it has answered, `onEnd` once when it is gone. */
function startThread(options: ThreadPoolOptions, onFree: () => void, onEnd: (thread: Thread) => void): Thread {
  const worker = new Worker(options.file, {
    workerData: options.given,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: 16 },
  });
  let job: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const ready = new Set<string>();
  const take = (): Job | null => {
    const taken = job;
    clearTimeout(timer);
    job = null;
    return taken;
  };
  const watch = (what: string, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void thread.end(new Error(`${what} took more than ${ms / 1000} s and was ended`)), ms);
  };
  const thread: Thread = {
    isFree: () => job === null && !ended,
    give(next) {
      take();
      job = next;
      if (ready.has(next.kind)) watch(next.kind, options.deadlineMs);
      else watch(`starting a thread for ${next.kind}`, START_MS);
      worker.ref();
      worker.postMessage({ kind: next.kind, input: next.input });
    },
    async end(error) {
      if (ended) return;
      ended = true;
      take()?.reject(error);
      onEnd(thread);
      await worker.terminate();
    },
  };
  worker.on("message", (message: Answer | Ready) => {
    if ("ready" in message) {
      ready.add(message.ready);
      if (job) watch(job.kind, options.deadlineMs);
      return;
    }
    const { value, error } = message;
    const answered = take();
    if (error) answered?.reject(Object.assign(new Error(error.message), { name: error.name }));
    else answered?.resolve(value);
    timer = setTimeout(() => void thread.end(new Error("idle")), options.idleMs).unref();
    worker.unref();
    onFree();
  });
  worker.on("error", (cause) => void thread.end(new Error(`worker thread failed: ${cause.message}`, { cause })));
  worker.on("exit", (code) => void thread.end(new Error(`worker thread ended with code ${code}`)));
  return thread;
}

export function threadPool(options: ThreadPoolOptions): ThreadPool {
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  const urgent: Job[] = [];
  let closed = false;

  const start = (): Thread => {
    const gone = (thread: Thread) => {
      threads.delete(thread);
      next();
    };
    const thread = startThread(options, () => next(), gone);
    threads.add(thread);
    return thread;
  };

  const next = (): void => {
    while (waiting.length + urgent.length > 0 && !closed) {
      const free =
        [...threads].find((thread) => thread.isFree()) ?? (threads.size < options.size ? start() : undefined);
      const job = free && (urgent.shift() ?? waiting.shift());
      if (!job) return;
      free.give(job);
    }
  };

  return {
    run: <T>(kind: string, input: unknown, first = false) =>
      new Promise<T>((resolve, reject) => {
        if (closed) return reject(new Error(`${kind} was asked for after the threads were closed`));
        (first ? urgent : waiting).push({ kind, input, resolve: (value) => resolve(value as T), reject });
        next();
      }),
    async close() {
      closed = true;
      // Nothing is wrong with the job: it is taken up again at the next start.
      const error = Object.assign(new Error("the process is stopping"), { unavailable: true });
      for (const job of [...urgent.splice(0), ...waiting.splice(0)]) job.reject(error);
      await Promise.all([...threads].map((thread) => thread.end(error)));
    },
  };
}

type Handler = (input: never) => unknown;

/**
 * The other side: answers each job by the handler of its kind, which is loaded with the first job of that kind. Called once,
 * in a worker thread's file.
 */
export function serveThread(load: Readonly<Record<string, () => Promise<Handler>>>): void {
  if (isMainThread || !parentPort) throw new Error("serveThread belongs in a worker thread");
  const port = parentPort;
  const handlers = new Map<string, Handler>();
  const handlerOf = async (kind: string): Promise<Handler> => {
    const handler = handlers.get(kind) ?? (await load[kind]?.());
    if (!handler) throw new Error(`no handler for ${kind}`);
    if (!handlers.has(kind)) port.postMessage({ ready: kind });
    handlers.set(kind, handler);
    return handler;
  };
  port.on("message", async ({ kind, input }: { kind: string; input: never }) => {
    try {
      const handler = await handlerOf(kind);
      port.postMessage({ value: await handler(input) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ error: { name, message } });
    }
  });
}
