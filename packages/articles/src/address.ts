import { hashId } from "@readout/model";
import { type AddressOverride, addressOverrides, trackingNames, trackingPrefixes } from "./data/address-rules.ts";

/** An address that cannot name an article; the message says why. */
export class AddressError extends Error {
  override name = "AddressError";
}

/** Longer ones are refused. */
export const LONGEST_ADDRESS = 2_048;

/**
 * The one spelling of an address: scheme and host folded, default port, fragment and tracking parameters dropped,
 * parameters sorted (DATA: names that never change). `file:` and `urn:` name what was handed over and stay as they are.
 * Spelling it twice changes nothing. Throws `AddressError`.
 */
export function canonicalUrl(address: string): string {
  const url = parsed(address.trim());
  if (url.protocol === "file:" || url.protocol === "urn:") return address.trim();
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new AddressError(`${shown(address)} is not a web address: only http and https are read`);
  if (url.username !== "" || url.password !== "")
    throw new AddressError(`${shown(address)} carries a user name: give the address without it`);
  const override = overrideFor(url.hostname);
  url.hostname = override.host ?? url.hostname.replace(/\.$/, "");
  url.hash = "";
  const kept = keptParameters(url.search, override);
  url.search = kept === "" ? "" : `?${kept}`;
  if (url.href.length > LONGEST_ADDRESS)
    throw new AddressError(`${shown(address)} is longer than ${LONGEST_ADDRESS} characters`);
  return url.href;
}

/** The id of an address: of its row on the ledger, and of the article behind it. */
export const addressId = (address: string): string => hashId(canonicalUrl(address));

function parsed(address: string): URL {
  try {
    return new URL(address);
  } catch (cause) {
    throw new AddressError(`${shown(address)} is not an address`, { cause });
  }
}

const shown = (address: string): string => JSON.stringify(address.length > 100 ? `${address.slice(0, 100)}…` : address);

function overrideFor(hostname: string): AddressOverride {
  const host = hostname.replace(/\.$/, "");
  const bare = host.startsWith("www.") ? host.slice(4) : host;
  return (Object.hasOwn(addressOverrides, bare) ? addressOverrides[bare] : undefined) ?? {};
}

/** Kept parameters as they were written, sorted by name; equals keep their order, which may matter. */
function keptParameters(search: string, { keep, drop = [] }: AddressOverride): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((each) => each !== "")
    .map((each) => ({ each, name: nameOf(each) }))
    .filter(({ name }) => (keep ? keep.includes(name) : !drop.includes(name)) && !isTracking(name));
  kept.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return kept.map(({ each }) => each).join("&");
}

function nameOf(parameter: string): string {
  const name = parameter.split("=", 1)[0] ?? "";
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

const isTracking = (name: string): boolean =>
  trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
