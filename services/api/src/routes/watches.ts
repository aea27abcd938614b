import { randomBytes, randomUUID } from "node:crypto";
import { matchSchema, type NotifyChannel, notifyChannelSchema, type Watch, watchSchema } from "@readout/model";
import { writeAtom } from "@readout/notify";
import { z } from "zod";
import { doneSchema } from "../answers.ts";
import type { ApiDoors, App } from "../app.ts";
import { audit } from "../audit.ts";
import { downloadHeaders } from "../headers.ts";
import { cursorSchema, idParams, LARGEST_PAGE, pageOf, sizeSchema } from "../paging.ts";
import { notFound, Problem } from "../problem.ts";
import { inWords, readQuery } from "../query-text.ts";
import { nameSchema, webAddress } from "../words.ts";

const MASK = "[secret]";
const SECRET_BYTES = 32;

const newChannel = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("log") }),
  z.strictObject({ kind: z.literal("feed") }),
  z.strictObject({
    kind: z.literal("webhook"),
    url: webAddress,
    secret: z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/, "must be 16 to 200 visible ASCII characters")
      .nullable()
      .optional()
      .describe("Made for you when left out; null for a webhook without signature"),
  }),
]);

const { name: _name, channels: _channels, ...rules } = watchSchema.omit({ id: true, createdAt: true }).shape;

const newWatch = z.strictObject({
  name: nameSchema,
  query: rules.query,
  over: rules.over.default("statements"),
  deliver: z.literal("instant").default("instant").describe("Digests are not built yet"),
  per: rules.per.default(null),
  channels: z
    .array(newChannel)
    .max(20)
    .default([{ kind: "feed" }]),
  budgetPerDay: z.null().default(null).describe("Budgets are not built yet"),
  enabled: rules.enabled.default(true),
});

const shownSchema = watchSchema.extend({
  channels: z.array(notifyChannelSchema).describe("Secrets are shown once, when the watch is made"),
  explained: z.string().nullable().describe("The query in words; null when this version cannot read it"),
});

export function watchRoutes(app: App, doors: ApiDoors): void {
  const { watches } = doors.store;
  app.get(
    "/api/v1/watches",
    {
      schema: {
        summary: "The saved queries that people are told about",
        querystring: z.strictObject({ size: sizeSchema, cursor: cursorSchema.optional() }),
        response: { 200: z.object({ watches: z.array(shownSchema), cursor: z.string().nullable() }) },
      },
    },
    async ({ query: { size, cursor } }) => {
      const page = pageOf(await watches.list(), ({ id }) => id, size, cursor ?? null);
      return { watches: page.items.map((watch) => shown(masked(watch))), cursor: page.cursor };
    },
  );
  app.post(
    "/api/v1/watches",
    { schema: { summary: "Watch for a query", body: newWatch, response: { 201: shownSchema } } },
    async (request, reply) => {
      const { channels, ...asked } = request.body;
      const watch: Watch = {
        ...asked,
        id: randomUUID().replaceAll("-", ""),
        channels: channels.map(withSecret),
        createdAt: doors.clock().toISOString(),
      };
      if (watch.query.trim() === "")
        throw new Problem(400, "query-refused", "An empty query would match everything: say what to watch for.");
      readQuery(watch.query, watch.over);
      await watches.put(watch);
      await audit(doors, request, "watch.add", watch.id);
      return reply.code(201).send(shown(watch));
    },
  );
  app.delete(
    "/api/v1/watches/:id",
    { schema: { summary: "Watch no more", params: idParams, response: { 200: doneSchema } } },
    async (request) => {
      const { id } = request.params;
      if (!(await watches.remove(id))) throw notFound("watch of this id");
      await audit(doors, request, "watch.remove", id);
      return { id, done: true as const };
    },
  );
  matchRoutes(app, doors);
}

function matchRoutes(app: App, { store: { watches } }: ApiDoors): void {
  app.get(
    "/api/v1/watches/:id/matches",
    {
      schema: {
        summary: "What it found, newest first",
        params: idParams,
        querystring: z.strictObject({ size: sizeSchema }),
        response: { 200: z.object({ matches: z.array(matchSchema) }) },
      },
    },
    async ({ params: { id }, query: { size } }) => {
      if (!(await watches.get(id))) throw notFound("watch of this id");
      return { matches: await watches.matches(id, size) };
    },
  );
  app.get(
    "/api/v1/watches/:id/feed.atom",
    { schema: { summary: "What it found, as an Atom feed", params: idParams } },
    async ({ params: { id }, protocol, host }, reply) => {
      const watch = await watches.get(id);
      if (!watch) throw notFound("watch of this id");
      const matches = await watches.matches(id, LARGEST_PAGE);
      const atom = writeAtom({
        id,
        title: watch.name,
        self: `${protocol}://${host}/api/v1/watches/${encodeURIComponent(id)}/feed.atom`,
        updated: matches[0]?.matchedAt ?? watch.createdAt,
        entries: matches.map(({ id: matchId, matchedAt, summary }) => ({
          id: matchId,
          title: summary.title,
          url: summary.url,
          summary: summary.line,
          updated: matchedAt,
          published: summary.publishedAt,
        })),
      });
      return reply.headers(downloadHeaders("watch.atom")).type("application/atom+xml; charset=utf-8").send(atom);
    },
  );
}

const shown = (watch: Watch) => ({ ...watch, explained: inWords(watch.query, watch.over) });

const masked = (watch: Watch): Watch => ({
  ...watch,
  channels: watch.channels.map((each) =>
    each.kind === "webhook" && each.secret !== null ? { ...each, secret: MASK } : each,
  ),
});

function withSecret(channel: z.infer<typeof newChannel>): NotifyChannel {
  if (channel.kind !== "webhook") return channel;
  const { secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`, ...rest } = channel;
  return { ...rest, secret };
}
