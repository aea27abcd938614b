/** The whole law of imports. A room may use the rooms on its right, and no others. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // vocabulary, and the driver under the SQLite adapters
  "packages/kit": [],
  "packages/model": [],
  "packages/sqlite": [],
  // pure: text in, facts out
  "packages/feeds": ["model"],
  "packages/articles": ["model"],
  "packages/extract": ["model"],
  "packages/query": ["model"],
  "packages/alerts": ["model", "query"],
  // doors
  "packages/http": ["kit", "model"],
  "packages/bus": ["sqlite"],
  "packages/queue": ["sqlite"],
  "packages/search": ["kit", "model", "query", "sqlite"],
  "packages/store": ["kit", "model", "sqlite"],
  "packages/notify": ["kit", "model"],
  // pipeline: ports, never adapters
  "packages/pipeline": [
    "kit",
    "model",
    "alerts",
    "articles",
    "bus",
    "extract",
    "feeds",
    "query",
    "queue",
    "search",
    "store",
  ],
  // services: wiring. The embedded mode is all services in one process: standalone holds the api, the command line holds standalone
  "services/api": [
    "kit",
    "model",
    "alerts",
    "articles",
    "bus",
    "feeds",
    "notify",
    "pipeline",
    "query",
    "queue",
    "search",
    "store",
  ],
  "services/standalone": [
    "kit",
    "model",
    "alerts",
    "api",
    "articles",
    "bus",
    "extract",
    "feeds",
    "http",
    "notify",
    "pipeline",
    "query",
    "queue",
    "search",
    "sqlite",
    "store",
  ],
  "services/cli": ["kit", "model", "articles", "extract", "feeds", "pipeline", "query", "standalone"],
  "services/console": ["model"],
};

/** Rooms without Node modules, clock or sockets. */
export const pure = ["model", "feeds", "articles", "extract", "query", "alerts"];

/** Adapters that only services (and tests) may import. */
export const adapters = ["memory", "sqlite", "kafka", "bullmq", "elasticsearch"];
