import type { IHeaders, Message } from "kafkajs";
import type { Delivery, Envelope } from "../bus.ts";
import { RECORD_LIMIT_BYTES, RecordTooLarge } from "./faults.ts";

/** The header of a record that holds the message's id. */
export const ID_HEADER = "message-id";

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
  if (ID_HEADER in headers)
    throw new Error(`Publishing ${id} to ${topic}: the header ${ID_HEADER} is the bus's own. Name yours otherwise`);
  const all = { ...headers, [ID_HEADER]: id };
  let bytes = OVERHEAD_BYTES + Buffer.byteLength(key) + Buffer.byteLength(body);
  for (const [name, value] of Object.entries(all))
    bytes += HEADER_OVERHEAD_BYTES + Buffer.byteLength(name) + Buffer.byteLength(value);
  if (bytes > RECORD_LIMIT_BYTES) throw new RecordTooLarge(topic, id, bytes, RECORD_LIMIT_BYTES);
  return { message: { key, value: body, headers: all }, bytes };
}

/** A record handed over, also one that others wrote: without an id it is named after its place. */
export function deliveryOf(topic: string, partition: number, record: Fetched, attempt: number): Delivery {
  const { key, value, headers = {}, offset } = record;
  let id: string | undefined;
  const texts: { [name: string]: string } = {};
  for (const name of Object.keys(headers)) {
    const text = textOf(headers[name]);
    if (name === ID_HEADER) id = text;
    else texts[name] = text;
  }
  return {
    id: id ?? `${topic}-${partition}-${offset}`,
    key: key?.toString() ?? "",
    body: value?.toString() ?? "",
    headers: texts,
    attempt,
  };
}

function textOf(header: IHeaders[string]): string {
  const first = Array.isArray(header) ? header[0] : header;
  return first?.toString() ?? "";
}
