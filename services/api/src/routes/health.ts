import { z } from "zod";
import type { ApiDoors, ApiOptions, App } from "../app.ts";
import { isAuthorised } from "../guard.ts";

const alive = { schema: { summary: "The process answers", response: { 200: z.object({ alive: z.literal(true) }) } } };

const readySchema = z.object({
  ready: z.boolean(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});

export function healthRoutes(app: App, { checks, metrics }: ApiDoors, { token }: ApiOptions): void {
  app.get("/livez", alive, async () => ({ alive: true as const }));
  app.get("/healthz", alive, async () => ({ alive: true as const }));
  app.get(
    "/readyz",
    { schema: { summary: "It can do its work", response: { 200: readySchema, 503: readySchema } } },
    async (request, reply) => {
      const found = await checks();
      const ready = found.every(({ ok }) => ok);
      // Details name files and hosts: they are for those who may look.
      const mayLook = isAuthorised(request.headers, token);
      const shown = found.map((check) => (mayLook ? check : { ...check, detail: "" }));
      return reply.code(ready ? 200 : 503).send({ ready, checks: shown });
    },
  );
  app.get("/metrics", { schema: { summary: "Numbers for Prometheus" } }, async (_request, reply) =>
    reply.type("text/plain; version=0.0.4; charset=utf-8").send(await metrics.text()),
  );
}
