import type { SavedObject } from "./saved-object.ts";

/**
 * What kind of hindrance it was: nobody there or not now (`again` may help), who asks (`credentials`), where (`address`), or
 * what was sent (`refused`).
 */
export type Hindrance = "again" | "credentials" | "address" | "refused";

export interface Answer {
  status: number;
  location: string | null;
  text: string;
}

interface Complaint {
  hindrance: Hindrance;
  words: string;
}

const MOST_CHARACTERS = 4_000_000;

/** Reads an answer to its end, or as far as an import's answer can reasonably be long. */
export async function readAnswer(response: Response): Promise<Answer> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_CHARACTERS) break;
  }
  return { status: response.status, location: response.headers.get("location"), text };
}

/** What hindered an import, in words; null when every object was taken. */
export function complaintOf(answer: Answer, objects: readonly SavedObject[], space: string | null): Complaint | null {
  const { status, location } = answer;
  if (status >= 300 && status < 400)
    return {
      hindrance: "address",
      words: `sent on to ${location ?? "nowhere"} (${status}). Name the address it is really at, base path included; if that is a log-in page, set KIBANA_API_KEY`,
    };
  return status === 200 ? outcome(answer, objects) : refusal(answer, space);
}

const refusals: Readonly<Record<number, readonly [Hindrance, string]>> = {
  401: [
    "credentials",
    "the credentials are missing or wrong. Set KIBANA_API_KEY, or KIBANA_USERNAME and KIBANA_PASSWORD",
  ],
  403: ["credentials", "these credentials may not import. Their role needs Saved Objects Management: All"],
  404: ["address", "there is no import. Is this Kibana's address, with its base path?"],
  409: ["again", "somebody else is changing the same objects. Run it again"],
  413: ["refused", "the file is too large for it. Raise server.maxPayload, there or in the proxy before it"],
  415: ["refused", "it does not take the file. Kibana 8.15 or newer is needed"],
  429: ["again", "it is asked too much at the moment. Run it again later"],
};

function refusal({ status, text }: Answer, space: string | null): Complaint {
  const known = refusals[status];
  const [hindrance, words] =
    known ??
    (status >= 500
      ? (["again", "it cannot work at the moment. Its log and /api/status say why; run it again later"] as const)
      : (["refused", "it refused the file. Kibana 8.15 or newer is needed"] as const));
  const where = status === 404 && space !== null ? ` Is there a space "${space}"?` : "";
  const said = messageIn(text);
  return { hindrance, words: `answered ${status}: ${words}.${where}${said ? ` It says: ${said}` : ""}` };
}

interface Failed {
  type: string;
  id: string;
  words: string;
}

/** A 200 is no success yet: it can say that nothing, or only a part, was taken. */
function outcome({ text }: Answer, objects: readonly SavedObject[]): Complaint | null {
  const body = jsonIn(text);
  if (body === null || typeof body.success !== "boolean")
    return {
      hindrance: "address",
      words: `answered, but not as Kibana does: ${excerpt(text)}. Is something else at this address, such as a proxy's log-in page?`,
    };
  const failed = Array.isArray(body.errors) ? body.errors.map(failedIn) : [];
  if (body.success && failed.length === 0 && body.successCount === objects.length) return null;
  const taken = `took ${Number(body.successCount ?? 0)} of ${objects.length} objects`;
  if (failed.length === 0) return { hindrance: "refused", words: `${taken}, and does not say why. Its log may` };
  const lines = failed.map(({ type, id, words }) => `\n  ${type} ${named(objects, type, id)}: ${words}`);
  return { hindrance: "refused", words: `${taken}. It did not take:${lines.join("")}` };
}

function named(objects: readonly SavedObject[], type: string, id: string): string {
  const title = objects.find((each) => each.type === type && each.id === id)?.attributes.title;
  return typeof title === "string" ? `${id} (“${title}”)` : id;
}

function failedIn(value: unknown): Failed {
  const { type, id, error } = fieldsOf(value);
  const { type: kind, references, message, statusCode } = fieldsOf(error);
  return { type: String(type), id: String(id), words: wordsFor(String(kind), references, message, statusCode) };
}

function wordsFor(kind: string, references: unknown, message: unknown, statusCode: unknown): string {
  switch (kind) {
    case "conflict":
      return "an object of this id is there and was not replaced; delete it in Stack Management, Saved Objects, or import into another space";
    case "ambiguous_conflict":
      return "several objects could be meant, copies of an earlier import; delete them in Stack Management, Saved Objects";
    case "missing_references": {
      const missing = (Array.isArray(references) ? references : []).map((each) => {
        const { type, id } = fieldsOf(each);
        return `${type} ${id}`;
      });
      return `needs ${missing.join(", ") || "something"}, which is not there`;
    }
    case "unsupported_type":
      return "this Kibana knows no such objects; a plugin or feature is switched off in this space";
    default:
      return [message ?? kind, statusCode === undefined ? "" : `(${statusCode})`].filter(Boolean).join(" ");
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function jsonIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What Kibana's own errors say of themselves. */
function messageIn(text: string): string {
  const said = jsonIn(text)?.message;
  return typeof said === "string" ? excerpt(said) : "";
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
