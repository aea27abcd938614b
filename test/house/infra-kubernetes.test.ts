import { readdirSync } from "node:fs";
import { join } from "node:path";
import { alertingSteps, extractingSteps, fetchingSteps, indexingSteps, type Tools } from "@readout/pipeline";
import { none } from "@readout/pipeline/every-step";
import { type Manifest, manifestsIn, read, readYaml, root, unknownSettings } from "./infra-files.ts";

interface Container {
  name: string;
  image: string;
  args?: string[];
  env?: { name: string; value?: string }[];
  ports?: { name: string; containerPort: number }[];
  [setting: string]: unknown;
}

interface Pod {
  containers: Container[];
  initContainers?: Container[];
  volumes: { name: string; secret?: { secretName: string } }[];
  [setting: string]: unknown;
}

interface Workload {
  selector?: { matchLabels: Record<string, string> };
  template: { metadata: { labels: Record<string, string> }; spec: Pod };
}

interface Peer {
  podSelector?: unknown;
  namespaceSelector?: { matchLabels: Record<string, string> };
  ipBlock?: { cidr: string; except?: string[] };
}

interface Policy {
  podSelector: { matchLabels?: Record<string, string>; matchExpressions?: { values: string[] }[] };
  policyTypes: string[];
  ingress?: { from?: Peer[] }[];
  egress?: { to?: Peer[]; ports?: { port: number }[] }[];
}

const stepsOf: Record<string, (tools: Tools) => { name: string }[]> = {
  fetcher: fetchingSteps,
  extractor: extractingSteps,
  indexer: indexingSteps,
  alerter: alertingSteps,
};

const base = manifestsIn("infra/kubernetes/base");
const ofKind = (kind: string): Manifest[] => base.filter((each) => each.kind === kind);
const named = (kind: string, name: string): Manifest => {
  const found = ofKind(kind).find(({ metadata }) => metadata.name === name);
  if (!found) throw new Error(`infra/kubernetes/base has no ${kind} ${name}`);
  return found;
};
const workload = ({ spec }: Manifest) => spec as Workload;
const pods = [...ofKind("Deployment"), ...ofKind("Job")].map(
  (each) => [each.metadata.name, workload(each).template.spec] as const,
);
const services = ofKind("Deployment").map(({ metadata }) => metadata.name);
const workers = services.filter((name) => name !== "api");
const podOf = (name: string): Pod => workload(named("Deployment", name)).template.spec;
const settings = named("ConfigMap", "readout").data ?? {};

it("deploys every service", () => {
  expect([...services].sort()).toEqual(["alerter", "api", "extractor", "fetcher", "indexer"]);
});

it("names every file in the kustomization but the example of the secret", () => {
  const { resources } = readYaml<{ resources: string[] }>("infra/kubernetes/base/kustomization.yaml");
  const others = ["kustomization.yaml", "secret.example.yaml"];
  const there = readdirSync(join(root, "infra/kubernetes/base")).filter((name) => !others.includes(name));

  expect([...resources].sort()).toEqual(there.sort());
});

it.each(pods)("%s is allowed where pods are restricted", (_, pod) => {
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: 30,
    securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: "RuntimeDefault" } },
  });
  for (const each of [...pod.containers, ...(pod.initContainers ?? [])])
    expect(each).toMatchObject({
      image: "readout:0.1.0",
      resources: {
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      },
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      },
    });
});

it.each(services)("%s is spread over nodes, keeps one copy through a drain, and selects its own pods", (name) => {
  const own = { matchLabels: { "app.kubernetes.io/component": name } };
  const { selector, template } = workload(named("Deployment", name));

  expect(selector).toEqual(own);
  expect(template.metadata.labels).toMatchObject(own.matchLabels);
  expect(template.spec).toMatchObject({ topologySpreadConstraints: [{ labelSelector: own }] });
  expect(named("PodDisruptionBudget", name).spec).toEqual({ minAvailable: 1, selector: own });
});

