import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type BulkOperation, connectElasticsearch, type Elasticsearch } from "./elasticsearch.ts";

/** What the server does with the next request; the last one stands for all that follow. */
type Turn = (ids: string[], response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let elastic: Elasticsearch;
let turns: Turn[];
/** The ids of every bulk request, in order. */
let asked: string[][];

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const part of request) text += part;
  return text;
};
const idsOf = (body: string): string[] =>
  [...body.matchAll(/^\{"(?:index|create|delete)":.*"_id":"([^"]+)"/gm)].map(([, id]) => String(id));

async function openServer(settings: { patienceMs?: number; flavour?: "elasticsearch" | "opensearch" } = {}) {
  turns = [];
  asked = [];
  server = createServer(async (request, response) => {
    const ids = idsOf(await textOf(request));
    asked.push(ids);
    const turn = turns.length > 1 ? turns.shift() : turns[0];
    turn?.(ids, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  elastic = connectElasticsearch(
    {
      url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
      prefix: "",
      refresh: false,
      flavour: "elasticsearch",
      patienceMs: 3_000,
      backoffMs: 4,
      timeoutMs: 200,
      ...settings,
    },
    () => {},
  );
}
beforeEach(() => openServer());
afterEach(async () => {
  await elastic.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const json = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) => {
  response.writeHead(status, { "content-type": "application/json", "x-elastic-product": "Elasticsearch", ...headers });
  response.end(JSON.stringify(body));
};
type Item = { status: number; type?: string; reason?: string };
/** A bulk answer; every write is done but those named. */
const answer =
  (special: Record<string, Item> = {}): Turn =>
  (ids, response) =>
    json(response, 200, {
      items: ids.map((id) => {
        const { status, type, reason } = special[id] ?? { status: 200 };
        return { index: { status, ...(type ? { error: { type, reason } } : { _seq_no: 7, _primary_term: 1 }) } };
      }),
    });
const refuse =
  (status: number, type = "", headers = {}): Turn =>
  (_, response) =>
    json(response, status, { error: { type, reason: "so it is" }, status }, headers);
const breakOff: Turn = (_, response) => response.destroy();

const write = (...ids: string[]): BulkOperation[] =>
  ids.map((id) => ({ action: "index", index: "articles", id, document: { id }, version: 1 }));
const kinds = async (operations: BulkOperation[]) => (await elastic.bulk(operations)).map(({ kind }) => kind);

describe("an answer to a bulk write", () => {
  it("200 and 201 are done, with what the next conditional write needs", async () => {
    turns = [answer({ b: { status: 201 } })];

    expect(await elastic.bulk(write("a", "b"))).toEqual([
      { kind: "done", seqNo: 7, primaryTerm: 1 },
      { kind: "done", seqNo: 7, primaryTerm: 1 },
    ]);
  });

  it("409 is a conflict, which of an external version means: it is there", async () => {
    turns = [answer({ b: { status: 409, type: "version_conflict_engine_exception" } })];

    expect(await elastic.bulk(write("a", "b", "c"))).toMatchObject([
      { kind: "done" },
      { kind: "conflict", perhapsOurs: false },
      { kind: "done" },
    ]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [429, "es_rejected_execution_exception"],
    [502, ""],
    [503, "unavailable_shards_exception"],
    [504, ""],
    [429, "cluster_block_exception"],
    [403, "cluster_block_exception"],
    [400, "index_closed_exception"],
  ])("%i %s of one item: that item alone is written again", async (status, type) => {
    turns = [answer({ b: { status, type: type || "exception" } }), answer()];

    expect(await kinds(write("a", "b", "c"))).toEqual(["done", "done", "done"]);
    expect(asked).toEqual([["a", "b", "c"], ["b"]]);
  });

  it.each([429, 502, 503, 504])("%i of the whole request: all of it is written again", async (status) => {
    turns = [refuse(status), answer()];

    expect(await kinds(write("a", "b"))).toEqual(["done", "done"]);
    expect(asked).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it.each(["document_parsing_exception", "illegal_argument_exception", "mapper_parsing_exception"])(
    "400 %s of one item is poison, with the reason, and the others are done",
    async (type) => {
      turns = [answer({ b: { status: 400, type, reason: "no date" } })];

      const results = await elastic.bulk(write("a", "b", "c"));

      expect(results.map(({ kind }) => kind)).toEqual(["done", "poison", "done"]);
      expect(results[1]).toMatchObject({ message: `articles/b: ${type} no date` });
      expect(asked).toHaveLength(1);
    },
  );

  it("413 of a batch: it is halved until the one is found that is too large", async () => {
    turns = [(ids, ...rest) => (ids.includes("c") ? refuse(413, "too_large") : answer())(ids, ...rest)];

    expect(await kinds(write("a", "b", "c", "d", "e"))).toEqual(["done", "done", "poison", "done", "done"]);
    expect(asked).toEqual([["a", "b", "c", "d", "e"], ["a", "b", "c"], ["a", "b"], ["c"], ["d", "e"]]);
  });

  it("400 of the whole request: halved too, so that one broken document spoils no other", async () => {
    turns = [(ids, ...rest) => (ids.includes("a") ? refuse(400, "x_content_parse") : answer())(ids, ...rest)];

    expect(await kinds(write("a", "b"))).toEqual(["poison", "done"]);
  });

  it.each([
    [401, "security_exception", "Check the API key"],
    [403, "security_exception", "make the keys anew"],
    [404, "index_not_found_exception", "run the set-up command"],
    [400, "strict_dynamic_mapping_exception", "Run the set-up command"],
  ])(
    "%i %s is a matter of set-up: it stops at once, says what to do, and nothing is dead-lettered",
    async (status, type, advice) => {
      turns = [answer({ b: { status, type, reason: "really" } })];

      await expect(elastic.bulk(write("a", "b"))).rejects.toMatchObject({
        unavailable: true,
        configuration: true,
        message: expect.stringContaining(advice),
      });
      expect(asked).toHaveLength(1);
    },
  );

  it.each([401, 403])("%i of the whole request is a matter of set-up", async (status) => {
    turns = [refuse(status, "security_exception")];

    await expect(elastic.bulk(write("a"))).rejects.toMatchObject({ unavailable: true, configuration: true });
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Turn]>([
    [
      "misses an item",
      (ids, response) => json(response, 200, { items: ids.slice(1).map(() => ({ index: { status: 200 } })) }),
    ],
    [
      "is cut off",
      (_, response) => {
        response.writeHead(200, {
          "content-type": "application/json",
          "x-elastic-product": "Elasticsearch",
          "content-length": "500",
        });
        response.write('{"items":[{"index":');
        setImmediate(() => response.destroy());
      },
    ],
    [
      "is no JSON",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json", "x-elastic-product": "Elasticsearch" });
        response.end('{"items":[{"index":');
      },
    ],
    ["has an item without a status", (ids, response) => json(response, 200, { items: ids.map(() => ({ index: {} })) })],
    ["never comes: the connection breaks", breakOff],
    ["never comes: nothing is said", () => {}],
  ])("that %s: the whole is written again", async (_, turn) => {
    turns = [turn, answer()];

    expect(await kinds(write("a", "b"))).toEqual(["done", "done"]);
    expect(asked).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("that was lost after the write was applied: the conflict with ourselves says so", async () => {
    const there = new Set<string>();
    const apply: Turn = (ids, response) => {
      const items = ids.map((id) => ({
        create: there.has(id) ? { status: 409, error: { type: "version_conflict_engine_exception" } } : { status: 201 },
      }));
      for (const id of ids) there.add(id);
      if (asked.length === 1) response.destroy();
      else json(response, 200, { items });
    };
    turns = [apply];

    const results = await elastic.bulk([{ action: "create", index: "ledger", id: "a", document: {} }]);

    expect(results).toEqual([{ kind: "conflict", perhapsOurs: true }]);
  });
});

describe("a bulk write", () => {
  it("is unavailable, with the reason, when it is not taken within the patience", async () => {
    await elastic.close();
    server.close();
    await openServer({ patienceMs: 120 });
    turns = [answer({ b: { status: 429, type: "es_rejected_execution_exception", reason: "queue is full" } })];

    await expect(elastic.bulk(write("a", "b"))).rejects.toMatchObject({
      name: "ElasticsearchUnavailable",
      unavailable: true,
      message: expect.stringMatching(/Writing 2 documents.*429.*queue is full.*tried again/),
    });
    expect(asked.length).toBeGreaterThan(2);
  });

  it("waits as long as it is told to", async () => {
    turns = [refuse(429, "", { "retry-after": "1" }), answer()];
    const began = performance.now();

    await elastic.bulk(write("a"));

    expect(performance.now() - began).toBeGreaterThan(990);
  });

  it("goes out in requests of at most 500 documents and 5 MB", async () => {
    turns = [answer()];
    await elastic.bulk(write(...Array.from({ length: 1_001 }, (_, i) => `n${i}`)));
    expect(asked.map((ids) => ids.length)).toEqual([500, 500, 1]);

    asked.length = 0;
    const large = (id: string, size: number): BulkOperation => ({
      action: "index",
      index: "articles",
      id,
      document: { text: "ü".repeat(size / 2) },
    });
    await elastic.bulk([large("a", 2e6), large("b", 2e6), large("c", 2e6), large("d", 6e6), large("e", 10)]);
    expect(asked).toEqual([["a", "b"], ["c"], ["d"], ["e"]]);
  });

  it("carries names with the prefix, external versions, conditions and refresh", async () => {
    await elastic.close();
    let sent = "";
    let url = "";
    server.removeAllListeners("request");
    server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
      sent = await textOf(request);
      url = String(request.url);
      answer()(["a", "b", "c"], response, request);
    });
    const address = server.address();
    elastic = connectElasticsearch(
      {
        url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
        prefix: "mine-",
        refresh: "wait_for",
        flavour: "elasticsearch",
      },
      () => {},
    );

    await elastic.bulk([
      { action: "index", index: "articles", id: "a", document: { n: 1 }, version: 2_000_003 },
      { action: "delete", index: "articles", id: "b", version: 4 },
      { action: "index", index: "ledger", id: "c", document: {}, ifSeqNo: 5, ifPrimaryTerm: 6 },
    ]);

    expect(
      sent
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { index: { _index: "mine-articles", _id: "a", version: 2_000_003, version_type: "external" } },
      { n: 1 },
      { delete: { _index: "mine-articles", _id: "b", version: 4, version_type: "external" } },
      { index: { _index: "mine-ledger", _id: "c", if_seq_no: 5, if_primary_term: 6 } },
      {},
    ]);
    expect(url).toContain("refresh=wait_for");
  });

  it("ends when the connection is closed", async () => {
    turns = [refuse(503)];
    const writing = expect(elastic.bulk(write("a"))).rejects.toMatchObject({ unavailable: true });
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));

    await elastic.close();

    await writing;
  });
});

it("asks in the plain content types where OpenSearch answers", async () => {
  await elastic.close();
  server.close();
  await openServer({ flavour: "opensearch" });
  let headers: IncomingMessage["headers"] = {};
  turns = [
    (ids, response, request) => {
      headers = request.headers;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ items: ids.map(() => ({ index: { status: 200 } })) }));
    },
  ];

  expect(await kinds(write("a"))).toEqual(["done"]);
  expect([headers["content-type"], headers.accept]).toEqual(["application/x-ndjson", "application/json"]);
});
