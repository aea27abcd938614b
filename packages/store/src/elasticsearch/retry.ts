/** How often a document that others keep changing is read and decided on again. */
const TRIES = 24;
const FIRST_PAUSE_MS = 8;
const LONGEST_PAUSE_MS = 400;

/** Others changed it between our reading and our writing, again and again. Nothing was written; trying later helps. */
class Contended extends Error {
  override name = "Contended";
  readonly unavailable = true;
}

/**
 * Decides again until nobody came between. `attempt` answers `undefined` when somebody did. Pauses are drawn at random,
 * so that rivals who met once do not keep meeting.
 */
export async function untilUncontended<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (tried > 0) await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tried));
    const done = await attempt();
    if (done !== undefined) return done;
  }
  throw new Contended(`${what} was changed by others ${TRIES} times while it was being changed; try again later`);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
