import { type Elasticsearch, ElasticsearchRefused } from "@readout/elasticsearch";
import { hashId, type Over } from "@readout/model";

/** A search as it was at one moment (a point in time): scores stand still in it while others write. */
export interface Frozen {
  /** Opens one; `token` names it in a cursor. */
  open(over: Over): Promise<{ token: string; pit: string }>;
  /** Null when it is of another process, too old, or one too many. */
  known(token: string | null): string | null;
  /** Elasticsearch may give it another name as it goes on. */
  renamed(token: string, pit: string): void;
  end(token: string): Promise<void>;
  close(): Promise<void>;
}

export const keepAlive = "2m";
/** OpenSearch allows 300 in all, of every process together. */
const mostOpen = 40;

export function frozenSearches(elastic: Elasticsearch): Frozen {
  const open = new Map<string, string>();
  let opened = 0;
  const isOpenSearch = elastic.flavour === "opensearch";
  const end = async (token: string): Promise<void> => {
    const pit = open.get(token);
    open.delete(token);
    if (pit === undefined) return;
    const [path, body] = isOpenSearch ? ["/_search/point_in_time", { pit_id: [pit] }] : ["/_pit", { id: pit }];
    // It ends by itself when this does not reach it.
    await elastic.client.transport.request({ method: "DELETE", path, body }, { ignore: [404] }).catch(() => {});
  };
  return {
    async open(over) {
      const index = encodeURIComponent(elastic.name(over));
      const found = await elastic.ask(`Freezing a search over ${over}`, (client) =>
        client.transport.request<{ id?: string; pit_id?: string }>({
          method: "POST",
          path: isOpenSearch ? `/${index}/_search/point_in_time` : `/${index}/_pit`,
          querystring: { keep_alive: keepAlive, ignore_unavailable: true },
        }),
      );
      const pit = found.id ?? found.pit_id ?? "";
      opened += 1;
      const token = hashId(pit, String(opened), String(performance.now())).slice(0, 12);
      open.set(token, pit);
      const [oldest] = open.keys();
      if (open.size > mostOpen && oldest !== undefined) await end(oldest);
      return { token, pit };
    },
    known: (token) => (token === null ? null : (open.get(token) ?? null)),
    renamed: (token, pit) => void open.set(token, pit),
    end,
    close: async () => void (await Promise.all([...open.keys()].map(end))),
  };
}

/** Whether it is over with a frozen search: two minutes without a page, or a node that restarted. */
export const isThawed = (error: unknown): boolean =>
  error instanceof ElasticsearchRefused && error.type === "search_context_missing_exception";
