import { AddressError } from "@readout/articles";
import { SearchRefused } from "@readout/search";
import type { FastifyError } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";

/** One parameter or field that was refused, and why. */
interface Fault {
  where: string;
  message: string;
}

/** The body of every error answer (RFC 9457). `position`, `length` and `suggestion` come with a refused query. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: Fault[];
  position?: number;
  length?: number;
  suggestion?: string;
}

type Extra = Pick<ProblemBody, "errors" | "position" | "length" | "suggestion">;

/** An error with its answer: `detail` tells a person what was asked for, and what to do. */
export class Problem extends Error {
  override name = "Problem";
  readonly body: ProblemBody;

  constructor(status: number, kind: string, detail: string, extra: Extra = {}) {
    super(detail);
    const title = titles[status] ?? "Error";
    this.body = { type: `urn:readout:problem:${kind}`, title, status, detail, ...extra };
  }
}

const titles: Record<number, string> = {
  400: "Bad request",
  401: "Not authorised",
  403: "Forbidden",
  404: "Not found",
  408: "Request timeout",
  409: "Conflict",
  413: "Body too large",
  414: "Address too long",
  415: "Unsupported media type",
  431: "Headers too large",
  500: "Internal error",
  501: "Not offered here",
  503: "Not available",
};

export const notFound = (what: string): Problem => new Problem(404, "not-found", `There is no ${what}.`);

/** What Fastify says, by its code, in our words. */
const known: Record<string, () => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new Problem(413, "body-too-large", "The body is larger than 1 MiB. Send it in smaller parts."),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Problem(415, "media-type", "Send the body as application/json."),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new Problem(400, "body", "The body is empty: send JSON."),
  FST_ERR_BAD_URL: () => new Problem(400, "address", "The address holds a percent sign that encodes nothing."),
  FST_ERR_MAX_PARAM_LENGTH: () => new Problem(414, "address", "A part of the address is longer than 100 characters."),
  FST_ERR_HANDLER_TIMEOUT: () => new Problem(503, "timeout", "No answer was ready within 30 s. Ask for less."),
};

/** The answer to an error. One that nobody foresaw says nothing of itself: it is for the log. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof AddressError) return new Problem(400, "address", error.message);
  if (error instanceof SearchRefused) return new Problem(400, "search-refused", error.message);
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error);
  const { code = "", statusCode = 500 } = error as Partial<FastifyError>;
  const said = known[code];
  if (said) return said();
  if ((error as { unavailable?: unknown }).unavailable === true)
    return new Problem(503, "unavailable", (error as Error).message);
  if (statusCode >= 400 && statusCode < 500) return new Problem(statusCode, "request", (error as Error).message);
  return new Problem(500, "internal", "Readout could not answer this. Its log holds the cause.");
}

type ZodFailure = { validation: { instancePath: string; message?: string | undefined }[] } & Partial<FastifyError>;

const parts: Readonly<Record<string, string>> = {
  querystring: "parameter",
  body: "field",
  params: "part of the address",
};

/** "The field channels.1.url must be an address …": what a validator says, as a sentence about the thing. */
function inWords(context = "", path: string, message = "not accepted"): string {
  const name = path.slice(1).replaceAll("/", ".");
  const thing = `${parts[context] ?? "request"}${name === "" ? "" : ` ${name}`}`;
  return message.startsWith("must ") ? `The ${thing} ${message}` : `The ${thing} is not accepted: ${message}`;
}

/** So many faults of one request are told. */
const MOST_FAULTS = 20;

function invalid({ validation, validationContext }: ZodFailure): Problem {
  const failures = validation.slice(0, MOST_FAULTS);
  const errors = failures.map(({ instancePath, message = "not accepted" }) => ({
    where: `${validationContext ?? "request"}${instancePath.replaceAll("/", ".")}`,
    message,
  }));
  const detail = failures
    .map(({ instancePath, message }) => inWords(validationContext, instancePath, message))
    .join("; ");
  return new Problem(400, "invalid", detail, { errors });
}
