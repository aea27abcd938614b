import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { App } from "./app.ts";
import { notFound } from "./problem.ts";

/** Everything that is ever read from the console's folder: no name comes from a request. */
const files = [
  { url: "/", name: "index.html", type: "text/html; charset=utf-8" },
  { url: "/console.js", name: "console.js", type: "text/javascript; charset=utf-8" },
  { url: "/console.css", name: "console.css", type: "text/css; charset=utf-8" },
];

/** The console's page. Read at each request: three small files, and a rebuilt one is seen at once. */
export function consoleRoutes(app: App, folder: string): void {
  for (const { url, name, type } of files)
    app.get(url, { schema: { hide: true } }, async (_request, reply) => {
      const content = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === "ENOENT" ? notFound("console here: build it first (npm run build)") : error;
      });
      return reply.type(type).send(content);
    });
}
