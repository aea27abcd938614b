export { isPublicAddress } from "./addresses.ts";
export { type AllowPrivate, type Purpose, parseAllowPrivate } from "./allow-private.ts";
export { decodeText } from "./decode-text.ts";
export { createEgress, type Egress, type EgressOptions, type Posted, type PostOptions } from "./egress.ts";
export { FetchError, type FetchReason } from "./fetch-error.ts";
export type { Fetched, GetOptions } from "./get.ts";
export type { Lookup } from "./guard.ts";
export { createRobots, type Robots } from "./robots.ts";
