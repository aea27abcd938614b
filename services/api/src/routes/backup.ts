import { Readable } from "node:stream";
import type { ApiDoors, App } from "../app.ts";
import { downloadHeaders } from "../headers.ts";
import { Problem } from "../problem.ts";

/** The server's limit of time would cut a stream that goes well. */
const LONGEST_MS = 24 * 3_600_000;

/** What is kept nowhere else, as lines that a restore reads. It holds webhooks' secrets, and goes as fast as it is taken. */
export function backupRoutes(app: App, { backup, log }: ApiDoors): void {
  app.get(
    "/api/v1/backup",
    // A HEAD would read all of it to answer nothing.
    { exposeHeadRoute: false, handlerTimeout: LONGEST_MS, schema: { summary: "The whole store as NDJSON" } },
    async (_request, reply) => {
      if (!backup)
        throw new Problem(
          501,
          "backup-is-a-copy",
          "This Readout keeps everything in one file: to back it up, stop Readout and copy the file.",
        );
      const lines = await begin(backup());
      lines.on("error", (error) => log.error("backup.broke-off", { error: error.message }));
      return reply.headers(downloadHeaders("readout.ndjson")).type("application/x-ndjson; charset=utf-8").send(lines);
    },
  );
}

/** Beyond its head, so that what is away from the start is a problem in words, and no stream that breaks off. */
async function begin(backup: AsyncIterable<string>): Promise<Readable> {
  const rest = backup[Symbol.asyncIterator]();
  const first = [await rest.next(), await rest.next()];
  async function* lines(): AsyncGenerator<string> {
    for (const { done, value } of first) if (!done) yield value;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return Readable.from(lines());
}
