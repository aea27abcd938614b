import { assert as holds, integer, double as number, property, record } from "fast-check";
import { nextPoll } from "./next-poll.ts";

const now = new Date("2026-03-01T12:00:00Z");
const seconds = (polled: Partial<Parameters<typeof nextPoll>[0]>) =>
  nextPoll({ now, previousSeconds: 3_600, newEntries: 0, failures: 0, ...polled }).intervalSeconds;

describe("nextPoll", () => {
  it("says when", () => {
    expect(nextPoll({ now, previousSeconds: 3_600, newEntries: 2, failures: 0 })).toEqual({
      intervalSeconds: 1_800,
      at: "2026-03-01T12:30:00.000Z",
    });
  });

  it.each([
    ["news halves it", { newEntries: 1 }, 1_800],
    ["silence lengthens it by half", {}, 5_400],
    ["ten minutes is the least", { previousSeconds: 600, newEntries: 9 }, 600],
    ["a day is the most", { previousSeconds: 86_400 }, 86_400],
    ["the first poll starts from half an hour", { previousSeconds: null, newEntries: 1 }, 900],
    ["a server's own ttl is respected", { previousSeconds: 600, newEntries: 1, cacheSeconds: 1_200 }, 1_200],
    ["up to an hour", { previousSeconds: 600, newEntries: 1, cacheSeconds: 86_400 }, 3_600],
    ["the first failure waits ten minutes", { failures: 1 }, 600],
    ["each further one doubles", { failures: 3 }, 2_400],
    ["up to six hours", { failures: 60 }, 21_600],
    ["Retry-After is obeyed", { failures: 1, retryAfterSeconds: 7_200 }, 7_200],
    ["up to a day", { failures: 1, retryAfterSeconds: 1e12 }, 86_400],
    ["and not when it is nonsense", { failures: 1, retryAfterSeconds: -5 }, 600],
    ["nor when it is no number", { failures: 1, retryAfterSeconds: Number.NaN }, 600],
    ["jitter spreads by a tenth", { newEntries: 1, jitter: 0 }, 1_620],
    ["either way", { newEntries: 1, jitter: 1 }, 1_980],
  ])("%s", (_, polled, expected) => {
    expect(seconds(polled)).toBe(expected);
  });

  it("is never below ten minutes or beyond a day", async () => {
    const any = record({
      previousSeconds: number(),
      newEntries: integer({ min: 0 }),
      failures: integer({ min: 0 }),
      retryAfterSeconds: number(),
      cacheSeconds: number(),
      jitter: number(),
    });

    await holds(property(any, (polled) => seconds(polled) >= 600 && seconds(polled) <= 86_400));
  });
});
