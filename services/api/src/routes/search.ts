import { discoverUrl, toKql } from "@readout/kibana";
import { eventSchema, overSchema, statementSchema } from "@readout/model";
import { explain, type Query } from "@readout/query";
import type { Interval, SearchHit } from "@readout/search";
import { z } from "zod";
import { articleHitSchema, withdrawnSchema } from "../answers.ts";
import type { ApiDoors, ApiOptions, App } from "../app.ts";
import { cursorSchema, LARGEST_PAGE } from "../paging.ts";
import { readQuery } from "../query-text.ts";

const intervalSchema = z.enum(["auto", "hour", "day", "week", "month"]);
const histogramSchema = z
  .string()
  .regex(
    /^[A-Za-z]{1,40}(:(auto|hour|day|week|month))?$/,
    "must be field or field:interval (auto, hour, day, week, month)",
  );

const asked = z.strictObject({
  q: z.string().default(""),
  over: overSchema.default("articles"),
  sort: z.enum(["relevance", "newest", "oldest"]).default("relevance"),
  size: z.coerce.number().int().min(0).max(LARGEST_PAGE).default(25),
  cursor: cursorSchema.optional(),
  facets: z.string().max(400).default("").describe("Fields to count by, divided by commas"),
  histogram: histogramSchema.optional().describe("A date field, or field:interval"),
  highlight: z.enum(["true", "false"]).default("true"),
});

const span = z.object({ start: z.number(), end: z.number() });
const hitSchema = z.object({
  over: overSchema,
  id: z.string(),
  articleId: z.string(),
  score: z.number(),
  fields: z.record(z.string(), z.array(z.union([z.string(), z.number()])).readonly()),
  record: z.union([statementSchema, eventSchema, articleHitSchema]),
  withdrawn: withdrawnSchema,
  highlights: z.record(z.string(), z.array(z.object({ text: z.string(), marks: z.array(span) }))),
});

const answer = z.object({
  explained: z.string().describe("The query in words, as it was understood"),
  total: z.number(),
  hits: z.array(hitSchema),
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number() }))),
  histogram: z.array(z.object({ from: z.string(), count: z.number() })),
  cursor: z.string().nullable(),
  discover: z
    .object({ url: z.string(), lost: z.array(z.string()).describe("What Kibana cannot say of the query, in words") })
    .nullable()
    .describe("The same query in Kibana, where there is one"),
});

export function searchRoutes(app: App, { search, clock }: ApiDoors, options: ApiOptions): void {
  app.get(
    "/api/v1/search",
    { schema: { summary: "Find articles, statements or events", querystring: asked, response: { 200: answer } } },
    async ({ query: { q, over, sort, size, cursor, facets, histogram, highlight } }) => {
      const query = readQuery(q, over);
      const page = await search.find({
        over,
        query,
        now: clock(),
        sort,
        size,
        cursor: cursor ?? null,
        facets: facets.split(",").filter((each) => each !== ""),
        histogram: histogram === undefined ? null : histogramOf(histogram),
        highlight: highlight === "true",
      });
      return { explained: explain(query), ...page, hits: page.hits.map(lightly), discover: discover(query, options) };
    },
  );
}

function discover(query: Query, { kibanaUrl, namePrefix = "" }: ApiOptions): z.input<typeof answer>["discover"] {
  if (!kibanaUrl) return null;
  return { url: discoverUrl({ url: kibanaUrl, prefix: namePrefix }, query), lost: [...toKql(query).lost] };
}

function histogramOf(text: string): { field: string; interval: Interval | "auto" } {
  const [field = "", interval = "auto"] = text.split(":");
  return { field, interval: intervalSchema.parse(interval) };
}

/** The text of an article is as long as a page of hits should be: it is had by id. */
const lightly = (hit: SearchHit): SearchHit => {
  const { text: _, ...fields } = hit.fields;
  return { ...hit, fields };
};
