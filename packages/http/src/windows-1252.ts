/** Bytes 0x80 to 0x9F of windows-1252, in order (WHATWG Encoding, index-windows-1252). */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** `TextDecoder` reads these bytes as control characters on Node 20.18.3 to 24 (nodejs/node 56542), so we read them. */
export const decodeWindows1252 = (body: Uint8Array): string =>
  Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (each) => upper.charAt(each.charCodeAt(0) - 0x80));
