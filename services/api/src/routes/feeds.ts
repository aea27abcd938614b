import { type Feed, feedSchema, feedStateSchema, hashId, sourceKindSchema } from "@readout/model";
import type { FeedWithState } from "@readout/store";
import { z } from "zod";
import { doneSchema } from "../answers.ts";
import type { ApiDoors, App } from "../app.ts";
import { audit } from "../audit.ts";
import { healthOf, healths } from "../feed-health.ts";
import { cursorSchema, idParams, pageOf, sizeSchema } from "../paging.ts";
import { notFound, Problem } from "../problem.ts";
import { nameSchema, webAddress } from "../words.ts";

const shownSchema = z.object({
  feed: feedSchema,
  state: feedStateSchema.nullable(),
  health: z.enum(healths),
  words: z.string().describe("How it is, for people"),
});

/** A feed as somebody names it. */
export const newFeedSchema = z.strictObject({
  url: webAddress,
  name: nameSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be an ISO 3166 alpha-3 code")
    .nullable()
    .default(null),
  kind: sourceKindSchema.default("other"),
  folder: nameSchema.nullable().default(null),
});

export function feedRoutes(app: App, doors: ApiDoors): void {
  const { feeds } = doors.store;
  const shown = (each: FeedWithState) => ({ ...each, ...healthOf(each, doors.clock()) });
  app.get(
    "/api/v1/feeds",
    {
      schema: {
        summary: "The feeds and how they are",
        querystring: z.strictObject({ size: sizeSchema, cursor: cursorSchema.optional() }),
        response: { 200: z.object({ feeds: z.array(shownSchema), total: z.number(), cursor: z.string().nullable() }) },
      },
    },
    async ({ query: { size, cursor } }) => {
      const all = await feeds.list();
      const page = pageOf(all, ({ feed }) => feed.id, size, cursor ?? null);
      return { feeds: page.items.map(shown), total: all.length, cursor: page.cursor };
    },
  );
  app.post(
    "/api/v1/feeds",
    { schema: { summary: "Add a feed; it is polled at once", body: newFeedSchema, response: { 201: shownSchema } } },
    async (request, reply) => {
      const feed = feedOf(request.body, doors.clock());
      if (await feeds.get(feed.id))
        throw new Problem(409, "known", `The feed ${feed.url} is there already: ${feed.id}.`);
      await feeds.put(feed);
      await audit(doors, request, "feed.add", feed.id);
      await doors.intake.pollNow(feed.id);
      return reply.code(201).send(shown({ feed, state: null }));
    },
  );
  oneFeedRoutes(app, doors);
}

function oneFeedRoutes(app: App, doors: ApiDoors): void {
  const { feeds } = doors.store;
  app.delete(
    "/api/v1/feeds/:id",
    { schema: { summary: "Poll it no more; its articles stay", params: idParams, response: { 200: doneSchema } } },
    async (request) => {
      const { id } = request.params;
      if (!(await feeds.remove(id))) throw notFound("feed of this id");
      await audit(doors, request, "feed.remove", id);
      return { id, done: true as const };
    },
  );
  app.post(
    "/api/v1/feeds/:id/poll",
    { schema: { summary: "Poll it now, whatever its interval", params: idParams, response: { 202: doneSchema } } },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await doors.intake.pollNow(id))) throw notFound("feed of this id");
      await audit(doors, request, "feed.poll", id);
      return reply.code(202).send({ id, done: true as const });
    },
  );
}

/** Without a name, the feed's host stands in. */
export const feedOf = ({ url, name, ...rest }: z.infer<typeof newFeedSchema>, now: Date): Feed => ({
  id: hashId(url),
  url,
  name: name ?? new URL(url).host,
  ...rest,
  enabled: true,
  addedAt: now.toISOString(),
});
