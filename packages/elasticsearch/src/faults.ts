import { errors } from "@elastic/elasticsearch";

/**
 * Elasticsearch does not take it now: busy, away, blocked, or set up wrongly. Nothing is wrong with what was written, so
 * it is kept and tried again; nothing of it is ever dead-lettered.
 */
export class ElasticsearchUnavailable extends Error {
  override name = "ElasticsearchUnavailable";
  readonly unavailable = true;
}

/** As unavailable, but no waiting helps: a person must set up, allow or correct something. */
export class ElasticsearchMisconfigured extends ElasticsearchUnavailable {
  override name = "ElasticsearchMisconfigured";
  readonly configuration = true;
  /** Elasticsearch's own name of it, as `index_not_found_exception`; empty when it has none. */
  readonly type: string;

  constructor(message: string, type: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }
}

/** Elasticsearch understood, and will never do it: a broken request, a conflict, something that is not there. */
export class ElasticsearchRefused extends Error {
  override name = "ElasticsearchRefused";
  readonly status: number;
  /** Elasticsearch's own name of it, as `version_conflict_engine_exception`. */
  readonly type: string;

  constructor(message: string, { status, type }: { status: number; type: string }, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.type = type;
  }
}

/**
 * What an answer means (RELIABILITY: classification of an Elasticsearch answer).
 * - `wait`: later; nothing is wrong with the document.
 * - `unknown`: perhaps done, perhaps not; repeat it, for every write is idempotent.
 * - `poison`: it will never be taken; of a batch, some part of it.
 * - `configuration`: stop, and tell a person.
 */
export type Verdict = "done" | "conflict" | "wait" | "unknown" | "poison" | "configuration";

const waiting = new Set([408, 429, 500, 502, 503, 504]);
/** Whatever their status is: it depends on the kind of block. */
const waitingTypes = new Set(["cluster_block_exception", "index_closed_exception"]);
/** Of what is missing, what the set-up makes; others are gone, as a search context or an alias. */
const notSetUp = new Set(["index_not_found_exception", ""]);
/** Faults of the set-up that come as 400, as a bad document does. */
const setUpFaults = /no write index is defined|strict_dynamic_mapping_exception|maximum normal shards open/;

/** Of one item of a bulk answer. */
export function verdictOf(status: number, type: string, reason: string): Verdict {
  if (status < 300) return "done";
  if (waitingTypes.has(type) || waiting.has(status)) return "wait";
  if (status === 409) return "conflict";
  if (status === 401 || status === 403) return "configuration";
  if (status === 404) return notSetUp.has(type) ? "configuration" : "poison";
  return setUpFaults.test(`${type} ${reason}`) ? "configuration" : "poison";
}

/** A failure of a whole request, as far as Elasticsearch told. */
export interface Failure {
  verdict: Verdict;
  /** 0 when there was no answer. */
  status: number;
  type: string;
  reason: string;
  retryAfterMs: number | null;
}

/** An answer in which a part says that it cannot be had just now. */
export class PartMissing extends Error {
  override name = "PartMissing";
  readonly type: string;

  constructor(type: string, reason: string) {
    super(reason);
    this.type = type;
  }
}

/** What the client threw; null when it is not about Elasticsearch at all. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof errors.ResponseError) return answered(error);
  if (error instanceof PartMissing)
    return { verdict: "wait", status: 200, type: error.type, reason: error.message, retryAfterMs: null };
  const isUnknown =
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.DeserializationError ||
    error instanceof errors.NoLivingConnectionsError;
  if (isUnknown) return { verdict: "unknown", status: 0, type: error.name, reason: error.message, retryAfterMs: null };
  if (error instanceof errors.ProductNotSupportedError)
    return { verdict: "configuration", status: 0, type: error.name, reason: error.message, retryAfterMs: null };
  return null;
}

function answered(error: errors.ResponseError): Failure {
  const status = error.statusCode ?? 0;
  const { type, reason } = causeOf(error.body);
  const seconds = Number(error.headers?.["retry-after"]);
  return {
    verdict: verdictOf(status, type, reason),
    status,
    type,
    reason: reason || error.message,
    retryAfterMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null,
  };
}

/** The innermost reason is the one a person can use. */
export function causeOf(body: unknown): { type: string; reason: string } {
  const whole = fieldOf(body, "error");
  // A search fails on its shards: what they say counts.
  const roots = fieldOf(whole, "type") === "search_phase_execution_exception" ? fieldOf(whole, "root_cause") : null;
  const error = Array.isArray(roots) && roots.length > 0 ? roots[0] : whole;
  if (typeof error === "string") return { type: "", reason: error };
  const found = error ?? {};
  const inner = fieldOf(found, "caused_by");
  const reason = String(fieldOf(found, "reason") ?? "");
  const because = fieldOf(inner, "reason");
  return {
    type: String(fieldOf(found, "type") ?? ""),
    reason: because === undefined || reason.includes(String(because)) ? reason : `${reason}: ${String(because)}`,
  };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The failure as an error that says what was attempted and what to do. */
export function errorOf(attempt: string, failure: Failure, options?: ErrorOptions): Error {
  const { verdict, status, type, reason } = failure;
  const said = `${status === 0 ? "no usable answer" : `answer ${status}`}${type ? ` ${type}` : ""}: ${reason}`;
  if (verdict === "configuration")
    return new ElasticsearchMisconfigured(`${attempt}: ${said}. ${adviceOn(status)}`, type, options);
  if (verdict === "wait" || verdict === "unknown")
    return new ElasticsearchUnavailable(
      `${attempt}: ${said}. It is tried again; check Elasticsearch when it lasts`,
      options,
    );
  return new ElasticsearchRefused(`${attempt}: ${said}`, { status, type }, options);
}

function adviceOn(status: number): string {
  if (status === 401) return "Check the API key or the password; nothing is lost, it goes on once they are right";
  if (status === 403) return "The credentials may not do this: make the keys anew with the set-up command";
  if (status === 404) return "An index is missing: run the set-up command; nothing is lost, it goes on by itself";
  return "Run the set-up command, and check the address and the flavour; nothing is lost";
}
