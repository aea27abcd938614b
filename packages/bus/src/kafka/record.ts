import type { KafkaMessage, Message } from "kafkajs";
import type { Envelope } from "../bus.ts";
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

/** A record as a message, also one that others wrote: without an id it is named after its place. */
export function envelopeOf(place: string, { key, value, headers = {}, offset }: KafkaMessage): Envelope {
  const texts: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(headers))
    texts[name] = String(Array.isArray(value) ? value[0] : (value ?? ""));
  const { [ID_HEADER]: id = `${place}-${offset}`, ...others } = texts;
  return { id, key: key?.toString() ?? "", body: value?.toString() ?? "", headers: others };
}
