import { gunzipSync, gzipSync } from "node:zlib";
import type { IHeaders, Message } from "kafkajs";
import type { Delivery, Envelope } from "../bus.ts";
import { RECORD_LIMIT_BYTES, RecordTooLarge } from "./faults.ts";

/** The header of a record that holds the message's id. */
export const ID_HEADER = "message-id";

/** The header of a record whose body is packed. Long texts with their facts are JSON, and become a tenth. */
const PACKED_HEADER = "message-packed";
const PACKED_FROM_BYTES = 262_144;
/** What a body may be when it is unpacked: a small record could hold gigabytes. */
const BODY_LIMIT_BYTES = 16 * 1_048_576;

/** What a record and its batch add to key, body and headers, generously. */
const OVERHEAD_BYTES = 96;
const HEADER_OVERHEAD_BYTES = 10;

/** A message as kafkajs sends it, and its size. */
export interface Record {
  message: Message;
  bytes: number;
}

/** A record as kafkajs hands it over. */
export interface Fetched {
  offset: string;
  key: Buffer | null;
  value: Buffer | null;
  headers?: IHeaders;
}

/** A message as a record: `RecordTooLarge` when Kafka could not hold it. */
export function recordOf(topic: string, { id, key, body, headers }: Envelope): Record {
  for (const own of [ID_HEADER, PACKED_HEADER])
    if (own in headers)
      throw new Error(`Publishing ${id} to ${topic}: the header ${own} is the bus's own. Name yours otherwise`);
  const bodyBytes = Buffer.byteLength(body);
  if (bodyBytes > BODY_LIMIT_BYTES) throw new RecordTooLarge(topic, id, bodyBytes, BODY_LIMIT_BYTES);
  const isPacked = bodyBytes > PACKED_FROM_BYTES;
  const value = isPacked ? gzipSync(body) : body;
  const all = { ...headers, [ID_HEADER]: id, ...(isPacked ? { [PACKED_HEADER]: "gzip" } : {}) };
  let bytes = OVERHEAD_BYTES + Buffer.byteLength(key) + (isPacked ? value.length : bodyBytes);
  for (const [name, value] of Object.entries(all))
    bytes += HEADER_OVERHEAD_BYTES + Buffer.byteLength(name) + Buffer.byteLength(value);
  if (bytes > RECORD_LIMIT_BYTES) throw new RecordTooLarge(topic, id, bytes, RECORD_LIMIT_BYTES);
  return { message: { key, value, headers: all }, bytes };
}

/** A record handed over, also one that others wrote: without an id it is named after its place. */
export function deliveryOf(topic: string, partition: number, record: Fetched, attempt: number): Delivery {
  const { key, value, headers = {}, offset } = record;
  let id: string | undefined;
  const texts: { [name: string]: string } = {};
  for (const name of Object.keys(headers)) {
    const text = textOf(headers[name]);
    if (name === ID_HEADER) id = text;
    else if (name !== PACKED_HEADER) texts[name] = text;
  }
  return {
    id: id ?? `${topic}-${partition}-${offset}`,
    key: key?.toString() ?? "",
    body: bodyOf(value, textOf(headers[PACKED_HEADER])),
    headers: texts,
    attempt,
  };
}

/** What cannot be unpacked is handed over as it is: whoever reads it finds that it is no message. */
function bodyOf(value: Buffer | null, packed: string): string {
  if (value === null || packed !== "gzip") return value?.toString() ?? "";
  try {
    return gunzipSync(value, { maxOutputLength: BODY_LIMIT_BYTES }).toString();
  } catch {
    return value.toString();
  }
}

function textOf(header: IHeaders[string]): string {
  const first = Array.isArray(header) ? header[0] : header;
  return first?.toString() ?? "";
}