it.each(services)("%s starts its own bundle with a key of its own", (name) => {
  const { containers, volumes } = podOf(name);
  const secrets = volumes.flatMap(({ secret }) => secret?.secretName ?? []);

  expect(containers[0]?.args?.at(-1)).toBe(`services/${name}/dist/main.js`);
  expect(containers[0]?.env).toContainEqual({ name: "ELASTICSEARCH_API_KEY_FILE", value: `/run/readout-keys/${name}` });
  expect(secrets).toEqual(["readout", `readout-key-${name}`]);
});

it.each(workers)("%s is probed on the port it answers on", (name) => {
  const [container] = podOf(name).containers;

  expect(container?.env).toContainEqual({ name: "READOUT_HEALTH_PORT", value: "4190" });
  expect(container?.env).toContainEqual({ name: "READOUT_HEALTH_HOST", value: "0.0.0.0" });
  expect(container?.ports).toEqual([{ name: "health", containerPort: 4190 }]);
  expect(container).toMatchObject({
    livenessProbe: { httpGet: { path: "/livez", port: "health" } },
    readinessProbe: { httpGet: { path: "/readyz", port: "health" } },
  });
});

it.each(["startupProbe", "livenessProbe", "readinessProbe"])(
  "the API's %s says a host name that it answers to",
  (probe) => {
    expect(podOf("api").containers[0]?.[probe]).toMatchObject({
      httpGet: { port: "http", httpHeaders: [{ name: "Host", value: "localhost" }] },
    });
  },
);

it("tells the services only what they know", () => {
  const names = pods.flatMap(([, { containers, initContainers = [] }]) =>
    [...containers, ...initContainers]
      .filter((each) => each.args?.at(-1)?.startsWith("services/"))
      .flatMap(({ env = [] }) => env.map(({ name }) => name)),
  );

  expect(unknownSettings([...Object.keys(settings), ...names])).toEqual([]);
});

