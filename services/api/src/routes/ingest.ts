import { ledgerStateSchema } from "@readout/model";
import { Reject } from "@readout/pipeline";
import { z } from "zod";
import type { ApiDoors, App } from "../app.ts";
import { audit } from "../audit.ts";
import { LARGEST_PAGE } from "../paging.ts";
import { Problem } from "../problem.ts";
import { documentAddress, isWebAddress } from "../words.ts";

const handOver = z
  .strictObject({
    url: documentAddress.exactOptional(),
    title: z.string().exactOptional(),
    text: z.string().exactOptional(),
    html: z.string().exactOptional(),
    author: z.string().exactOptional(),
    language: z.string().max(35).exactOptional(),
    publishedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).exactOptional(),
  })
  .refine(({ url, text, html }) => [url, text, html].some((each) => each !== undefined && each.trim() !== ""), {
    message: "needs a url, a text or html",
  })
  .refine(({ url, text, html }) => text !== undefined || html !== undefined || isWebAddress(url ?? ""), {
    message: "files are not opened here: give the text or html with the address",
  });

const answer = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      state: ledgerStateSchema,
      isNew: z.boolean().describe("Whether it is read now; false when it was known already"),
    }),
  ),
});

export function ingestRoutes(app: App, doors: ApiDoors): void {
  app.post(
    "/api/v1/ingest",
    {
      schema: {
        summary: "Hand over documents: text, HTML, or an address to read",
        body: z.strictObject({ documents: z.array(handOver).min(1).max(LARGEST_PAGE) }),
        response: { 202: answer },
      },
    },
    async (request, reply) => {
      const taken = await doors.intake.handOver(request.body.documents).catch(refused);
      for (const { row, isNew } of taken) if (isNew) await audit(doors, request, "document.ingest", row.id);
      const documents = taken.map(({ row, isNew }) => ({ id: row.id, url: row.entry.url, state: row.state, isNew }));
      return reply.code(202).send({ documents });
    },
  );
}

/** A document that can never be an entry is the caller's to mend. */
function refused(error: unknown): never {
  if (error instanceof Reject) throw new Problem(400, "document-refused", error.message);
  throw error;
}
