import type { Party, Span } from "@readout/model";

/**
 * The same party, named by other words. Written out: V8 gives every object that a spread makes a shape of its own, and whoever
 * reads many of those looks each field up anew.
 */
export const namedBy = ({ actorId, name, country, sector, role }: Party, { start, end }: Span): Party => ({
  actorId,
  name,
  mention: { start, end },
  country,
  sector,
  role,
});
