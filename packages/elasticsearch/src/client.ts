import { Client, SniffingTransport } from "@elastic/elasticsearch";

export interface ConnectionSettings {
  /** One address, or several of one cluster with commas between. */
  url: string;
  apiKey?: string;
  username?: string;
  password?: string;
  /** PEM of the authority that signed the server's certificate. */
  ca?: string;
  flavour: "elasticsearch" | "opensearch";
  /** Of one request; 30 s unless told. */
  timeoutMs?: number;
}

type ClientOptions = ConstructorParameters<typeof Client>[0];
type TransportOptions = ConstructorParameters<typeof SniffingTransport>[0];

/**
 * OpenSearch answers without Elastic's header and knows no vendored content types. The client takes a class here and
 * nothing else.
 */
class OpenSearchTransport extends SniffingTransport {
  constructor(options: TransportOptions) {
    const { productCheck: _, ...rest } = options;
    super({
      ...rest,
      vendoredHeaders: {
        jsonContentType: "application/json",
        ndjsonContentType: "application/x-ndjson",
        accept: "application/json,text/plain",
      },
    });
  }
}

/** Elastic's own client without retries of its own: `bulk` and `ask` retry, by what the answer means. */
export function openClient(settings: ConnectionSettings): Client {
  const options: ClientOptions = {
    nodes: settings.url.split(",").map((each) => each.trim()),
    maxRetries: 0,
    requestTimeout: settings.timeoutMs ?? 30_000,
    ...(settings.flavour === "opensearch" ? { Transport: OpenSearchTransport } : {}),
    ...(settings.ca === undefined ? {} : { tls: { ca: settings.ca } }),
  };
  if (settings.apiKey !== undefined) return new Client({ ...options, auth: { apiKey: settings.apiKey } });
  if (settings.username === undefined) return new Client(options);
  return new Client({ ...options, auth: { username: settings.username, password: settings.password ?? "" } });
}
