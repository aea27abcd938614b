import { type DeadLetter, deadLetterSchema } from "@readout/model";
import { z } from "zod";
import type { ApiDoors, App } from "../app.ts";
import { audit } from "../audit.ts";
import { idParams, LARGEST_PAGE, sizeSchema } from "../paging.ts";
import { notFound } from "../problem.ts";
import { nameSchema } from "../words.ts";

/** In a list the original bytes stay behind: they may be a megabyte each. */
const listedSchema = deadLetterSchema.omit({ envelope: true }).extend({ key: z.string(), bytes: z.number() });

const about = { stage: z.string().max(100).optional(), reason: z.string().max(100).optional() };

export function deadLetterRoutes(app: App, doors: ApiDoors): void {
  const { deadLetters } = doors.store;
  app.get(
    "/api/v1/dead-letters",
    {
      schema: {
        summary: "Messages no retry could help, newest first",
        querystring: z.strictObject({
          ...about,
          state: deadLetterSchema.shape.state.optional(),
          size: sizeSchema,
        }),
        response: { 200: z.object({ deadLetters: z.array(listedSchema), count: z.number() }) },
      },
    },
    async ({ query: { size, ...filter } }) => {
      const [letters, count] = await Promise.all([deadLetters.list(given(filter), size), deadLetters.count()]);
      return { deadLetters: letters.map(listed), count };
    },
  );
  app.get(
    "/api/v1/dead-letters/:id",
    { schema: { summary: "One, with its original bytes", params: idParams, response: { 200: deadLetterSchema } } },
    async ({ params }) => (await deadLetters.get(params.id)) ?? missing(),
  );
  app.post(
    "/api/v1/dead-letters/:id/discard",
    {
      schema: {
        summary: "Give one up, saying why",
        params: idParams,
        body: z.strictObject({ reason: nameSchema }),
        response: { 200: listedSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const letter = (await deadLetters.mark(id, "discarded", doors.clock().toISOString())) ?? missing();
      await audit(doors, request, "dead-letter.discard", `${id}: ${request.body.reason}`);
      return listed(letter);
    },
  );
  replayRoutes(app, doors);
}

function replayRoutes(app: App, doors: ApiDoors): void {
  app.post(
    "/api/v1/dead-letters/:id/replay",
    { schema: { summary: "Send one where it was going", params: idParams, response: { 200: listedSchema } } },
    async (request) => {
      const letter = (await doors.intake.replay(request.params.id)) ?? missing();
      await audit(doors, request, "dead-letter.replay", letter.id);
      return listed(letter);
    },
  );
  app.post(
    "/api/v1/dead-letters/replay",
    {
      schema: {
        summary: "Send up to 200 where they were going, by stage, by reason or all; ask again while some remain",
        body: z
          .strictObject({ ...about, all: z.literal(true).optional() })
          .refine((asked) => Object.values(asked).some((each) => each !== undefined), {
            message: "say which: a reason, a stage, or all: true",
          }),
        response: { 200: z.object({ replayed: z.array(z.string()), remain: z.boolean() }) },
      },
    },
    async (request) => {
      const { all: _, ...filter } = request.body;
      const letters = await doors.store.deadLetters.list({ ...given(filter), state: "dead" }, LARGEST_PAGE);
      for (const { id } of letters) {
        await doors.intake.replay(id);
        await audit(doors, request, "dead-letter.replay", id);
      }
      return { replayed: letters.map(({ id }) => id), remain: letters.length === LARGEST_PAGE };
    },
  );
}

function missing(): never {
  throw notFound("dead letter of this id");
}

const listed = ({ envelope, ...letter }: DeadLetter): z.infer<typeof listedSchema> => ({
  ...letter,
  key: envelope.key,
  bytes: Buffer.byteLength(envelope.body),
});

type Filter = { state?: DeadLetter["state"]; stage?: string; reason?: string };

/** The filter without what was not asked for. */
const given = (filter: { [K in keyof Filter]: Filter[K] | undefined }): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
