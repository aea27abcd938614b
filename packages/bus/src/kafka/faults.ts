/** The largest record: key, body, headers and what Kafka adds, in bytes. A broker's own default is 12 bytes more. */
export const RECORD_LIMIT_BYTES = 1_048_576;

/** Nothing is wrong with the message: Kafka is away, or does not let us in. Try again later. */
export class KafkaUnavailable extends Error {
  override name = "KafkaUnavailable";
  readonly unavailable = true;
}

/** The topic was never made. */
export class TopicMissing extends KafkaUnavailable {
  override name = "TopicMissing";
  constructor(attempted: string, cause: unknown) {
    super(`${attempted}: the topic does not exist. Make it with the set-up command`, { cause });
  }
}

/** Kafka does not know this user, or not with this password. */
export class CredentialsRefused extends KafkaUnavailable {
  override name = "CredentialsRefused";
  constructor(attempted: string, user: string, cause: unknown) {
    const hint =
      "Check user name, password and mechanism against the broker's (kafka-configs --describe --entity-type users)";
    super(`${attempted}: Kafka refused the credentials of ${user}. ${hint}`, { cause });
  }
}

/** One message is too large to be carried; others are not concerned. */
export class RecordTooLarge extends Error {
  override name = "RecordTooLarge";
  constructor(topic: string, id: string, bytes: number, limit: number, cause?: unknown) {
    const message = `Publishing ${id} to ${topic}: ${bytes} bytes, and ${limit} is the limit. Shorten the message`;
    super(message, cause === undefined ? {} : { cause });
  }
}

/** An alarm, not a failure: a group goes on, but some messages it had not finished are gone, or come again. */
export class OffsetsLost extends Error {
  override name = "OffsetsLost";
  constructor(topic: string, partition: number, group: string, wanted: number, found: number) {
    super(
      `${group} wanted message ${wanted} of ${topic} partition ${partition}, and Kafka begins at ${found}: ` +
        `reading on from there. Check the topic's retention, and whether it was made anew`,
    );
  }
}

/** A consumer of kafkajs ended or went silent; it is built again. */
export class ConsumerStopped extends Error {
  override name = "ConsumerStopped";
}

interface KafkaFault {
  name?: string;
  type?: string;
  message?: string;
  cause?: unknown;
  originalError?: unknown;
}

/** The fault and what caused it, outermost first. */
function* chain(fault: unknown): Generator<KafkaFault> {
  for (let each = fault as KafkaFault | undefined, depth = 0; each && depth < 8; depth += 1) {
    yield each;
    each = (each.cause ?? each.originalError) as KafkaFault | undefined;
  }
}

function has(fault: unknown, test: (each: KafkaFault) => boolean): boolean {
  for (const each of chain(fault)) if (test(each)) return true;
  return false;
}

export const isTooLarge = (fault: unknown): boolean =>
  has(fault, ({ type }) => type === "MESSAGE_TOO_LARGE" || type === "RECORD_LIST_TOO_LARGE");
export const isCredentials = (fault: unknown): boolean =>
  has(fault, ({ name }) => name === "KafkaJSSASLAuthenticationError");
const isMissing = (fault: unknown): boolean => has(fault, ({ type }) => type === "UNKNOWN_TOPIC_OR_PARTITION");

/** A mistake in a program, which no waiting cures. */
const isOurs = (fault: unknown): boolean =>
  fault instanceof Error && ["TypeError", "ReferenceError", "RangeError"].includes(fault.name);

/** A fault of kafkajs in our words. `attempted` says what, and with what: `Publishing to articles.v1`. */
export function translated(fault: unknown, attempted: string, user = "nobody"): Error {
  if (fault instanceof KafkaUnavailable || fault instanceof RecordTooLarge || isOurs(fault)) return fault as Error;
  if (isCredentials(fault)) return new CredentialsRefused(attempted, user, fault);
  if (isMissing(fault)) return new TopicMissing(attempted, fault);
  const said = fault instanceof Error ? fault.message : String(fault);
  return new KafkaUnavailable(
    `${attempted}: ${said}. It is tried again; check that the brokers run and can be reached`,
    {
      cause: fault,
    },
  );
}
