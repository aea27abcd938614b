import { type OpmlFeed, parseOpml, writeOpml } from "@readout/feeds";
import type { FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { ApiDoors, App } from "../app.ts";
import { audit } from "../audit.ts";
import { downloadHeaders } from "../headers.ts";
import { notFound, Problem } from "../problem.ts";
import { LONGEST_NAME } from "../words.ts";
import { feedOf, newFeedSchema } from "./feeds.ts";

const takes = ["text/x-opml", "application/xml"];

const importedSchema = z.object({
  added: z.array(z.object({ id: z.string(), url: z.string() })),
  known: z.array(z.string()).describe("Addresses that were there already; they stay as they are"),
  errors: z.array(z.string()).describe("What could not be taken over, one line each"),
});
type Imported = z.infer<typeof importedSchema>;

/** Feeds as the lists that other readers write and read. */
export function opmlRoutes(app: App, doors: ApiDoors): void {
  app.get("/api/v1/feeds/export", { schema: { summary: "All feeds as OPML" } }, async (_request, reply) => {
    const feeds = await doors.store.feeds.list();
    // OPML 2.0 has no list without outlines.
    if (feeds.length === 0) throw notFound("feed to export: add one first");
    const text = writeOpml(feeds.map(({ feed }) => feed));
    return reply.headers(downloadHeaders("feeds.opml")).type("text/x-opml; charset=utf-8").send(text);
  });
  // In a context of its own: no other route reads XML.
  app.register((plain, _options, done) => {
    const scope = plain.withTypeProvider<ZodTypeProvider>();
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(takes, { parseAs: "string" }, async (_request: FastifyRequest, body: string) => body);
    scope.post(
      "/api/v1/feeds/import",
      {
        config: { takes },
        schema: { summary: "Add the feeds of an OPML text", body: z.string(), response: { 200: importedSchema } },
      },
      async (request) => {
        const { feeds, errors } = parseOpml(request.body);
        if (feeds.length === 0 && errors.length > 0) throw new Problem(400, "opml", errors.join("; "));
        const imported: Imported = { added: [], known: [], errors };
        for (const each of feeds) await take(each, imported, doors, request);
        return imported;
      },
    );
    done();
  });
}

async function take(outline: OpmlFeed, imported: Imported, doors: ApiDoors, request: FastifyRequest): Promise<void> {
  const { url } = outline;
  const folder = outline.folder === null ? null : oneLine(outline.folder);
  const read = newFeedSchema.safeParse({ url, name: oneLine(outline.name), folder });
  if (!read.success) {
    imported.errors.push(`${url}: ${read.error.issues.map(({ message }) => message).join("; ")}`);
    return;
  }
  const feed = feedOf(read.data, doors.clock());
  if (await doors.store.feeds.get(feed.id)) {
    imported.known.push(url);
    return;
  }
  await doors.store.feeds.put(feed);
  await audit(doors, request, "feed.add", feed.id);
  imported.added.push({ id: feed.id, url });
}

/** Other readers are less strict about names than we are. */
const oneLine = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Cs}\p{Z}]+/gu, " ")]
    .slice(0, LONGEST_NAME / 2)
    .join("")
    .trim();
