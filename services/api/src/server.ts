import swagger from "@fastify/swagger";
import Fastify from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { answerProblem } from "./answer.ts";
import type { ApiDoors, ApiOptions, App } from "./app.ts";
import { consoleRoutes } from "./console-files.ts";
import { checkRequest } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { checkDepth } from "./json-body.ts";
import { notFound } from "./problem.ts";
import { articleRoutes } from "./routes/articles.ts";
import { backupRoutes } from "./routes/backup.ts";
import { deadLetterRoutes } from "./routes/dead-letters.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { healthRoutes } from "./routes/health.ts";
import { ingestRoutes } from "./routes/ingest.ts";
import { ledgerRoutes } from "./routes/ledger.ts";
import { opmlRoutes } from "./routes/opml.ts";
import { pipelineRoutes } from "./routes/pipeline.ts";
import { reextractionRoutes } from "./routes/reextractions.ts";
import { searchRoutes } from "./routes/search.ts";
import { watchRoutes } from "./routes/watches.ts";
import { refuseRaw } from "./socket-errors.ts";

const BODY_BYTES = 1024 * 1024;
const REQUEST_MS = 30_000;
const HEADER_BYTES = 16 * 1024;
const jsonOnly: readonly string[] = ["application/json"];

export interface Server {
  app: App;
  /** All there are, as `METHOD /pattern`: what must hold of every route is tested over them. */
  routes: string[];
}

/** The whole API, not listening yet. */
export async function createServer(doors: ApiDoors, options: ApiOptions): Promise<Server> {
  const answer = answerProblem(doors.log);
  const app: App = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    handlerTimeout: REQUEST_MS,
    http: { maxHeaderSize: HEADER_BYTES },
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, request, reply) => void answer(error, request, reply),
    clientErrorHandler: refuseRaw,
  }).withTypeProvider<ZodTypeProvider>();
  const routes: string[] = [];
  app.addHook("onRoute", ({ method, url }) => void routes.push(...[method].flat().map((each) => `${each} ${url}`)));
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answer);
  app.setNotFoundHandler((request, reply) => answer(notFound(`route ${request.method} here`), request, reply));
  readJsonOnly(app);
  guardAll(app, options, answer);
  countAll(app, doors);
  await describe(app, options.version);
  addRoutes(app, doors, options);
  await doors.board?.(app);
  await app.ready();
  return { app, routes };
}

/**
 * Host, log-in and origin before anything is read; the security headers on whatever is answered. A refusal is answered
 * here and now: pages of others under our log-in bring an error handler of their own.
 */
function guardAll(app: App, { publicHosts, token }: ApiOptions, answer: ReturnType<typeof answerProblem>): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders);
    const { method, headers, routeOptions } = request;
    const takes = routeOptions.config.takes ?? jsonOnly;
    try {
      checkRequest({ method, headers, route: routeOptions.url, takes }, { publicHosts, token });
    } catch (refusal) {
      return answer(refusal, request, reply);
    }
  });
}

function readJsonOnly(app: App): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") return done(null, undefined);
    checkDepth(String(body));
    return parse(request, String(body), done);
  });
}

function countAll(app: App, { log, metrics }: ApiDoors): void {
  app.addHook("onResponse", async ({ method, routeOptions: { url: route = "none" } }, { statusCode, elapsedTime }) => {
    log.debug("api.answered", { method, route, status: statusCode, ms: Math.round(elapsedTime) });
    const labels = { method, route, status: String(statusCode) };
    metrics.observeSeconds("readout_api_request_seconds", "Time to answer", labels, elapsedTime / 1000);
  });
}

async function describe(app: App, version: string): Promise<void> {
  const info = { title: "Readout", version, description: "Who said what to whom, and what happened." };
  await app.register(swagger, { openapi: { openapi: "3.1.0", info }, transform: jsonSchemaTransform });
}

function addRoutes(app: App, doors: ApiDoors, options: ApiOptions): void {
  searchRoutes(app, doors, options);
  for (const add of [ingestRoutes, articleRoutes, feedRoutes, opmlRoutes, watchRoutes]) add(app, doors);
  for (const add of [ledgerRoutes, deadLetterRoutes, reextractionRoutes, backupRoutes]) add(app, doors);
  pipelineRoutes(app, doors, options);
  healthRoutes(app, doors, options);
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  if (options.consoleFolder !== null) consoleRoutes(app, options.consoleFolder);
}
