import type { Log } from "@readout/kit";
import type { FastifyReply, FastifyRequest } from "fastify";
import { securityHeaders } from "./headers.ts";
import { type ProblemBody, toProblem } from "./problem.ts";

/** How to log in: programs with the token itself, browsers by asking their user for it (RFC 9110, 11.6.1). */
const challenges = 'Bearer, Basic realm="Readout", charset="UTF-8"';

/** Answers an error as problem+json, never with its stack; what nobody foresaw goes to the log. */
export const answerProblem =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { body } = toProblem(error);
    const { method, routeOptions } = request;
    if (body.status >= 500) log.error("api.failed", { method, route: routeOptions?.url, error: chain(error) });
    if (body.status === 401) reply.header("www-authenticate", challenges);
    return reply
      .code(body.status)
      .headers(securityHeaders)
      .type("application/problem+json")
      .serializer((value: ProblemBody) => JSON.stringify(value))
      .send(body);
  };

function chain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by ${chain(error.cause)}`;
}
