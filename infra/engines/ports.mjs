// Free ports on loopback, below the range from which systems hand out the near end of outgoing connections:
// a port from that range may be taken between our look and the engine's bind.
import { createServer } from "node:net";

const LOWEST = 20_000;
const HIGHEST = 32_000;

/** Whether nothing listens on this port of 127.0.0.1. */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });

/** So many different free ports; those in `taken` are never among them. */
export async function freePorts(count, { from = LOWEST, to = HIGHEST, taken = [] } = {}) {
  const found = [];
  const start = Math.floor(Math.random() * (to - from + 1));
  for (let step = 0; step <= to - from && found.length < count; step += 1) {
    const port = from + ((start + step) % (to - from + 1));
    if (!taken.includes(port) && (await isFree(port))) found.push(port);
  }
  if (found.length < count)
    throw new Error(`ports ${from} to ${to}: ${count} wanted, ${found.length} free; end what listens there`);
  return found;
}
