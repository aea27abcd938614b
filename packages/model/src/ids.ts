import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const utf8 = new TextEncoder();

/**
 * The name of a thing that never changes: 32 hex digits of SHA-256 over its parts (DATA: identity).
 * Parts are joined by a unit separator, so `("ab", "c")` and `("a", "bc")` differ.
 */
export const hashId = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8.encode(parts.join("\u001f"))).subarray(0, 16));
