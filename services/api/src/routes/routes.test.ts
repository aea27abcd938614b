import type { InjectOptions } from "fastify";
import { AT, aLetter, type Bench, openBench } from "../testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const ask = async (method: "GET" | "POST" | "DELETE", path: string, payload?: object) => {
  const options: InjectOptions = { method, url: `/api/v1/${path}` };
  const carried = method === "POST" ? { payload: payload ?? {} } : {};
  const response = await bench.app.inject({ ...options, ...carried });
  return { status: response.statusCode, body: response.json() };
};

const audited = async () => (await bench.doors.store.audited(10)).map(({ action, object }) => `${action} ${object}`);

describe("ingest", () => {
  const document = { url: "https://news.example/2", title: "Pact", text: "The pact holds." };

  it("answers where each document stands on the ledger, and takes it once", async () => {
    const first = await ask("POST", "ingest", { documents: [document] });
    const second = await ask("POST", "ingest", { documents: [document] });

    const [{ id }] = first.body.documents;
    expect(first).toMatchObject({
      status: 202,
      body: { documents: [{ url: document.url, state: "waiting", isNew: true }] },
    });
    expect(second.body.documents).toEqual([{ id, url: document.url, state: "waiting", isNew: false }]);
    expect(await audited()).toEqual([`document.ingest ${id}`]);
  });

  it.each([
    ["nothing at all", {}],
    ["an address that is none of the web, without a text", { url: "file:///etc/passwd" }],
    ["an address with a password", { url: "https://a:b@c.example/" }],
    ["a date nobody can read", { text: "x", publishedAt: "yesterday" }],
  ])("refuses %s", async (_, wrong) => {
    expect((await ask("POST", "ingest", { documents: [wrong] })).status).toBe(400);
  });
});

describe("feeds", () => {
  const url = "https://news.example/rss";

  it("are added once, polled at once, listed with their health and removed", async () => {
    const added = await ask("POST", "feeds", { url });
    const again = await ask("POST", "feeds", { url });
    const listed = await ask("GET", "feeds");
    const { id } = added.body.feed;
    const removed = await ask("DELETE", `feeds/${id}`);

    expect([added.status, again.status, removed.status]).toEqual([201, 409, 200]);
    expect(listed.body).toMatchObject({ total: 1, feeds: [{ feed: { name: "news.example", url }, health: "new" }] });
    expect(bench.polled).toEqual([id]);
    expect((await ask("GET", "feeds")).body.total).toBe(0);
    expect(await audited()).toEqual([`feed.remove ${id}`, `feed.add ${id}`]);
  });

  it("come in pages", async () => {
    for (const n of [1, 2, 3]) await ask("POST", "feeds", { url: `${url}/${n}` });

    const first = await ask("GET", "feeds?size=2");
    const second = await ask("GET", `feeds?size=2&cursor=${first.body.cursor}`);

    const seen = [...first.body.feeds, ...second.body.feeds].map(({ feed }) => feed.url);
    expect(seen.sort()).toEqual([1, 2, 3].map((n) => `${url}/${n}`));
    expect(second.body.cursor).toBeNull();
  });

  it("are polled when asked, if there are such", async () => {
    const { id } = (await ask("POST", "feeds", { url })).body.feed;

    expect((await ask("POST", `feeds/${id}/poll`)).status).toBe(202);
    expect((await ask("POST", "feeds/none/poll")).status).toBe(404);
    expect(bench.polled).toEqual([id, id]);
  });

  it.each(["Line\nbreak", "\u0000", "", "x".repeat(201)])("refuse the name %j", async (name) => {
    expect((await ask("POST", "feeds", { url, name })).status).toBe(400);
  });
});

