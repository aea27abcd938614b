import { Redis, type RedisOptions } from "ioredis";
import { QueueUnavailable, UnfitRedis } from "./faults.ts";
import { type BullSettings, patience } from "./settings.ts";

const OLDEST_REDIS = [6, 2];

/** The address without user and password, for messages. */
export function whereIs({ url }: BullSettings): string {
  try {
    return new URL(url).host;
  } catch {
    return "an address that is not a URL";
  }
}

/** Tells of an outage once, not at every attempt to come back. */
export function tellOnce(client: Redis, report: (fault: unknown) => void, where: string): Redis {
  let told = false;
  client.on("ready", () => {
    told = false;
  });
  client.on("error", (fault: Error) => {
    if (!told) report(new QueueUnavailable("Keeping a connection", where, fault));
    told = true;
  });
  return client;
}

function options(settings: BullSettings): Omit<RedisOptions, "replyMapping"> {
  const { username, password, tls } = settings;
  return {
    connectTimeout: patience(settings).callMs,
    // Every disconnect waits for this long, in vain where there is no connection.
    disconnectTimeout: 500,
    // An outage must be over soon after Redis is back.
    retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 10), 2000),
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls === undefined ? {} : { tls }),
  };
}

/** For adding and counting: an answer within `callMs`, or an error. */
const producerClient = (settings: BullSettings, callMs: number): Redis =>
  new Redis(settings.url, {
    ...options(settings),
    connectionName: `${settings.prefix}:producer`,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: callMs,
  });

/** For working: what was asked during an outage is asked again after it. */
export const workerClient = (settings: BullSettings, queue: string): Redis =>
  new Redis(settings.url, {
    ...options(settings),
    connectionName: `${settings.prefix}:worker:${queue}`,
    maxRetriesPerRequest: null,
  });

/** A producer's client that has connected to a Redis fit to keep work in. */
export async function fitClient(settings: BullSettings, report: (fault: unknown) => void): Promise<Redis> {
  const client = tellOnce(producerClient(settings, patience(settings).callMs), report, whereIs(settings));
  try {
    await untilFit(client, settings);
    return client;
  } catch (fault) {
    client.disconnect();
    throw fault;
  }
}

async function untilFit(client: Redis, settings: BullSettings): Promise<void> {
  const where = whereIs(settings);
  await untilReady(client, where, patience(settings).callMs);
  const info = await client.info().catch((cause: unknown) => {
    throw new QueueUnavailable("Asking for INFO", where, cause);
  });
  const told = (field: string): string => new RegExp(`^${field}:(.*?)\\r?$`, "m").exec(info)?.[1] ?? "";
  const version = told("redis_version");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_REDIS;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    throw new UnfitRedis(`Redis at ${where} is ${version || "of an unknown version"}. Use 6.2 or newer`);
  const policy = told("maxmemory_policy");
  if (policy !== "noeviction")
    throw new UnfitRedis(
      `Redis at ${where} drops keys when it is full (maxmemory-policy ${policy || "unknown"}), and with them work. ` +
        "Set `maxmemory-policy noeviction`, and share it with no cache",
    );
}

async function untilReady(client: Redis, where: string, waitMs: number): Promise<void> {
  let last: unknown;
  const remember = (fault: unknown): void => {
    last = fault;
  };
  client.on("error", remember);
  try {
    await new Promise<void>((resolve, reject) => {
      const over = setTimeout(() => reject(new QueueUnavailable("Connecting", where, last)), waitMs);
      client.once("ready", () => {
        clearTimeout(over);
        resolve();
      });
      client.once("end", () => {
        clearTimeout(over);
        reject(new QueueUnavailable("Connecting", where, last));
      });
    });
  } finally {
    client.off("error", remember);
  }
}
