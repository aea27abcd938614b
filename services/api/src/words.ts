import { urlOf } from "@readout/model";
import { z } from "zod";

/** An address of the web: parsed by the rules of browsers, without a user name. */
export const webAddress = z
  .string()
  .max(2048)
  .refine(isWebAddress, "must be an address that begins with http:// or https://, without a user name");

export function isWebAddress(text: string): boolean {
  const url = urlOf(text);
  if (!url) return false;
  const { protocol, username, password } = url;
  return (protocol === "http:" || protocol === "https:") && username === "" && password === "";
}

export const LONGEST_NAME = 200;

/** A name that ends up in headers, mails and file names: one line, no control characters (F5). */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_NAME)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u, "must be one line without control characters");

/** A document that is handed over may also be a file (`file:`) or a name (`urn:`). */
export const documentAddress = z
  .string()
  .max(2048)
  .refine(
    (text) => isWebAddress(text) || /^(file:\/\/\/|urn:)\S+$/.test(text),
    "must be an address that begins with https://, http://, file:/// or urn:, without a user name",
  );
