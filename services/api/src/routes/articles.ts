import { eventFactSchema, statementFactSchema, storedArticleSchema } from "../answers.ts";
import type { ApiDoors, App } from "../app.ts";
import { idParams } from "../paging.ts";
import { notFound } from "../problem.ts";

export function articleRoutes(app: App, { search }: ApiDoors): void {
  app.get(
    "/api/v1/articles/:id",
    {
      schema: {
        summary: "One article, what it says, and what it no longer says",
        params: idParams,
        response: { 200: storedArticleSchema },
      },
    },
    async ({ params }) => (await search.article(params.id)) ?? missing("article"),
  );
  app.get(
    "/api/v1/statements/:id",
    { schema: { summary: "One statement", params: idParams, response: { 200: statementFactSchema } } },
    async ({ params }) => (await search.statement(params.id)) ?? missing("statement"),
  );
  app.get(
    "/api/v1/events/:id",
    { schema: { summary: "One event", params: idParams, response: { 200: eventFactSchema } } },
    async ({ params }) => (await search.event(params.id)) ?? missing("event"),
  );
}

function missing(what: string): never {
  throw notFound(`${what} of this id in the index`);
}
