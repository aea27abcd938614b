export { htmlToText, trustDate } from "@readout/model";
export { AddressError, addressId, canonicalUrl, LONGEST_ADDRESS } from "./address.ts";
export { cutText, LONGEST_TEXT_BYTES } from "./cut.ts";
export { detectLanguage } from "./language.ts";
export { contentHash, hammingDistance, signature } from "./signature.ts";
export { sourceOf } from "./source.ts";
