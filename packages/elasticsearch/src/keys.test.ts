import { randomBytes } from "node:crypto";
import { connectElasticsearch, type Elasticsearch, type ElasticsearchSettings } from "./elasticsearch.ts";
import { type Access, createApiKeys, excessOf } from "./keys.ts";

const url = process.env.ELASTICSEARCH_SECURED_URL;
const password = process.env.ELASTICSEARCH_PASSWORD ?? "";
const plain = process.env.ELASTICSEARCH_URL;

const access: Access = {
  indexer: [
    { indices: ["articles*"], may: "manage" },
    { indices: ["ledger"], may: "write" },
    { indices: ["watches"], may: "read" },
  ],
  fetcher: [{ indices: ["ledger"], may: "write" }],
};

const prefix = `t${randomBytes(4).toString("hex")}-`;
const opened: Elasticsearch[] = [];
function connect(settings: Partial<ElasticsearchSettings>): Elasticsearch {
  const common = { url: url ?? "", prefix, refresh: true, flavour: "elasticsearch", patienceMs: 5_000 } as const;
  const elastic = connectElasticsearch({ ...common, ...settings }, () => {});
  opened.push(elastic);
  return elastic;
}
const refused = { unavailable: true, configuration: true };

(url === undefined ? describe.skip : describe)(
  "keys where security is on (needs ELASTICSEARCH_SECURED_URL, which npm run test:engines sets)",
  () => {
    let admin: Elasticsearch;
    let keys: Record<string, string>;
    beforeAll(async () => {
      admin = connect({ username: "elastic", password });
      for (const index of ["ledger", "watches", "secrets"])
        await admin.ensureIndex(index, { settings: { number_of_replicas: 0 } });
      keys = await createApiKeys(admin, access);
    }, 60_000);
    afterAll(async () => {
      await admin.client.transport.request({ method: "DELETE", path: `/_security/api_key`, body: { owner: true } });
      for (const index of ["ledger", "watches", "secrets", "articles-2026.11-1"])
        await admin.client.indices.delete({ index: admin.name(index) }, { ignore: [404] });
      await Promise.all(opened.map((each) => each.close()));
    }, 60_000);

    const service = (name: string) => connect({ apiKey: keys[name] ?? "" });
    const write = (index: string) => [{ action: "index", index, id: "a", document: {} } as const];

    it("may do what their service is granted", async () => {
      const indexer = service("indexer");

      await indexer.ensureIndex("articles-2026.11-1", { aliases: ["articles"], settings: { number_of_replicas: 0 } });
      await expect(indexer.bulk([...write("articles"), ...write("ledger")])).resolves.toMatchObject([
        { kind: "done" },
        { kind: "done" },
      ]);
      await expect(indexer.getMany([{ index: "watches", id: "a" }])).resolves.toEqual([null]);
      await expect(indexer.capabilities()).resolves.toContain("api-keys");
    });

    it.each([
      ["indexer", "watches"],
      ["indexer", "secrets"],
      ["fetcher", "articles"],
      ["fetcher", "watches"],
    ])("of the %s may not write %s, which is a matter of set-up and dead-letters nothing", async (name, index) => {
      await expect(service(name).bulk(write(index))).rejects.toMatchObject(refused);
    });

    it("may not read what their service has nothing to do with, nor make keys or indices", async () => {
      const fetcher = service("fetcher");

      await expect(
        fetcher.ask("Reading", (client) => client.search({ index: fetcher.name("watches") })),
      ).rejects.toMatchObject(refused);
      await expect(createApiKeys(fetcher, access)).rejects.toMatchObject(refused);
      await expect(fetcher.ensureIndex("anything")).rejects.toMatchObject(refused);
      await expect(service("indexer").ensureIndex("ledger-2")).rejects.toMatchObject(refused);
    });

    it("are refused when they are wrong, with what to do", async () => {
      await expect(connect({ apiKey: "bm8=" }).bulk(write("ledger"))).rejects.toMatchObject({
        ...refused,
        message: expect.stringContaining("Check the API key"),
      });
      await expect(connect({ username: "elastic", password: "wrong" }).capabilities()).rejects.toMatchObject(refused);
    });

    it("hold nothing beyond their grants, and whoever holds more is found out", async () => {
      expect(await excessOf(service("indexer"), access, "indexer")).toEqual([]);
      expect(await excessOf(service("fetcher"), access, "fetcher")).toEqual([]);

      expect(await excessOf(service("indexer"), access, "fetcher")).toEqual([
        `manage on ${prefix}articles*`,
        `read on ${prefix}articles*`,
        `read on ${prefix}watches`,
        `write on ${prefix}articles*`,
      ]);
      expect(await excessOf(admin, access, "indexer")).toEqual(
        expect.arrayContaining(["manage_security on the cluster", "write on *", `write on ${prefix}watches`]),
      );
    });

    it("of a set-up before stay valid for those who run, and end with the next one", async () => {
      const first = service("fetcher");
      const second = await createApiKeys(admin, { fetcher: access.fetcher ?? [] });
      await expect(first.bulk(write("ledger"))).resolves.toMatchObject([{ kind: "done" }]);

      await createApiKeys(admin, { fetcher: access.fetcher ?? [] });

      await expect(first.bulk(write("ledger"))).rejects.toMatchObject(refused);
      await expect(connect({ apiKey: second.fetcher ?? "" }).bulk(write("ledger"))).resolves.toMatchObject([
        { kind: "done" },
      ]);
    });
  },
);

(plain === undefined ? it.skip : it)(
  "keys where security is off cannot be made, and nothing is in excess (needs ELASTICSEARCH_URL)",
  async () => {
    const elastic = connect({ url: plain ?? "" });

    await expect(createApiKeys(elastic, access)).rejects.toMatchObject({
      configuration: true,
      message: expect.stringContaining("security is off"),
    });
    expect(await excessOf(elastic, access, "fetcher")).toEqual([]);
    await elastic.close();
  },
);
