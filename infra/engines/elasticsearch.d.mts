/** An Elasticsearch of a test's own, on loopback; see elasticsearch.mjs. */
export interface Elasticsearch {
  url: string;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it again on its ports and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export function startElasticsearch(options: {
  /** The prepared folder: READOUT_ENGINES_ELASTICSEARCH_HOME. */
  home: string;
  /** For data and logs; the caller removes it. */
  folder: string;
  /** Of the user `elastic`; with it, security is on. */
  password?: string;
  heapMb?: number;
}): Promise<Elasticsearch>;
