import type { Elasticsearch, ElasticsearchSettings } from "./elasticsearch.ts";

/**
 * What not every Elasticsearch can do (ENGINES: what runs).
 * - `analysis`: folding, stemmers and language analyzers.
 * - `api-keys`: the module is there; they exist only where security is on.
 */
export type Capability = "analysis" | "scripts" | "reindex" | "percolator" | "wildcard" | "lifecycle" | "api-keys";

/** By the module that brings it, in Elasticsearch or OpenSearch. */
const modules: Readonly<Record<string, Capability>> = {
  "analysis-common": "analysis",
  "lang-painless": "scripts",
  reindex: "reindex",
  percolator: "percolator",
  wildcard: "wildcard",
  "x-pack-ilm": "lifecycle",
  "x-pack-security": "api-keys",
};

interface Nodes {
  nodes?: Record<string, { modules?: { name: string }[]; plugins?: { name: string }[] }>;
}

/** What every node can do: the least of them counts. */
export async function probe(
  ask: Elasticsearch["ask"],
  flavour: ElasticsearchSettings["flavour"],
): Promise<ReadonlySet<Capability>> {
  const { nodes = {} } = await ask("Asking Elasticsearch what it can do", (client) =>
    client.transport.request<Nodes>({ method: "GET", path: "/_nodes/plugins" }),
  );
  const each = Object.values(nodes).map((node) => {
    const names = [...(node.modules ?? []), ...(node.plugins ?? [])].map(({ name }) => modules[name]);
    return new Set(names.filter((known) => known !== undefined));
  });
  const [first = new Set<Capability>(), ...others] = each;
  const common = [...first].filter((name) => others.every((node) => node.has(name)));
  // It brings the field type with its core.
  return new Set(flavour === "opensearch" ? [...common, "wildcard" as const] : common);
}
