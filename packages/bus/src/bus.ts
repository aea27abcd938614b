/** A message on its way. The carrier looks at `id` and `key` only; `body` is text it never reads. */
export interface Envelope {
  id: string;
  key: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** A message handed over. `attempt` is 1 at first, and is written down *before* the handler runs: a crash counts. */
export interface Delivery extends Envelope {
  attempt: number;
}

/**
 * What became of one message. `retryInMs`: hand it over again, no sooner; `counted: false` takes the attempt back
 * (nothing was wrong with the message: a disk was full, a server away).
 */
export type Outcome = "done" | { retryInMs: number; counted: boolean };

/** Takes a batch, answers one outcome per message, in order. A throw is a retry, in a second, of the whole batch. */
export type Handler = (batch: readonly Delivery[]) => Promise<readonly Outcome[]>;

export interface SubscribeOptions {
  /** Messages handed over at once, at most. */
  batch: number;
}

/** How far behind a group is. */
export interface Lag {
  topic: string;
  group: string;
  messages: number;
  /** Of these, how many wait for another try. */
  retrying: number;
}

/**
 * Carries messages from topic to topic, at least once. It never looks inside them.
 *
 * Each group sees every message, however late it joins. Messages that share a key arrive in order: one that must be
 * retried holds back those that share its key, and no others. What is done never comes again, even after a restart;
 * what was in hand at a crash does, one by one, with its attempt counted.
 */
export interface Bus {
  /** Survives the death of the process when it returns. */
  publish(topic: string, messages: readonly Envelope[]): Promise<void>;
  /** Members of one group share its messages; keys stay in order all the same. */
  subscribe(topic: string, group: string, handle: Handler, options: SubscribeOptions): Promise<void>;
  lag(): Promise<Lag[]>;
  /** Finishes the messages in hand first, and hands over no more. */
  close(): Promise<void>;
}
