// Asks engines whether they can be used, in their own protocols: no client library, so that the tool needs no install.
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { connect as connectTls } from "node:tls";

/**
 * Asks again until the question is answered with something true.
 * @param ask an async function; a throw is a no, and the last one is told when time runs out
 */
export async function until(ask, { what, withinMs, everyMs = 100, alive = () => true }) {
  const deadline = performance.now() + withinMs;
  let why = "no answer";
  while (performance.now() < deadline) {
    if (!alive()) throw new Error(`${what} ended while starting`);
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      why = error.message || error.code || String(error);
    }
    await pause(everyMs);
  }
  throw new Error(`${what} was not ready within ${Math.round(withinMs / 1000)} s: ${why}`);
}

/** Sends bytes and collects the answer until `whole` finds it complete. */
function exchange({ host, port, tls = false }, bytes, whole, withinMs = 2_000) {
  return new Promise((resolve, reject) => {
    const socket = tls ? connectTls({ host, port, servername: host }) : connect({ host, port });
    let received = Buffer.alloc(0);
    const leave = (settle, value) => {
      socket.destroy();
      settle(value);
    };
    socket.setTimeout(withinMs, () => leave(reject, new Error(`${host}:${port} does not answer`)));
    socket.once("error", (error) => leave(reject, error));
    socket.once("close", () => leave(reject, new Error(`${host}:${port} hung up`)));
    socket.once(tls ? "secureConnect" : "connect", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const answer = whole(received);
      if (answer !== undefined) leave(resolve, answer);
    });
  });
}

const hostAndPort = (text, otherwise) => {
  const { hostname, port } = new URL(`tcp://${text}`);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || otherwise) };
};

// Metadata, version 1, no topics (https://kafka.apache.org/protocol#The_Messages_Metadata): api 3, version 1,
// correlation 1, client "r", an empty list of topics.
const metadataRequest = Buffer.from("0000000f00030001000000010001720000" + "0000", "hex");

/** How many brokers are up, told by the broker at `host:port`. A broker lists itself once it takes work. */
export const brokersUp = (address) =>
  exchange(hostAndPort(address, 9092), metadataRequest, (bytes) =>
    bytes.length >= 4 && bytes.length >= 4 + bytes.readInt32BE(0) ? bytes.readInt32BE(8) : undefined,
  );

/** Whether one of these brokers answers. One that hangs up wants a log-in or TLS, and is taken to be well. */
export const brokersAnswer = (brokers) =>
  Promise.any(
    brokers.split(",").map((each) =>
      brokersUp(each.trim()).then(
        (count) => count > 0 || Promise.reject(new Error(`${each} knows no broker yet`)),
        (error) => error.message.endsWith("hung up") || Promise.reject(error),
      ),
    ),
  ).catch(({ errors }) => {
    throw errors[0];
  });

const command = (...words) =>
  `*${words.length}\r\n${words.map((each) => `$${Buffer.byteLength(each)}\r\n${each}\r\n`).join("")}`;

/** Whether the Redis at this URL takes commands. Throws its own words when it refuses. */
export async function redisAnswers(url) {
  const { hostname, port, username, password, protocol } = new URL(url);
  const login = password ? command("AUTH", ...[username || "default", password].map(decodeURIComponent)) : "";
  const told = await exchange(
    { host: hostname, port: Number(port || 6379), tls: protocol === "rediss:" },
    login + command("PING"),
    (bytes) => /\+PONG\r\n|-[^\r]*\r\n/.exec(bytes.toString())?.[0],
  );
  if (told.startsWith("-")) throw new Error(told.slice(1).trim());
  return true;
}

/** Whether the Elasticsearch or OpenSearch at this URL has a cluster that can be written to. */
export async function clusterAnswers(url, { username, password } = {}) {
  const address = new URL("_cluster/health", url.endsWith("/") ? url : `${url}/`);
  const user = username ?? decodeURIComponent(address.username);
  const secret = password ?? decodeURIComponent(address.password);
  address.username = "";
  address.password = "";
  const response = await fetch(address, {
    headers: user ? { authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}` } : {},
    signal: AbortSignal.timeout(5_000),
  }).catch((cause) => {
    throw new Error(`GET ${address} failed: ${cause.cause?.code ?? cause.message}`, { cause });
  });
  if (!response.ok) throw new Error(`GET ${address} answered ${response.status}`);
  return (await response.json()).status !== "red";
}
