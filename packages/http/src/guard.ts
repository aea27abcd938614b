import type { LookupAddress, LookupOptions } from "node:dns";
import { buildConnector } from "undici";
import { isPublicAddress, literalAddress } from "./addresses.ts";
import { type AllowPrivate, type Purpose, placeOf } from "./allow-private.ts";
import { FetchError } from "./fetch-error.ts";

/** All addresses of a name. Throws as `dns.promises.lookup` does. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

type Connector = buildConnector.connector;
/** Opens connections with this lookup; a test hands over its own. */
export type BuildConnector = (options: { timeout: number; lookup: NodeLookup }) => Connector;

const LONGEST_URL = 2048;
const CONNECT_MS = 5000;
const webPorts = new Set(["", "80", "443"]);

/**
 * Refuses what must not be asked: other schemes, names and passwords in the address, ports other than 80 and 443,
 * private addresses in any spelling. What the operator allowed for this purpose passes.
 */
export function checkUrl(url: URL, purpose: Purpose, allowed: AllowPrivate): void {
  if (url.href.length > LONGEST_URL)
    throw new FetchError("bad-url", `the address is longer than ${LONGEST_URL} characters`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchError("bad-url", `${url.protocol} addresses are not fetched, only http: and https:`);
  if (url.username !== "" || url.password !== "")
    throw new FetchError("bad-url", "the address holds a user name or password; take it out");
  if (isOpen(url, purpose, allowed)) return;
  const literal = literalAddress(url.hostname);
  if (literal !== null && !isPublicAddress(literal)) throw isPrivate(literal);
  if (!webPorts.has(url.port)) throw new FetchError("port", `port ${url.port} is not asked, only 80 and 443`);
}

/**
 * Opens connections for one purpose. A name is looked up once and only checked addresses are connected to, so a second
 * answer from the name server changes nothing. A literal address never reaches a lookup, so it is checked here, and the
 * address that was reached is checked again.
 */
export function guardedConnector(
  purpose: Purpose,
  allowed: AllowPrivate,
  lookup: Lookup,
  build: BuildConnector = buildConnector,
): Connector {
  const open = build({ timeout: CONNECT_MS, lookup: asNodeLookup(lookup) });
  const guarded = build({ timeout: CONNECT_MS, lookup: asNodeLookup(publicOnly(lookup)) });
  return (options, callback) => {
    if (isOpen({ ...options, hostname: bracketed(options.hostname) }, purpose, allowed)) return open(options, callback);
    const literal = literalAddress(options.hostname);
    if (literal !== null && !isPublicAddress(literal)) return callback(isPrivate(literal), null);
    guarded(options, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      const reached = socket.remoteAddress ?? "unknown";
      if (isPublicAddress(reached)) return callback(null, socket);
      socket.destroy();
      callback(isPrivate(reached), null);
    });
  };
}

/** A lookup that gives public addresses only, and is refused when the name has no other. */
export const publicOnly =
  (lookup: Lookup): Lookup =>
  async (hostname) => {
    const found = await lookup(hostname);
    const open = found.filter(({ address }) => isPublicAddress(address));
    if (open.length === 0 && found[0]) throw isPrivate(found[0].address);
    return open;
  };

type NodeLookup = (
  hostname: string,
  options: LookupOptions,
  callback: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** Node asks for all addresses or for one, and takes its answer in a callback. */
const asNodeLookup =
  (lookup: Lookup): NodeLookup =>
  (hostname, options, callback) => {
    lookup(hostname).then(
      (found) => {
        const [first] = found;
        if (!first) callback(new FetchError("dns", "the name of the host has no address"), []);
        else if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };

const isOpen = (
  url: { hostname: string; port: string; protocol: string },
  purpose: Purpose,
  allowed: AllowPrivate,
): boolean => allowed.get(placeOf(url))?.has(purpose) ?? false;

/** undici takes the brackets off an IPv6 host; addresses and the setting have them. */
const bracketed = (hostname: string): string => (hostname.includes(":") ? `[${hostname}]` : hostname);

const isPrivate = (address: string): FetchError =>
  new FetchError("private-address", `the address ${address} is private`);