describe("the network", () => {
  const policies = ofKind("NetworkPolicy").map(({ metadata, spec }) => [metadata.name, spec as Policy] as const);
  const egress = policies.flatMap(([name, { egress: rules = [] }]) => rules.map((rule) => [name, rule] as const));

  it("is closed, both ways, for every pod, unless a policy opens it", () => {
    expect(named("NetworkPolicy", "nothing").spec).toEqual({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
  });

  it("leads no worker to the API: no way out leads to our own pods or to addresses inside", () => {
    const peers = egress.flatMap(([name, { to = [] }]) => to.map((peer) => [name, peer] as const));
    const labels = peers.flatMap(([, { namespaceSelector }]) => Object.keys(namespaceSelector?.matchLabels ?? {}));
    const blocks = peers.flatMap(([, { ipBlock }]) => (ipBlock ? [ipBlock] : []));

    expect(peers.filter(([, peer]) => peer.podSelector !== undefined)).toEqual([]);
    expect(new Set(labels)).toEqual(new Set(["kubernetes.io/metadata.name", "readout.news/engines"]));
    expect(blocks.map(({ cidr }) => cidr)).toEqual(["0.0.0.0/0", "2000::/3"]);
    expect(blocks[0]?.except).toEqual(
      expect.arrayContaining(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"]),
    );
  });

  it("lets out, to anyone, only the set-up, and only to where Kubernetes listens", () => {
    const toAnyone = egress.filter(([, { to }]) => to === undefined);

    expect(toAnyone).toEqual([["kubernetes", { ports: [443, 6443].map((port) => ({ protocol: "TCP", port })) }]]);
    expect((named("NetworkPolicy", "kubernetes").spec as Policy).podSelector).toEqual({
      matchLabels: { "app.kubernetes.io/component": "setup" },
    });
  });

  it("lets people in to the API alone", () => {
    const front = named("NetworkPolicy", "front").spec as Policy;

    expect(front.podSelector).toEqual({ matchLabels: { "app.kubernetes.io/component": "api" } });
    expect(front.ingress?.map(({ from }) => from?.length)).toEqual([1]);
  });
});

it("lets the set-up change the services' secrets, and nothing else", () => {
  expect(named("Role", "readout-setup").rules).toEqual([
    {
      apiGroups: [""],
      resources: ["secrets"],
      resourceNames: services.map((name) => `readout-key-${name}`),
      verbs: ["patch"],
    },
  ]);
  expect(base.filter(({ kind }) => /^Cluster/.test(kind))).toEqual([]);
});

describe("KEDA", () => {
  // Its kinds are in no validator's schemas: these are the fields of keda.sh/v1alpha1 that we use.
  const known: Record<string, string[]> = {
    spec: [
      "scaleTargetRef",
      "minReplicaCount",
      "maxReplicaCount",
      "pollingInterval",
      "cooldownPeriod",
      "fallback",
      "advanced",
      "triggers",
    ],
    fallback: ["failureThreshold", "replicas"],
    advanced: ["horizontalPodAutoscalerConfig"],
    trigger: ["type", "metadata"],
    metadata: ["serverAddress", "query", "threshold", "ignoreNullValues"],
  };
  interface Scaled {
    scaleTargetRef: { name: string };
    minReplicaCount: number;
    maxReplicaCount: number;
    fallback: object;
    advanced: object;
    triggers: { type: string; metadata: Record<string, unknown> }[];
  }
  const scaled = manifestsIn("infra/kubernetes/overlays/keda").map(({ spec }) => spec as Scaled);
  const strangers = (kind: string, given: object) => Object.keys(given).filter((key) => !known[kind]?.includes(key));

  it("scales every worker, and hands no service a second number", () => {
    const { patches } = readYaml<{ patches: { target: { name: string } }[] }>(
      "infra/kubernetes/overlays/keda/kustomization.yaml",
    );

    expect(scaled.map(({ scaleTargetRef }) => scaleTargetRef.name).sort()).toEqual([...workers].sort());
    expect(patches[0]?.target.name.split("|").sort()).toEqual([...workers].sort());
  });

  it.each(scaled)("is told of $scaleTargetRef.name in its own words", (spec) => {
    const faults = [
      ...strangers("spec", spec),
      ...strangers("fallback", spec.fallback),
      ...strangers("advanced", spec.advanced),
      ...spec.triggers.flatMap((each) => [...strangers("trigger", each), ...strangers("metadata", each.metadata)]),
    ];

    expect(faults).toEqual([]);
    // The scaler reads strings only, and its threshold as a number.
    for (const { type, metadata } of spec.triggers) {
      expect(type).toBe("prometheus");
      expect(Object.values(metadata).map((value) => typeof value)).toEqual(Object.values(metadata).map(() => "string"));
      expect(Number(metadata.threshold)).toBeGreaterThan(0);
    }
  });

  it.each(scaled)(
    "starts at least two and at most as many of $scaleTargetRef.name as a topic has partitions",
    (spec) => {
      expect(spec.minReplicaCount).toBeGreaterThanOrEqual(2);
      expect(spec.maxReplicaCount).toBeGreaterThan(spec.minReplicaCount);
      expect(spec.maxReplicaCount).toBeLessThanOrEqual(Number(settings.KAFKA_PARTITIONS));
    },
  );

  it.each(scaled)(
    "asks for $scaleTargetRef.name about steps and queues that it works",
    ({ scaleTargetRef, triggers }) => {
      const steps = (stepsOf[scaleTargetRef.name]?.(none) ?? []).map(({ name }) => name);
      const map = read("packages/pipeline/README.md");
      const names = triggers.flatMap(({ metadata }) =>
        [...String(metadata.query).matchAll(/(group|queue)=~?"([^"]+)"/g)].flatMap(([, kind, list = ""]) =>
          list.split("|").map((name) => [kind, name] as const),
        ),
      );
      const worked = names.filter(([kind, name]) => {
        const reader = kind === "group" ? name : new RegExp(`^(\\S+) +${name} `, "m").exec(map)?.[1];
        return reader !== undefined && steps.includes(reader);
      });

      expect(names.length).toBeGreaterThan(0);
      expect(worked).toEqual(names);
    },
  );
});
