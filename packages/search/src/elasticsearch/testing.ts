import { randomBytes } from "node:crypto";
import { connectElasticsearch, type Elasticsearch, type ElasticsearchSettings } from "@readout/elasticsearch";
import { overs } from "@readout/model";
import { setUpSearch } from "./templates.ts";

/** A connection with a prefix of its own, set up; what is written can be searched at once. For tests and benches. */
export async function openForTests(url: string, settings: Partial<ElasticsearchSettings> = {}): Promise<Elasticsearch> {
  const elastic = connectElasticsearch(
    {
      url,
      flavour: "elasticsearch",
      prefix: `t${randomBytes(4).toString("hex")}-`,
      refresh: true,
      replicas: 0,
      ...settings,
    },
    () => {},
  );
  await setUpSearch(elastic);
  return elastic;
}

/** Deletes every month of a prefix drawn at random, and its templates when asked to. For tests and benches. */
export async function dropSearch(elastic: Elasticsearch, { templates = false } = {}): Promise<void> {
  if (elastic.name("").length < 5) throw new Error("Only what has a prefix of its own is deleted");
  const { client } = elastic;
  const pattern = overs.map((over) => elastic.name(`${over}-*`)).join(",");
  const found = await client.transport.request<Record<string, unknown>>(
    { method: "GET", path: `/${pattern}/_alias` },
    { ignore: [404] },
  );
  const names = Object.keys(found).filter((each) => each.startsWith(elastic.name("")));
  if (names.length > 0) await client.transport.request({ method: "DELETE", path: `/${names.join(",")}` });
  if (!templates) return;
  const paths = [
    ...overs.map((over) => `/_index_template/${elastic.name(`readout-${over}`)}`),
    `/_component_template/${elastic.name("readout-settings")}`,
    `/_component_template/${elastic.name("readout-analysis@full")}`,
    `/_component_template/${elastic.name("readout-analysis@core")}`,
  ];
  for (const path of paths)
    await client.transport.request({ method: "DELETE", path: encodeURI(path) }, { ignore: [404] });
}
