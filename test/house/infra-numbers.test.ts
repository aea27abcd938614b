import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createMetrics } from "@readout/kit";
import { manifestsIn, read, readYaml, root } from "./infra-files.ts";

interface Panel {
  id: number;
  title: string;
  description: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets: { refId: string; expr: string; datasource: { uid: string } }[];
}

interface Rule {
  record?: string;
  alert?: string;
  expr: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}

const ruleFiles = ["rules.yml", "distributed.yml"];
const rules = ruleFiles.flatMap((name) =>
  readYaml<{ groups: { rules: Rule[] }[] }>(`infra/prometheus/${name}`).groups.flatMap((group) => group.rules),
);
const alerts = rules.flatMap((rule) => (rule.alert ? [[rule.alert, rule] as const] : []));
const { panels } = JSON.parse(read("infra/grafana/dashboards/pipeline.json")) as { panels: Panel[] };
const scaled = manifestsIn("infra/kubernetes/overlays/keda").map(
  ({ metadata, spec }) =>
    [
      metadata.name,
      (spec as { triggers: { metadata: { query: string } }[] }).triggers.map((each) => each.metadata.query),
    ] as const,
);

const questions = [
  ...rules.map(({ alert, record, expr }) => [alert ?? record ?? "", expr] as const),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
  ...scaled.flatMap(([name, queries]) => queries.map((expr) => [`scaling ${name}`, expr] as const)),
];

/** Every number the sources export, with its labels: `gauge("name", "help", ["label"], …)` and `count("name", "help", { label })`. */
function exported(): Map<string, string[]> {
  const files = ["packages", "services"].flatMap((kind) =>
    readdirSync(join(root, kind), { recursive: true, encoding: "utf8" })
      .filter((file) => /\/src\/.*\.ts$/.test(file) && !/node_modules|dist|\.test\.ts$/.test(file))
      .map((file) => join(root, kind, file)),
  );
  const calls = files.flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(
      /metrics\.(?:gauge|count|observeSeconds)\(\s*"(readout_\w+)",\s*"[^"]*",\s*(\[[^\]]*\]|\{[^}]*\})?/g,
    ),
  ]);
  return new Map(
    calls.map(([, name = "", labels = ""]) => [name, [...labels.matchAll(/(?<![.\w])\w+(?=\s*[":,}])/g)].map(String)]),
  );
}

const ours = exported();
const recorded = rules.flatMap(({ record }) => record ?? []);
const given = ["job", "instance", "le"];

/** Names of numbers in a question, with the labels it selects them by. */
const selected = (expr: string) =>
  [...expr.matchAll(/\b((?:readout|process|nodejs|up)[\w:]*)(?:\{([^}]*)\})?/g)].map(([, name = "", labels = ""]) => ({
    name: name.replace(/_(bucket|sum|count)$/, ""),
    labels: [...labels.matchAll(/(\w+)(?==|!)/g)].map(([label]) => label),
  }));

it("knows what is exported", () => {
  expect(Object.fromEntries(ours)).toMatchObject({
    readout_ledger_addresses: ["state"],
    readout_queue_jobs: ["queue", "state"],
    readout_topic_lag_messages: ["topic", "group"],
    readout_dead_letters: [],
    readout_step_messages_total: ["step", "outcome"],
  });
});

it.each(questions)("%s asks only for numbers that are exported", async (_, expr) => {
  const processes = await createMetrics().text();
  const known = (name: string) =>
    ours.has(name) || recorded.includes(name) || name === "up" || processes.includes(`# TYPE ${name} `);
  const names = selected(expr).map(({ name }) => name);

  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !known(name))).toEqual([]);
});

it.each(questions)("%s selects only by labels that its numbers have", (_, expr) => {
  const faults = selected(expr).flatMap(({ name, labels }) =>
    labels.filter((label) => ours.has(name) && ![...(ours.get(name) ?? []), ...given].includes(label)),
  );

  expect(faults).toEqual([]);
});

it.each(alerts)("%s says what happened and what to do, and has a test", (name, { labels, annotations }) => {
  expect(labels?.severity).toMatch(/^(warning|critical)$/);
  expect(annotations).toEqual({ summary: expect.any(String), what_to_do: expect.any(String) });
  expect(read("infra/prometheus/rules.test.yml")).toContain(`alertname: ${name}`);
});

it("scrapes every service of the Compose file that shows numbers, by its name", () => {
  const { scrape_configs } = readYaml<{
    scrape_configs: { job_name: string; dns_sd_configs?: { names: string[]; port: number }[] }[];
  }>("infra/prometheus/prometheus.yml");
  const { services } = readYaml<{ services: Record<string, { command?: string[]; restart: string }> }>(
    "docker-compose.yml",
  );
  const running = Object.keys(services).filter((name) => {
    const { command = [], restart } = services[name] ?? { restart: "no" };
    return restart !== "no" && command.at(-1)?.startsWith("services/");
  });
  const jobs = scrape_configs.map(({ job_name }) => job_name);

  expect(running.sort()).toEqual(jobs.filter((name) => name !== "prometheus").sort());
  expect(
    alerts
      .find(([name]) => name === "ServiceMissing")?.[1]
      .expr.match(/job="\w+"/g)
      ?.sort(),
  ).toEqual([...running].sort().map((name) => `job="${name}"`));
});

it.each(panels)(
  "the dashboard's “$title” explains itself and asks the provisioned source",
  ({ description, targets }) => {
    const { datasources } = readYaml<{ datasources: { uid: string }[] }>(
      "infra/grafana/provisioning/datasources/prometheus.yml",
    );

    expect(description.length).toBeGreaterThan(5);
    expect(targets.map(({ datasource }) => datasource.uid)).toEqual(targets.map(() => datasources[0]?.uid));
    expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
  },
);

it("lays the dashboard's panels out without overlap, within 24 columns", () => {
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  );

  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24);
});
