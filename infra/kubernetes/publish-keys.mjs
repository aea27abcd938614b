// After the set-up: puts each service's key into that service's secret, through Kubernetes' API.
//   node infra/kubernetes/publish-keys.mjs
// Reads the keys from files named for their services; the pod's account may change those secrets and no others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const {
  READOUT_KEYS_FOLDER: keys = "/run/readout-keys",
  KUBERNETES_API: api = "https://kubernetes.default.svc",
  KUBERNETES_TOKEN_FILE: tokenFile = "/run/kubernetes/token",
  NAMESPACE: namespace = "readout",
} = process.env;

const services = readdirSync(keys).filter((name) => !name.startsWith("."));
if (services.length === 0)
  throw new Error(`${keys} holds no keys. Did the set-up run, with READOUT_KEYS_FOLDER=${keys}?`);

for (const service of services) {
  const url = `${api}/api/v1/namespaces/${namespace}/secrets/readout-key-${service}`;
  const response = await fetch(url, {
    method: "PATCH",
    headers: {
      authorization: `Bearer ${readFileSync(tokenFile, "utf8").trim()}`,
      "content-type": "application/merge-patch+json",
    },
    body: JSON.stringify({ stringData: { "api-key": readFileSync(join(keys, service), "utf8").trim() } }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`PATCH ${url} answered ${response.status} ${await response.text()}`);
  console.log(`readout-key-${service}: written`);
}
