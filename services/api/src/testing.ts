import { addressId, canonicalUrl } from "@readout/articles";
import { createMetrics, type Log, silentLog } from "@readout/kit";
import type { Article, DeadLetter, Entry, Extracted, Feed, Party, Watch } from "@readout/model";
import { type HandOver, type Intake, openReextractions } from "@readout/pipeline";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import type { ApiDoors, ApiOptions, Check } from "./app.ts";
import { createServer, type Server } from "./server.ts";

/** A server over real doors in memory, for tests: what the API says is what SQLite says. */
export interface Bench extends Server {
  doors: ApiDoors;
  /** Feeds whose poll was asked for, in order. */
  polled: string[];
  close(): Promise<void>;
}

export const AT = "2026-11-24T08:00:00.000Z";

export const plainOptions: ApiOptions = {
  host: "127.0.0.1",
  port: 0,
  publicHosts: [],
  token: null,
  allowRemote: false,
  consoleFolder: null,
  version: "0.0.0-test",
};

interface Given {
  options?: Partial<ApiOptions>;
  log?: Log;
  checks?: Check[];
  board?: NonNullable<ApiDoors["board"]>;
  backup?: NonNullable<ApiDoors["backup"]>;
}

export async function openBench({
  options = {},
  log = silentLog,
  checks = [],
  board,
  backup,
}: Given = {}): Promise<Bench> {
  const db = openSqlite(":memory:");
  const store = sqliteStore(db);
  const search = sqliteSearch(db, { moveLedger: ledgerMover(db) });
  const polled: string[] = [];
  const bus: ApiDoors["bus"] = { publish: nothing, subscribe: nothing, close: nothing, lag: async () => [] };
  const queue: ApiDoors["queue"] = {
    add: nothing,
    repeat: nothing,
    work: nothing,
    close: nothing,
    counts: async () => [],
  };
  const clock = () => new Date(AT);
  const doors: ApiDoors = {
    store,
    search,
    bus,
    queue,
    intake: plainIntake(store, polled),
    reextractions: await openReextractions({ search, store, carriers: { bus, queue }, clock, log, instance: "test" }),
    metrics: createMetrics(),
    log,
    clock,
    checks: async () => checks,
    ...(board ? { board } : {}),
    ...(backup ? { backup } : {}),
  };
  const server = await createServer(doors, { ...plainOptions, ...options });
  const close = async () => {
    await server.app.close();
    await doors.reextractions.close();
    db.close();
  };
  return { ...server, doors, polled, close };
}

const nothing = async () => {};

const plainIntake = (store: Store, polled: string[]): Intake => ({
  async handOver(documents) {
    const entries = documents.map(entryOf);
    const { created } = await store.ledger.accept({ feedId: null, at: AT }, entries);
    const isNew = new Set(created.map(({ id }) => id));
    const rows = await Promise.all(entries.map(({ id }) => store.ledger.get(id)));
    return rows.flatMap((row) => (row === null ? [] : [{ row, isNew: isNew.has(row.id) }]));
  },
  async pollNow(id) {
    if (!(await store.feeds.get(id))) return false;
    polled.push(id);
    return true;
  },
  replay: (id) => store.deadLetters.mark(id, "replayed", AT),
});

function entryOf({ url = "https://handed-over.example/", title = "", text = "" }: HandOver): Entry {
  const canonical = canonicalUrl(url);
  return {
    id: addressId(url),
    url,
    canonicalUrl: canonical,
    feedId: null,
    title,
    text,
    author: null,
    language: "en",
    publishedAt: null,
    fetchPage: false,
    contentHash: `${title}\n${text}`,
  };
}

export const aLetter = (id: string, over: Partial<DeadLetter> = {}): DeadLetter => ({
  id,
  channel: "articles.v1",
  channelKind: "topic",
  stage: "extract",
  reason: "failed",
  message: "the rules ran for 5 s",
  attempts: 3,
  envelope: { id: `${id}-1`, key: "a1", body: '{"id":"a1"}', headers: {} },
  firstAt: AT,
  lastAt: AT,
  replays: 0,
  state: "dead",
  ...over,
});

export const aFeed: Feed = {
  id: "f1",
  url: "https://news.example/all",
  name: "Example News",
  country: "AUT",
  kind: "press",
  folder: null,
  enabled: true,
  addedAt: AT,
};

export const aWatch: Watch = {
  id: "w1",
  name: "Pact",
  query: "pact",
  over: "articles",
  deliver: "instant",
  per: null,
  channels: [{ kind: "feed" }],
  budgetPerDay: null,
  enabled: true,
  createdAt: AT,
};

const TEXT = "Ana Reyes told Boris Holm that the pact will hold. The two met in Vienna on Monday.";

const party = (name: string): Party => {
  const start = TEXT.indexOf(name);
  const mention = { start, end: start + name.length };
  return { actorId: null, name, mention, country: null, sector: null, role: null };
};

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const statement: Extracted["extraction"]["statements"][number] = {
  id: "s1",
  articleId: "a1",
  speaker: party("Ana Reyes"),
  addressees: [party("Boris Holm")],
  cue: { ...span("told"), lemma: "tell", class: "say" },
  content: span("the pact will hold"),
  quotes: [],
  kind: "indirect",
  saidOn: null,
  venue: null,
  via: null,
  topics: [],
  hedged: false,
  negated: false,
  evidence: { start: 0, end: 50 },
  confidence: 0.9,
};

const event: Extracted["extraction"]["events"][number] = {
  id: "e1",
  articleId: "a1",
  type: "CONSULT",
  mode: "visit",
  contexts: [],
  cameo: "042",
  quad: 1,
  goldstein: null,
  sources: [party("Ana Reyes")],
  targets: [party("Boris Holm")],
  place: null,
  happenedOn: null,
  factuality: "asserted",
  trigger: span("met"),
  evidence: { start: 51, end: TEXT.length },
  confidence: 0.8,
};

const article: Article = {
  id: "a1",
  url: "https://news.example/pact",
  canonicalUrl: "https://news.example/pact",
  feedId: null,
  source: { id: "news.example", name: "Example News", country: "AUT", kind: "press" },
  title: "Pact will hold",
  byline: null,
  language: "en",
  publishedAt: AT,
  publishedAtTrusted: true,
  acceptedAt: AT,
  revision: 1,
  text: TEXT,
  textFrom: "page",
  truncated: false,
  contentHash: "h1",
  signature: "0000000000000000",
  storyId: null,
  origin: null,
};

/** One article, id `a1`, with the statement `s1` and the event `e1`. */
const sample: Extracted = {
  article,
  extraction: {
    articleId: "a1",
    revision: 1,
    status: "done",
    reason: null,
    language: "en",
    extractor: { name: "rules", version: "0", generation: 0 },
    actors: [],
    places: [],
    statements: [statement],
    events: [event],
    occurrences: [],
    dates: [],
    topics: [],
  },
};

/** Puts an article where it can be found. */
export async function indexSample({ search }: ApiDoors, extracted: Extracted = sample): Promise<void> {
  const { id: addressId, revision } = extracted.article;
  await search.write([{ extracted, withdrawnAt: AT, ledger: { addressId, revision, at: AT } }]);
}
