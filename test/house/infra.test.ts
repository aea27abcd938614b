import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { read, readYaml, root, unknownSettings } from "./infra-files.ts";

interface Service {
  image: string;
  profiles?: string[];
  command?: string[];
  user: string;
  restart: string;
  read_only?: boolean;
  environment?: Record<string, string>;
  networks: string[];
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  logging: { options: Record<string, string> };
  [setting: string]: unknown;
}

const files = ["docker-compose.yml", "infra/compose/embedded.yml"];
const servicesOf = (file: string) => Object.entries(readYaml<{ services: Record<string, Service> }>(file).services);
const all = files.flatMap((file) => servicesOf(file).map(([name, service]) => [name, service] as const));
const ours = all.filter(([, { image }]) => image.startsWith("readout:"));
const whole = Object.fromEntries(servicesOf("docker-compose.yml"));
const service = (name: string): Service => {
  const found = whole[name];
  if (!found) throw new Error(`docker-compose.yml has no ${name}`);
  return found;
};
const isOnce = ({ restart }: Service) => restart === "no";

it.each(all)("%s runs confined: no root, no capabilities, bounded memory, processes and logs", (_, each) => {
  expect(each).toMatchObject({
    init: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    stop_grace_period: "30s",
    mem_limit: expect.stringMatching(/^\d+[mg]$/),
    pids_limit: expect.any(Number),
    user: expect.stringMatching(/^[1-9]\d*:\d+$/),
    logging: { options: { "max-size": "10m", "max-file": "5" } },
  });
});

it("lets only Elasticsearch write beside its volumes, for the keystore it makes at each start", () => {
  const writing = all.filter(([, each]) => each.read_only !== true).map(([name]) => name);

  expect(writing).toEqual(["elasticsearch"]);
});

it.each(all)("%s is pinned to an exact version", (_, { image }) => {
  expect(image).toMatch(/:v?\d+\.\d+\.\d+$/);
});

it("runs Kibana of Elasticsearch's own version", () => {
  const version = (name: string) => service(name).image.split(":")[1];

  expect(version("kibana")).toBe(version("elasticsearch"));
});

it.each(all.filter(([, each]) => !isOnce(each)))("%s is asked for its health", (_, { healthcheck }) => {
  expect(healthcheck?.test.length).toBeGreaterThan(1);
});

it("publishes on the host's loopback only", () => {
  const ports = all.flatMap(([, each]) => each.ports ?? []);

  expect(ports.length).toBeGreaterThan(4);
  expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
});

it.each(["fetcher", "extractor", "indexer", "alerter"])("%s shares no network with the API", (name) => {
  const { networks } = service("api");

  expect(service(name).networks.filter((each) => networks.includes(each))).toEqual([]);
});

it("lets out only what asks other people's servers", () => {
  const { networks } = readYaml<{ networks: Record<string, { internal?: boolean } | null> }>("docker-compose.yml");
  const open = Object.keys(networks).filter((name) => networks[name]?.internal !== true);
  const reaching = Object.keys(whole).filter((name) => service(name).networks.some((each) => open.includes(each)));

  expect(open).toEqual(["outside", "front"]);
  expect(reaching).toEqual(["kibana", "fetcher", "alerter", "api", "kafka-ui", "prometheus", "grafana"]);
});

it.each(["fetcher", "extractor", "indexer", "alerter", "api"])(
  "%s waits for the set-up and has a key of its own",
  (name) => {
    const { depends_on, environment, volumes } = service(name);

    expect(depends_on).toEqual({ setup: { condition: "service_completed_successfully" } });
    expect(environment).toMatchObject({ ELASTICSEARCH_API_KEY_FILE: `/run/readout-keys/${name}` });
    expect(environment).not.toHaveProperty("ELASTICSEARCH_PASSWORD");
    expect(volumes).toEqual(["keys:/run/readout-keys:ro"]);
  },
);

it("has no password of its own: both must be given", () => {
  const given = all.flatMap(([, { environment = {} }]) =>
    Object.entries(environment).filter(([name]) => /PASSWORD$|TOKEN$/.test(name)),
  );

  expect(given.length).toBeGreaterThan(4);
  expect(given.filter(([, value]) => !/^\$\{(ELASTIC_PASSWORD|READOUT_TOKEN):\?[^}]+\}$/.test(value))).toEqual([]);
  expect(read("infra/compose/example.env")).toMatch(/^ELASTIC_PASSWORD=.{16,}\nREADOUT_TOKEN=.{16,}$/m);
});

it.each(ours.filter(([name]) => name !== "credentials"))("%s is told only what the services know", (_, each) => {
  expect(unknownSettings(Object.keys(each.environment ?? {}))).toEqual([]);
});

/** Bounded work needs little: a heap need not grow before it is swept. A page of the API may hold a hundred long articles. */
const heapOf = (file: string): string[] => {
  const mb = /fetcher|extractor|indexer|alerter/.test(file) ? 144 : /api/.test(file) ? 256 : null;
  return mb ? ["--max-semi-space-size=4", `--max-old-space-size=${mb}`] : [];
};

it.each(ours)("%s starts a file that is there, and is probed with one", (_, { command = [], healthcheck }) => {
  const file = command.at(-1) ?? "";
  const source = file.replace(/dist\/main\.js$/, "src/main.ts");
  const probed = healthcheck?.test.slice(1, 3) ?? ["node", "infra/compose/probe.mjs"];

  expect(command.slice(0, -1)).toEqual(heapOf(file));
  expect(existsSync(join(root, source))).toBe(true);
  expect(probed).toEqual(["node", "infra/compose/probe.mjs"]);
});

it.each(files)("%s mounts only files that are there", (file) => {
  const mounted = servicesOf(file).flatMap(([, { volumes = [] }]) =>
    volumes.filter((each) => each.startsWith(".")).map((each) => each.split(":")[0] ?? ""),
  );

  expect(mounted.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it("has every profile in the validator", () => {
  const profiles = new Set(all.flatMap(([, each]) => each.profiles ?? []));

  expect([...profiles]).toEqual(["ui", "obs"]);
  expect(read("infra/validate/main.mjs")).toContain('"ui", "obs"');
});

it("turns Elasticsearch's security on, and lets no index be made by a slip of the pen", () => {
  expect(readYaml("infra/compose/elasticsearch.yml")).toMatchObject({
    "xpack.security.enabled": true,
    "action.auto_create_index": ".*,-*",
  });
});

it("has Redis refuse when it is full, and keep what it was given", () => {
  const words = service("redis").command?.join(" ");

  expect(words).toContain("--maxmemory-policy noeviction");
  expect(words).toContain("--appendonly yes");
});

it("builds one image on one exact Node 24, without root and without a tool in its last stage", () => {
  const dockerfile = read("infra/Dockerfile");
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
  const last = dockerfile.slice(dockerfile.lastIndexOf("FROM"));

  expect(bases).toHaveLength(2);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:24\.\d+\.\d+-bookworm-slim$/);
  expect(last).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  expect(last.match(/^RUN .*/gm)).toEqual([expect.stringMatching(/^RUN install -d /)]);
  expect(() => accessSync(join(root, "infra/image.sh"), constants.X_OK)).not.toThrow();
});

it("sends no secrets and no history to the image's builder", () => {
  const ignored = read(".dockerignore").split("\n");

  expect(ignored).toEqual(expect.arrayContaining([".git", ".env", "*.env", "node_modules", "data"]));
});
