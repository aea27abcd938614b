import type { FastifyRequest } from "fastify";
import type { ApiDoors } from "./app.ts";

/** Writes down that somebody changed something: `action` is `thing.verb`, `object` an id. */
export const audit = (
  { store, clock }: Pick<ApiDoors, "store" | "clock">,
  request: FastifyRequest,
  action: string,
  object: string,
): Promise<void> => store.audit({ at: clock().toISOString(), who: `api ${request.ip}`, action, object });
