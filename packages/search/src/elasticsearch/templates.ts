import { type Elasticsearch, ElasticsearchMisconfigured } from "@readout/elasticsearch";
import { type Over, overs } from "@readout/model";
import { languages, mappingOf, mappingVersion } from "./mapping.ts";

export interface SearchSetUp {
  /** Primary shards of every monthly index; 1 unless told, good for some 30 GB a month. */
  shards?: number;
  /**
   * How old a search may be. Unless told it is Elasticsearch's own choice: a second while somebody searches; what nobody
   * has searched for half a minute is made searchable when it is asked for.
   */
  refreshInterval?: string;
}

/** How long a month is made in the shadow without being searched. */
export const shadowRefresh = "30s";

const settingsName = (elastic: Elasticsearch) => elastic.name("readout-settings");
const templateName = (elastic: Elasticsearch, over: Over) => elastic.name(`readout-${over}`);

/**
 * Makes or replaces the templates from which monthly indices are made: settings, analysis by what this Elasticsearch can
 * do, one mapping per family. It can be run before every start; months that are there already keep what they have.
 */
export async function setUpSearch(elastic: Elasticsearch, setUp: SearchSetUp = {}): Promise<void> {
  const isFull = (await elastic.capabilities()).has("analysis");
  const analysis = elastic.name(`readout-analysis@${isFull ? "full" : "core"}`);
  await putComponent(elastic, settingsName(elastic), {
    settings: {
      number_of_shards: setUp.shards ?? 1,
      number_of_replicas: elastic.replicas,
      ...(setUp.refreshInterval === undefined ? {} : { refresh_interval: setUp.refreshInterval }),
      codec: "best_compression",
      "highlight.max_analyzed_offset": 1_000_000,
    },
  });
  await putComponent(elastic, analysis, { settings: { analysis: { ...(isFull ? fullAnalysis : coreAnalysis) } } });
  for (const over of overs) {
    const body = {
      index_patterns: [elastic.name(`${over}-*`)],
      priority: 300,
      composed_of: [settingsName(elastic), analysis],
      // Not a component of its own: one is checked alone, where the analyzers it names are missing.
      template: { mappings: { ...mappingOf(over) } },
      // A writer that comes too late must not make an index that was taken away. OpenSearch has only the cluster's setting.
      ...(elastic.flavour === "opensearch" ? {} : { allow_auto_create: false }),
      _meta: { mapping_version: mappingVersion },
    };
    await put(elastic, `/_index_template/${templateName(elastic, over)}`, body);
  }
}

const putComponent = (elastic: Elasticsearch, name: string, template: object) =>
  put(elastic, `/_component_template/${name}`, { template, _meta: { mapping_version: mappingVersion } });

const put = (elastic: Elasticsearch, path: string, body: object): Promise<unknown> =>
  elastic.ask(`Setting up search (${path})`, (client) =>
    client.transport.request({ method: "PUT", path: encodeURI(path), body: { ...body } }),
  );

interface Templates {
  index_templates?: { index_template: { _meta?: { mapping_version?: number } } }[];
}

/** Throws where the set-up was not run, or was that of another version: documents would not fit. */
export async function checkSetUp(elastic: Elasticsearch): Promise<void> {
  for (const over of overs) {
    const path = `/_index_template/${templateName(elastic, over)}`;
    const found = await elastic.ask(`Looking for the template of ${over}`, (client) =>
      client.transport.request<Templates>({ method: "GET", path: encodeURI(path) }, { ignore: [404] }),
    );
    const version = found.index_templates?.[0]?.index_template._meta?.mapping_version;
    if (version !== mappingVersion)
      throw new ElasticsearchMisconfigured(
        `Elasticsearch has ${version === undefined ? "no template" : `version ${version} of the template`} for ${over}, ` +
          `and version ${mappingVersion} is needed: run the set-up command`,
        "",
      );
  }
}

/** Of any Elasticsearch: words between spaces and punctuation. */
const coreAnalysis = {
  analyzer: {
    readout_text: { type: "standard" },
    ...Object.fromEntries(Object.keys(languages).map((language) => [`readout_${language}`, { type: "standard" }])),
  },
};

/** English for what has no other language: case, accents and endings do not count. */
const fullAnalysis = {
  filter: {
    readout_possessive: { type: "stemmer", language: "possessive_english" },
    readout_english: { type: "stemmer", language: "english" },
  },
  analyzer: {
    readout_text: {
      type: "custom",
      tokenizer: "standard",
      filter: ["readout_possessive", "lowercase", "asciifolding", "readout_english"],
    },
    ...Object.fromEntries(Object.entries(languages).map(([language, type]) => [`readout_${language}`, { type }])),
  },
};
