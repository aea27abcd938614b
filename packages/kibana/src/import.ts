import { urlOf } from "@readout/model";
import { complaintOf, type Hindrance, readAnswer } from "./import-answer.ts";
import { type SavedObject, toNdjson } from "./saved-object.ts";

/** How Kibana is told who asks. */
export type Credentials = { apiKey: string } | { username: string; password: string };

export interface Target {
  /** Kibana's address, with its base path if it has one. */
  url: string;
  /** Null for the default space. */
  space: string | null;
  credentials: Credentials | null;
  timeoutMs: number;
}

export interface Request {
  method: "POST";
  /** A redirection is a log-in page or a wrong address, and would turn the POST into a GET. */
  redirect: "manual";
  headers: Readonly<Record<string, string>>;
  body: FormData;
  signal: AbortSignal;
}

/** Sends a request, as `fetch` does. This room opens no socket itself. */
export type Post = (url: string, request: Request) => Promise<Response>;

/** Kibana did not take all objects; the message says why and what to do. */
export class KibanaImportFailed extends Error {
  override name = "KibanaImportFailed";
  readonly hindrance: Hindrance;
  constructor(hindrance: Hindrance, message: string, options?: ErrorOptions) {
    super(message, options);
    this.hindrance = hindrance;
  }
}

/**
 * Gives the objects to Kibana, which replaces those of the same ids: doing it again changes nothing. Returns how many it
 * took, which is all of them; throws `KibanaImportFailed` otherwise.
 */
export async function importObjects(objects: readonly SavedObject[], target: Target, post: Post): Promise<number> {
  const url = importUrl(target);
  const signal = AbortSignal.timeout(target.timeoutMs);
  const body = new FormData();
  // Kibana looks at the ending of the file's name before it looks inside.
  body.set("file", new Blob([toNdjson(objects)], { type: "application/ndjson" }), "readout.ndjson");
  const headers = { "kbn-xsrf": "readout", ...authorization(target.credentials) };
  const answer = await post(url, { method: "POST", redirect: "manual", headers, body, signal })
    .then(readAnswer)
    .catch((cause: unknown) => {
      throw unanswered(url, target.timeoutMs, signal.aborted, cause);
    });
  const complaint = complaintOf(answer, objects, target.space);
  if (complaint) throw new KibanaImportFailed(complaint.hindrance, `POST ${url}: ${complaint.words}`);
  return objects.length;
}

function importUrl({ url, space }: Target): string {
  const base = urlOf(url);
  if (!base || !/^https?:$/.test(base.protocol))
    throw new KibanaImportFailed("address", `"${url}" is no address of a Kibana; it looks like http://127.0.0.1:5601`);
  if (base.username || base.password)
    throw new KibanaImportFailed(
      "address",
      `The address of Kibana at ${base.host} holds credentials, which would end up in logs. Set KIBANA_USERNAME and KIBANA_PASSWORD, or KIBANA_API_KEY, instead`,
    );
  if (space !== null && !/^[a-z0-9_-]+$/.test(space))
    throw new KibanaImportFailed("address", `"${space}" is no id of a space; those hold a–z, 0–9, _ and -`);
  const path = base.pathname.replace(/(?<!\/)\/+$/, "");
  const within = space === null || space === "default" ? "" : `/s/${space}`;
  return `${base.origin}${path}${within}/api/saved_objects/_import?overwrite=true`;
}

function authorization(credentials: Credentials | null): Record<string, string> {
  if (!credentials) return {};
  if ("apiKey" in credentials) return { authorization: `ApiKey ${credentials.apiKey}` };
  const pair = new TextEncoder().encode(`${credentials.username}:${credentials.password}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...pair))}` };
}

function unanswered(url: string, timeoutMs: number, isLate: boolean, cause: unknown): KibanaImportFailed {
  const words = isLate
    ? `no answer within ${timeoutMs / 1000} s. Kibana may still be starting (its /api/status says so), or wait longer with --timeout`
    : `nobody answers (${reason(cause)}). Is Kibana running there? Name it with --url or KIBANA_URL`;
  return new KibanaImportFailed("again", `POST ${url}: ${words}`, { cause });
}

/** `fetch` keeps the reason, such as ECONNREFUSED, in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reason(error.cause) : error.message || error.name;
}
