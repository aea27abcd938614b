import type { Clock } from "@readout/kit";
import { type DeadLetter, type Entry, type LedgerRow, queues } from "@readout/model";
import type { Store } from "@readout/store";
import { type Carriers, send } from "./run.ts";
import { entryWork } from "./steps/fetch-feed.ts";

/** A document that somebody hands over: `readout ingest`, the API, the samples. Text or HTML, or just an address to read. */
export interface HandOver {
  /** Its address; without one, its text names it. */
  url?: string;
  title?: string;
  text?: string;
  html?: string;
  author?: string;
  language?: string;
  /** ISO 8601. */
  publishedAt?: string;
}

/** What people start by hand, beside the polls. */
export interface Intake {
  /** Accepts documents into the ledger and queues them: one row per document, in order; `isNew` says whether it is read now. */
  handOver(documents: readonly HandOver[]): Promise<Array<{ row: LedgerRow; isNew: boolean }>>;
  /** Polls a feed at the next tick, whatever its interval. False when there is no such feed. */
  pollNow(feedId: string): Promise<boolean>;
  /** Sends a dead letter's original bytes where they were going. Null when there is no such letter. */
  replay(deadLetterId: string): Promise<DeadLetter | null>;
}

export interface IntakeTools {
  carriers: Pick<Carriers, "bus" | "queue">;
  store: Store;
  clock: Clock;
  /** An entry for what was handed over. Throws with words when its address cannot be one. */
  entryFor(document: HandOver): Promise<Entry>;
}

/** Documents, polls and replays that people ask for. */
export const intake = ({ carriers, store, clock, entryFor }: IntakeTools): Intake => ({
  async handOver(documents) {
    const entries = await Promise.all(documents.map(entryFor));
    const at = clock().toISOString();
    const { created, changed } = await store.ledger.accept({ feedId: null, at }, entries);
    const fresh = [...created];
    for (const row of changed) fresh.push((await store.ledger.again(row.id, at)) ?? row);
    await send(queues.entries, fresh.map(entryWork), carriers);
    const isNew = new Set(fresh.map((row) => row.id));
    const rows = await Promise.all(entries.map((entry) => store.ledger.get(entry.id)));
    return rows.filter((row) => row !== null).map((row) => ({ row, isNew: isNew.has(row.id) }));
  },

  async pollNow(feedId) {
    const known = await store.feeds.get(feedId);
    if (!known) return false;
    const due = { feedId, url: known.feed.url, slot: `now${clock().getTime()}` };
    await send(queues.dueFeeds, [due], carriers);
    return true;
  },

  async replay(id) {
    const letter = await store.deadLetters.get(id);
    if (!letter) return null;
    const at = clock().toISOString();
    // A new name: a carrier takes one id once, and the old one may be remembered.
    const envelope = {
      ...letter.envelope,
      id: `${letter.envelope.id}-r${letter.replays + 1}`,
      headers: { ...letter.envelope.headers, "dead-letter": letter.id },
    };
    const row = await store.ledger.get(addressIn(letter));
    if (row?.state === "dead") await store.ledger.again(row.id, at);
    if (letter.channelKind === "topic") await carriers.bus.publish(letter.channel, [envelope]);
    else await carriers.queue.add(letter.channel, [envelope]);
    return store.deadLetters.mark(id, "replayed", at);
  },
});

/** The address a dead letter is about: an article's key on topics, the work's own field on queues. */
function addressIn({ channelKind, envelope }: DeadLetter): string {
  if (channelKind === "topic") return envelope.key;
  try {
    return String((JSON.parse(envelope.body) as { addressId?: unknown }).addressId ?? "");
  } catch {
    return "";
  }
}
