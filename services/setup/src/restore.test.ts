import { randomBytes } from "node:crypto";
import { connectElasticsearch, type Elasticsearch } from "@readout/elasticsearch";
import { elasticsearchStore, exportStore, setUpStore } from "@readout/store/elasticsearch";
import { restore } from "./restore.ts";

const url = process.env.ELASTICSEARCH_URL;
import.meta.jest.setTimeout(60_000);

if (url) restoringOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("restoring a backup (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

function restoringOn(url: string): void {
  const opened: Elasticsearch[] = [];
  const setUp = { shards: 1, replicas: 0 };
  const empty = (): Elasticsearch => {
    const prefix = `test-restore-${randomBytes(6).toString("hex")}-`;
    const elastic = connectElasticsearch(
      { url, flavour: "elasticsearch", prefix, refresh: true, replicas: 0 },
      (fault) => {
        throw fault;
      },
    );
    opened.push(elastic);
    return elastic;
  };
  afterAll(async () => {
    for (const elastic of opened) {
      const { client } = elastic;
      const made = await client.indices.get({ index: elastic.name("*"), filter_path: "*.aliases" });
      await client.indices.delete({ index: Object.keys(made) });
      await elastic.close();
    }
  });

  /** However it is cut on its way. */
  async function* inPiecesOf(size: number, text: string): AsyncGenerator<string> {
    for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
  }

  it("makes the indices and fills them with what was backed up, whatever line ends texts hold", async () => {
    const from = empty();
    await setUpStore(from, setUp);
    const before = await elasticsearchStore(from);
    const line = { at: "2026-11-24T08:00:00.000Z", who: "api", action: "watch.add", object: "one\u2028two\r\nthree" };
    await before.audit(line);
    await before.setNote("samples", "read");
    let backup = "";
    for await (const each of exportStore(from)) backup += each;

    const to = empty();
    const documents = await restore(to, setUp, inPiecesOf(7, backup));
    const after = await elasticsearchStore(to);

    expect(documents).toBe(2);
    expect(await after.audited(10)).toEqual([line]);
    expect(await after.note("samples")).toBe("read");
  });

  it("tells of a backup that is cut short", async () => {
    const head = '{"store":"readout","version":1}\n{"index":"notes","document":{"id":"a","value":"b"}}\n';

    await expect(restore(empty(), setUp, inPiecesOf(50, head))).rejects.toThrow("cut short");
  });
}
