import { urlOf } from "@readout/model";
export const purposes = ["feed", "page", "webhook"] as const;
/** Why a request is made; what is allowed for one purpose is not allowed for another. */
export type Purpose = (typeof purposes)[number];

/** Hosts and ports that an operator opened, each for its purposes: `127.0.0.1:8080` → `feed`. */
export type AllowPrivate = ReadonlyMap<string, ReadonlySet<Purpose>>;

const SETTING = "READOUT_ALLOW_PRIVATE";

/**
 * Reads `host:port=feed|page|webhook,…`: exact hosts and ports, nothing wider. An empty text allows nothing.
 * Throws an error that names the part at fault.
 */
export function parseAllowPrivate(text: string): AllowPrivate {
  const allowed = new Map<string, ReadonlySet<Purpose>>();
  for (const part of text.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    const [place = "", list, ...rest] = part.split("=");
    if (list === undefined || rest.length > 0) throw fault(part, "write host:port=feed|page|webhook");
    const key = readPlace(part, place.trim());
    const known = allowed.get(key) ?? [];
    allowed.set(key, new Set([...known, ...list.split("|").map((each) => readPurpose(part, each.trim()))]));
  }
  return allowed;
}

/** The name under which a host and port are allowed; `url` is already parsed, so spellings of one address agree. */
export const placeOf = (url: { hostname: string; port: string; protocol: string }): string =>
  `${url.hostname.toLowerCase()}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;

function readPlace(part: string, place: string): string {
  const [, host = "", port = ""] = /^([^:[\]/@]+|\[[^\]/@]+\]):(\d{1,5})$/.exec(place) ?? [];
  if (port === "") throw fault(part, `"${place}" is not host:port (an IPv6 address goes in brackets)`);
  if (host.includes("*")) throw fault(part, "hosts are exact, without *");
  const url = urlOf(`http://${host}:${port}`);
  if (!url) throw fault(part, `"${place}" is not a host and a port`);
  return placeOf(url);
}

function readPurpose(part: string, word: string): Purpose {
  const purpose = purposes.find((each) => each === word);
  if (!purpose) throw fault(part, `"${word}" is not one of ${purposes.join(", ")}`);
  return purpose;
}

const fault = (part: string, why: string): Error => new Error(`${SETTING}: in "${part}": ${why}`);
