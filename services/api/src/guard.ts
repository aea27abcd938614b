import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "./problem.ts";

/** What a request says of itself before it is read. */
export interface Asked {
  method: string;
  /** The route's pattern; undefined when there is no such route. */
  route: string | undefined;
  /** The media types that this route takes. */
  takes: readonly string[];
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface GuardRules {
  /** Names beside those of loopback; one with a port stands for that port only. */
  publicHosts: readonly string[];
  /** Null for no log-in. */
  token: string | null;
}

const openRoutes: readonly (string | undefined)[] = ["/livez", "/readyz"];
const safeMethods: readonly string[] = ["GET", "HEAD", "OPTIONS"];
const loopbackNames: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];
const hostPattern = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9.-]{1,253})(?::\d{1,5})?$/;

/**
 * Refuses, by throwing a `Problem`, what a browser could be made to send by a foreign page: a name of ours that
 * resolves elsewhere (DNS rebinding: loopback alone stops nothing), a form, a script of another site.
 */
export function checkRequest(asked: Asked, rules: GuardRules): void {
  const host = one(asked.headers.host);
  if (!isOurHost(host, rules.publicHosts))
    throw new Problem(
      403,
      "host",
      "Readout does not answer to this host name. If it should, add it to READOUT_PUBLIC_HOSTS.",
    );
  if (!openRoutes.includes(asked.route) && !isAuthorised(asked.headers, rules.token))
    throw new Problem(401, "token", "Send the token: Authorization: Bearer …, or as the password of any user name.");
  if (!safeMethods.includes(asked.method)) checkUnsafe(asked, host, rules.publicHosts);
}

function checkUnsafe({ method, route, takes, headers }: Asked, host: string, publicHosts: readonly string[]): void {
  const origin = one(headers.origin);
  if (origin !== "" && !isOurOrigin(origin, host, publicHosts))
    throw new Problem(403, "origin", "A page of another origin may not change anything here.");
  if (!["", "same-origin", "none"].includes(one(headers["sec-fetch-site"])))
    throw new Problem(403, "origin", "A page of another site may not change anything here.");
  const type = one(headers["content-type"]).split(";")[0]?.trim().toLowerCase() ?? "";
  const isBare = method === "DELETE" && type === "";
  if (route !== undefined && !isBare && !takes.includes(type))
    throw new Problem(415, "media-type", `Send it as ${takes.join(" or ")}.`);
}

/** Whether the request may see what is behind the log-in. Compares hashes, in constant time. */
export function isAuthorised(headers: Asked["headers"], token: string | null): boolean {
  if (token === null) return true;
  return timingSafeEqual(sha256(credentials(one(headers.authorization))), sha256(token));
}

/** The token as programs send it, or as a browser does that asked its user: the password of any name (RFC 7617). */
function credentials(authorization: string): string {
  const [, scheme = "", given = ""] = /^(bearer|basic) ([\x21-\x7e]+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== "basic") return given;
  const pair = Buffer.from(given, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

const one = (header: string | string[] | undefined): string => (typeof header === "string" ? header : "");

export function isOurHost(host: string, publicHosts: readonly string[]): boolean {
  const folded = host.toLowerCase();
  const name = hostPattern.exec(folded)?.[1];
  if (name === undefined) return false;
  const ours = publicHosts.map((each) => each.toLowerCase());
  return loopbackNames.includes(name) || ours.includes(name) || ours.includes(folded);
}

/** Its own page, or one served under a public name by a proxy that rewrites `Host`. */
function isOurOrigin(origin: string, host: string, publicHosts: readonly string[]): boolean {
  const at = /^https?:\/\/(.+)$/i.exec(origin)?.[1]?.toLowerCase();
  if (at === undefined) return false;
  return at === host.toLowerCase() || (isOurHost(at, publicHosts) && !isOurHost(at, []));
}
