export type FetchReason =
  | "bad-url"
  | "port"
  | "private-address"
  | "dns"
  | "refused"
  | "tls"
  | "network"
  | "protocol"
  | "timeout"
  | "aborted"
  | "redirects"
  | "too-large"
  | "encoding";

/** What asking again with the same address cannot cure. */
const final: ReadonlySet<FetchReason> = new Set([
  "bad-url",
  "port",
  "private-address",
  "redirects",
  "too-large",
  "encoding",
]);

/** A request that got no usable answer. The message says what was asked, what happened and what to do. */
export class FetchError extends Error {
  override name = "FetchError";
  readonly reason: FetchReason;
  /** Whether a later attempt may succeed with nothing changed on our side. */
  readonly retryable: boolean;

  constructor(reason: FetchReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.retryable = !final.has(reason);
  }
}

const reasonOfCode: Readonly<Record<string, FetchReason>> = {
  ECONNREFUSED: "refused",
  ETIMEDOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
  UND_ERR_HEADERS_OVERFLOW: "too-large",
  UND_ERR_INVALID_ARG: "bad-url",
  UND_ERR_DESTROYED: "aborted",
  UND_ERR_CLOSED: "aborted",
  UND_ERR_ABORTED: "aborted",
  EPROTO: "tls",
};

const reasonOfPattern: readonly (readonly [RegExp, FetchReason])[] = [
  [/^(ENOTFOUND|ENODATA|EAI_|EDNS)/, "dns"],
  [/^HPE_/, "protocol"],
  [/CERT|^ERR_TLS|^ERR_SSL|SIGNED|^UNABLE_TO_/, "tls"],
];

const inWords: Partial<Record<FetchReason, string>> = {
  dns: "the name of the host could not be found",
  refused: "the host refused the connection",
  tls: "no safe connection: the certificate or the TLS settings are wrong",
  timeout: "no answer in time",
  protocol: "the answer is not HTTP",
  "too-large": "the headers of the answer are too large",
  aborted: "the request was given up",
};

/**
 * Says any error of a request in our words. `request` is what was asked, e.g. `GET https://example.org/`;
 * `wayOut` is what a person may do where the guard refused.
 */
export function toFetchError(request: string, wayOut: string, cause: unknown): FetchError {
  if (cause instanceof FetchError) {
    const advice = cause.reason === "private-address" || cause.reason === "port" ? `; ${wayOut}` : "";
    return new FetchError(cause.reason, `${request}: ${cause.message}${advice}`, { cause });
  }
  const { code = "", message = String(cause) } = cause as { code?: string; message?: string };
  const reason = reasonOfCode[code] ?? reasonOfPattern.find(([pattern]) => pattern.test(code))?.[1] ?? "network";
  const words = inWords[reason] ?? "the connection failed";
  return new FetchError(reason, `${request}: ${words} (${code || message})`, { cause });
}
