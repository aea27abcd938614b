import { type Reextraction, reextractionRequestSchema, reextractionSchema } from "@readout/model";
import { ReextractionRefused } from "@readout/pipeline";
import { z } from "zod";
import type { ApiDoors, App } from "../app.ts";
import { audit } from "../audit.ts";
import { idParams } from "../paging.ts";
import { notFound, Problem } from "../problem.ts";
import { readQuery } from "../query-text.ts";

const { from, to } = reextractionRequestSchema.shape;
const body = z
  .strictObject({
    from: from.default(null),
    to: to.default(null),
    query: z.string().default("").describe("Over articles; empty for all of that time"),
    dryRun: z.boolean().default(false).describe("Compare, and write nothing"),
  })
  .refine((asked) => asked.from !== null || asked.to !== null || asked.query.trim() !== "", {
    message: "say which articles: from, to, or a query",
  });

export function reextractionRoutes(app: App, doors: ApiDoors): void {
  const { reextractions } = doors;
  app.post(
    "/api/v1/reextractions",
    {
      schema: {
        summary: "Read known articles again through the present rules: whole months, or what a query finds",
        body,
        response: { 202: reextractionSchema },
      },
    },
    async (request, reply) => {
      readQuery(request.body.query, "articles");
      const job = await reextractions.start(request.body).catch(refused);
      const { query, dryRun, ...time } = request.body;
      const which = `${time.from ?? "…"} to ${time.to ?? "…"}${query ? `: ${query}` : ""}${dryRun ? " (dry run)" : ""}`;
      await audit(doors, request, "reextraction.start", `${job.id} ${which}`);
      return reply.code(202).send(job);
    },
  );
  app.get(
    "/api/v1/reextractions/:id",
    {
      schema: { summary: "How far it is, and what differs", params: idParams, response: { 200: reextractionSchema } },
    },
    async ({ params }) => (await reextractions.get(params.id)) ?? missing(),
  );
  app.delete(
    "/api/v1/reextractions/:id",
    {
      schema: {
        summary: "Cancel it: months made anew stay, the one under way is thrown away",
        params: idParams,
        response: { 200: reextractionSchema },
      },
    },
    async (request): Promise<Reextraction> => {
      const job = (await reextractions.cancel(request.params.id)) ?? missing();
      await audit(doors, request, "reextraction.cancel", job.id);
      return job;
    },
  );
}

function missing(): never {
  throw notFound("re-extraction of this id");
}

function refused(error: unknown): never {
  if (!(error instanceof ReextractionRefused)) throw error;
  throw new Problem(error.isBusy ? 409 : 400, error.isBusy ? "busy" : "reextraction-refused", error.message);
}