describe("OPML", () => {
  const opml = (body: string) => `<opml version="2.0"><head/><body>${body}</body></opml>`;
  const take = async (payload: string, type = "text/x-opml") => {
    const headers = { "content-type": type };
    const response = await bench.app.inject({ method: "POST", url: "/api/v1/feeds/import", payload, headers });
    return { status: response.statusCode, body: response.json() };
  };
  const two = opml(`<outline text="Wires">
    <outline text="One" xmlUrl="https://one.example/rss"/>
    <outline text="Two&#10;lines" xmlUrl="https://two.example/rss"/>
    <outline text="File" xmlUrl="file:///etc/passwd"/></outline>`);

  it("brings feeds in, once, and says what it left out", async () => {
    const first = await take(two);
    const second = await take(two, "application/xml");

    expect(first.body.added.map(({ url }: { url: string }) => url)).toEqual([
      "https://one.example/rss",
      "https://two.example/rss",
    ]);
    expect(first.body.errors).toEqual([expect.stringContaining("file:///etc/passwd")]);
    expect(second.body).toMatchObject({ added: [], known: ["https://one.example/rss", "https://two.example/rss"] });
    expect(bench.doors.store.feeds.list()).resolves.toHaveLength(2);
  });

  it("comes out as it can be read again, folders and all", async () => {
    await take(two);
    const { body } = await bench.app.inject("/api/v1/feeds/export");
    for (const { feed } of await bench.doors.store.feeds.list()) await bench.doors.store.feeds.remove(feed.id);

    await take(body);

    const feeds = (await bench.doors.store.feeds.list()).map(({ feed }) => [feed.name, feed.folder]);
    expect(feeds.sort()).toEqual([
      ["One", "Wires"],
      ["Two lines", "Wires"],
    ]);
  });

  it.each(["", "no list", "<html></html>", opml("").slice(0, 30)])("is refused when it is none: %j", async (text) => {
    const { status, body } = await take(text);

    expect([status, body.status]).toEqual([400, 400]);
  });

  it("needs a feed to come out at all", async () => {
    expect((await bench.app.inject("/api/v1/feeds/export")).statusCode).toBe(404);
  });

  it("is the only XML that is read", async () => {
    const headers = { "content-type": "application/xml" };

    expect((await bench.app.inject({ method: "POST", url: "/api/v1/feeds", payload: two, headers })).statusCode).toBe(
      415,
    );
  });
});

describe("watches", () => {
  const webhook = { kind: "webhook", url: "https://hooks.example/1" };

  it("show a webhook's secret once, when it is made", async () => {
    const made = await ask("POST", "watches", { name: "Pact", query: "pact", channels: [webhook] });
    const listed = await ask("GET", "watches");

    const { secret } = made.body.channels[0];
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(listed.body.watches[0].channels).toEqual([{ ...webhook, secret: "[secret]" }]);
    expect((await bench.doors.store.watches.list())[0]?.channels).toEqual([{ ...webhook, secret }]);
  });

  it("keep a secret of one's own, and none when none is wanted", async () => {
    const own = { ...webhook, secret: "correct-horse-battery" };
    const made = await ask("POST", "watches", {
      name: "Pact",
      query: "pact",
      channels: [own, { ...webhook, secret: null }],
    });

    expect(made.body.channels.map(({ secret }: { secret: string }) => secret)).toEqual(["correct-horse-battery", null]);
  });

  it("are not made of a query that cannot be read", async () => {
    const { status, body } = await ask("POST", "watches", { name: "Pact", query: "speaker: (Xi", over: "statements" });

    expect(status).toBe(400);
    expect(body.type).toBe("urn:readout:problem:query-refused");
    expect(await bench.doors.store.watches.list()).toEqual([]);
  });

  it("list what they found, and give it as an Atom feed of plain text", async () => {
    const { id } = (await ask("POST", "watches", { name: "Pact", query: "pact" })).body;
    const line = "<script>alert(1)</script> said so";
    const summary = { line, title: "Pact holds", url: "https://news.example/1", publishedAt: AT };
    const match = {
      id: "m1",
      watchId: id,
      thingId: "s1",
      over: "statements" as const,
      articleId: "a1",
      matchedAt: AT,
      summary,
    };
    await bench.doors.store.watches.record(match, []);

    const atom = await bench.app.inject(`/api/v1/watches/${id}/feed.atom`);

    expect((await ask("GET", `watches/${id}/matches`)).body.matches).toEqual([match]);
    expect(atom.headers["content-type"]).toMatch(/^application\/atom\+xml/);
    expect(atom.body).toContain("Pact holds");
    expect(atom.body).toMatch(/<summary type="text">\s*<!\[CDATA\[<script>alert\(1\)<\/script> said so\]\]>/);
  });

  it("are removed", async () => {
    const { id } = (await ask("POST", "watches", { name: "Pact", query: "pact" })).body;

    expect((await ask("DELETE", `watches/${id}`)).status).toBe(200);
    expect((await ask("DELETE", `watches/${id}`)).status).toBe(404);
    expect(await audited()).toEqual([`watch.remove ${id}`, `watch.add ${id}`]);
  });
});

