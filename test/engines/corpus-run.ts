import type { Publishers } from "../e2e/publisher.ts";
import { until, workLeft } from "../e2e/until.ts";

/** What an instance and the distributed services have in common: an API. */
export interface Asked {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

export interface Balance {
  discovered: number;
  states: Record<string, number>;
  balanced: boolean;
}

export const settingsFor = (publishers: Publishers): Record<string, string> => ({
  READOUT_SAMPLES: "false",
  READOUT_DEFAULT_FEEDS: "false",
  READOUT_ALLOW_PRIVATE: publishers.allowed,
  READOUT_HOST_GAP_MS: "0",
  READOUT_TICK_MS: "200",
  READOUT_SWEEP_MS: "2000",
});

export const balanceOf = async (asked: Asked): Promise<Balance> =>
  (await asked.get<{ balance: Balance }>("/api/v1/ledger?size=1")).balance;

export async function addFeeds(asked: Asked, { feeds }: Publishers): Promise<void> {
  for (const url of feeds) await asked.post("/api/v1/feeds", { url });
}

/** Waits until every entry has its end state and nothing is on its way. */
export const untilSettled = (asked: Asked, entries: number, longestMs: number): Promise<void> =>
  until(
    `all ${entries} entries to settle`,
    async () => {
      const { discovered, states } = await balanceOf(asked);
      return discovered === entries && states.waiting === 0 && (await workLeft(asked)) === 0;
    },
    longestMs,
    async () => [await balanceOf(asked), await asked.get("/api/v1/pipeline")],
  );

interface Page {
  hits: Array<{ id: string; record: { contentHash: string; revision: number } }>;
  cursor: string | null;
}

/** Everything that can be found of one kind, a line each: an article with its revision and the hash of its content. */
export async function everything(asked: Asked, over: "articles" | "statements" | "events"): Promise<string[]> {
  const lines: string[] = [];
  for (let cursor = ""; ; ) {
    const page: Page = await asked.get(
      `/api/v1/search?over=${over}&q=accepted%3A*&sort=oldest&size=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    lines.push(
      ...page.hits.map(({ id, record }) =>
        over === "articles" ? `${id} ${record.revision} ${record.contentHash}` : id,
      ),
    );
    if (page.cursor === null) return lines.sort();
    cursor = page.cursor;
  }
}
