import type { Elasticsearch } from "./elasticsearch.ts";
import { ElasticsearchMisconfigured } from "./faults.ts";

/** What somebody may do with which indices; names of ours, `*` at the end for all that begin so. */
export interface Grant {
  indices: readonly string[];
  /** `write` includes reading; `manage` includes both, and making, rebuilding and deleting indices. */
  may: "read" | "write" | "manage";
}
/** By service. */
export type Access = Readonly<Record<string, readonly Grant[]>>;

const rights: Readonly<Record<Grant["may"], readonly string[]>> = {
  read: ["read", "view_index_metadata"],
  // `maintenance` is refreshing: exact counts ask for it.
  write: ["read", "write", "view_index_metadata", "maintenance"],
  manage: ["read", "write", "manage"],
};
/** Health, and what this Elasticsearch can do. */
const cluster = ["monitor"];

interface Key {
  id: string;
  encoded: string;
}
interface Known {
  api_keys?: { id: string; name: string; creation: number; invalidated: boolean }[];
}

/**
 * Makes a key for every service, which may do what it is granted and nothing else. Of older keys of a service the last
 * one stays valid, for processes that still run on it, and the others end. Throws where security is off.
 */
export async function createApiKeys(elastic: Elasticsearch, access: Access): Promise<Record<string, string>> {
  const made = Object.entries(access).map(async ([service, grants]) => {
    const name = elastic.name(`readout-${service}`);
    const before = await knownKeys(elastic, name);
    const key = await makeKey(elastic, name, service, grants);
    await end(elastic, before.slice(1));
    return [service, key.encoded] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

const descriptorOf = (elastic: Elasticsearch, grants: readonly Grant[]) => ({
  cluster,
  indices: grants.map(({ indices, may }) => ({ names: indices.map(elastic.name), privileges: [...rights[may]] })),
});

async function makeKey(elastic: Elasticsearch, name: string, service: string, grants: readonly Grant[]): Promise<Key> {
  const attempt = `Making an API key for ${service}`;
  try {
    return await elastic.ask(attempt, (client) =>
      client.transport.request<Key>({
        method: "POST",
        path: "/_security/api_key",
        body: { name, role_descriptors: { [service]: descriptorOf(elastic, grants) } },
      }),
    );
  } catch (cause) {
    if (!isSecurityOff(cause)) throw cause;
    throw new ElasticsearchMisconfigured(
      `${attempt}: security is off in this Elasticsearch. Turn it on, or run without keys behind a closed network`,
      "security_off",
      { cause },
    );
  }
}

/** Newest first. */
async function knownKeys(elastic: Elasticsearch, name: string): Promise<{ id: string }[]> {
  const found = await elastic.ask(`Looking for keys named ${name}`, (client) =>
    client.transport.request<Known>(
      { method: "GET", path: "/_security/api_key", querystring: { name, active_only: true } },
      { ignore: [400, 404, 405] },
    ),
  );
  return (found.api_keys ?? [])
    .filter((each) => each.name === name && !each.invalidated)
    .toSorted((a, b) => b.creation - a.creation);
}

async function end(elastic: Elasticsearch, keys: readonly { id: string }[]): Promise<void> {
  if (keys.length === 0) return;
  await elastic.ask("Ending API keys", (client) =>
    client.transport.request({ method: "DELETE", path: "/_security/api_key", body: { ids: keys.map(({ id }) => id) } }),
  );
}

interface Privileges {
  cluster?: Record<string, boolean>;
  index?: Record<string, Record<string, boolean>>;
}

/** More than reading the state: whoever may do one of these may do anything, or spoil what all share. */
const tooMuch = ["all", "manage", "manage_security", "manage_index_templates", "manage_api_key"];

/**
 * What the credentials of this connection may do beyond what the service is granted, in words: empty as it should be.
 * Empty too where security is off: then there are no rights at all, and nothing to compare.
 */
export async function excessOf(elastic: Elasticsearch, access: Access, service: string): Promise<string[]> {
  const own = access[service] ?? [];
  const patterns = [...new Set(Object.values(access).flatMap((grants) => grants.flatMap(({ indices }) => indices)))];
  const asked = [
    { names: ["*"], privileges: ["read", "write", "manage"] },
    ...patterns.map((pattern) => ({ names: [elastic.name(pattern)], privileges: beyond(own, pattern) })),
  ].filter(({ privileges }) => privileges.length > 0);
  const found = await elastic.ask(`Asking what ${service} may do`, (client) =>
    client.transport.request<Privileges>(
      { method: "POST", path: "/_security/user/_has_privileges", body: { cluster: tooMuch, index: asked } },
      { ignore: [400, 404, 405] },
    ),
  );
  return [
    ...held("the cluster", found.cluster),
    ...Object.entries(found.index ?? {}).flatMap(([name, each]) => held(name, each)),
  ].sort();
}

const held = (what: string, may: Record<string, boolean> = {}): string[] =>
  Object.entries(may).flatMap(([right, isHeld]) => (isHeld ? [`${right} on ${what}`] : []));

/** The rights on this pattern that nobody granted. */
function beyond(own: readonly Grant[], pattern: string): string[] {
  const granted = own.filter(({ indices }) => indices.includes(pattern)).map(({ may }) => may);
  if (granted.includes("manage")) return [];
  if (granted.includes("write")) return ["manage"];
  return granted.includes("read") ? ["write", "manage"] : ["read", "write", "manage"];
}

const isSecurityOff = (error: unknown): boolean =>
  error instanceof Error &&
  /no handler found|Security must be explicitly enabled|405|not (?:supported|allowed)/i.test(error.message);