describe("the ledger", () => {
  const document = { url: "https://news.example/2?utm_source=x", title: "Pact", text: "The pact holds." };
  beforeEach(async () => {
    await ask("POST", "ingest", { documents: [document, { ...document, url: "https://news.example/3" }] });
  });

  it("balances, and lists its rows by state", async () => {
    const { body } = await ask("GET", "ledger?state=waiting&size=1");

    expect(body.balance).toMatchObject({ discovered: 2, states: { waiting: 2 }, balanced: true });
    expect(body.rows).toHaveLength(1);
    expect((await ask("GET", "ledger?state=dead")).body.rows).toEqual([]);
  });

  it("goes on where a page ended", async () => {
    const first = (await ask("GET", "ledger?size=1")).body;
    const second = (await ask("GET", `ledger?size=1&cursor=${encodeURIComponent(first.cursor)}`)).body;

    expect(new Set([first.rows[0].id, second.rows[0].id]).size).toBe(2);
  });

  it("tells the story of an address, however it is spelt", async () => {
    const { status, body } = await ask(
      "GET",
      `ledger/address?url=${encodeURIComponent("HTTPS://news.example:443/2#top")}`,
    );

    expect(status).toBe(200);
    expect(body.story).toEqual([`${AT}: accepted, handed over by a person.`, `${AT}: waiting to be read.`]);
  });

  it("says when an address was never seen", async () => {
    const { status, body } = await ask("GET", "ledger/address?url=https://other.example/");

    expect(status).toBe(404);
    expect(body.detail).toMatch(/never discovered/);
  });
});

describe("dead letters", () => {
  beforeEach(async () => {
    const letters = [aLetter("d1"), aLetter("d2"), aLetter("d3", { stage: "index" })];
    for (const each of letters) await bench.doors.store.deadLetters.put(each);
  });

  it("are listed without their bytes, and shown with them", async () => {
    const { body } = await ask("GET", "dead-letters?stage=extract");

    expect(body.count).toBe(3);
    expect(body.deadLetters.map(({ id, bytes }: { id: string; bytes: number }) => [id, bytes]).sort()).toEqual([
      ["d1", 11],
      ["d2", 11],
    ]);
    expect((await ask("GET", "dead-letters/d1")).body.envelope.body).toBe('{"id":"a1"}');
  });

  it("are replayed one by one, by stage, or all", async () => {
    const one = await ask("POST", "dead-letters/d1/replay");
    const some = await ask("POST", "dead-letters/replay", { stage: "extract" });
    const all = await ask("POST", "dead-letters/replay", { all: true });

    expect(one.body.state).toBe("replayed");
    expect([some.body, all.body]).toEqual([
      { replayed: ["d2"], remain: false },
      { replayed: ["d3"], remain: false },
    ]);
    expect(await audited()).toEqual(["d3", "d2", "d1"].map((id) => `dead-letter.replay ${id}`));
  });

  it("are not all replayed by accident", async () => {
    expect((await ask("POST", "dead-letters/replay", {})).status).toBe(400);
  });

  it("are discarded with a reason, which is written down", async () => {
    const { status, body } = await ask("POST", "dead-letters/d1/discard", { reason: "a known fault" });

    expect([status, body.state]).toEqual([200, "discarded"]);
    expect(await audited()).toEqual(["dead-letter.discard d1: a known fault"]);
  });
});

it("shows what waits where", async () => {
  const { body } = await ask("GET", "pipeline");

  expect(body).toEqual({
    version: "0.0.0-test",
    queues: [],
    topics: [],
    search: { articles: 0, statements: 0, events: 0 },
    deadLetters: 0,
  });
});

it("describes itself, with the names of its fields", async () => {
  const { body } = await ask("GET", "openapi.json");

  const named = body.paths["/api/v1/search"].get.parameters.map(({ name }: { name: string }) => name);
  expect(named).toEqual(["q", "over", "sort", "size", "cursor", "facets", "histogram", "highlight"]);
});

it("is alive, and ready when its checks are", async () => {
  await bench.close();
  bench = await openBench({ checks: [{ name: "store", ok: false, detail: "the disk is full" }] });

  expect((await bench.app.inject("/livez")).json()).toEqual({ alive: true });
  expect((await bench.app.inject("/readyz")).statusCode).toBe(503);
  expect((await bench.app.inject("/metrics")).body).toContain("readout_api_request_seconds");
});
