// Once at each start, before Kibana: gives Kibana an account of its own and Prometheus the API's token, as files.
//   node infra/compose/credentials.mjs
// Harmless again: a token that Elasticsearch still takes is kept, and so are the keys Kibana encrypts with, for without
// them it could not read what it stored.
import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const {
  ELASTICSEARCH_URL: url = "http://127.0.0.1:9200",
  ELASTICSEARCH_USERNAME: username = "elastic",
  ELASTICSEARCH_PASSWORD: password = "",
  READOUT_TOKEN: apiToken = "",
} = process.env;
const [folder = "/run/credentials"] = process.argv.slice(2);

const kibanaFile = join(folder, "kibana", "kibana.yml");
const tokenPath = "/_security/service/elastic/kibana/credential/token/readout";
const asAdmin = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

const keyNames = ["security", "encryptedSavedObjects", "reporting"].map((name) => `xpack.${name}.encryptionKey`);

const ask = (method, path, authorization) =>
  fetch(`${url}${path}`, { method, headers: { authorization }, signal: AbortSignal.timeout(30_000) });

/** What the file says, one `name: "value"` a line; nothing when it is not there yet. */
function kept() {
  try {
    const lines = readFileSync(kibanaFile, "utf8").matchAll(/^([\w.]+): "([^"]+)"$/gm);
    return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

async function freshToken() {
  await ask("DELETE", tokenPath, asAdmin);
  const response = await ask("POST", tokenPath, asAdmin);
  if (!response.ok) {
    const why = response.status === 401 ? ". Is ELASTIC_PASSWORD the one it was first started with?" : "";
    throw new Error(`POST ${url}${tokenPath} answered ${response.status} ${await response.text()}${why}`);
  }
  return (await response.json()).token.value;
}

/** Whole or not at all, for the group: Kibana and Prometheus run as users of their own. */
function write(file, text) {
  writeFileSync(`${file}.new`, text, { mode: 0o640 });
  renameSync(`${file}.new`, file);
}

const before = kept();
const token = before["elasticsearch.serviceAccountToken"];
const isTaken = token !== undefined && (await ask("GET", "/_security/_authenticate", `Bearer ${token}`)).ok;
const settings = {
  "elasticsearch.serviceAccountToken": isTaken ? token : await freshToken(),
  ...Object.fromEntries(keyNames.map((name) => [name, before[name] ?? randomBytes(32).toString("hex")])),
};
const lines = Object.entries(settings).map(([name, value]) => `${name}: "${value}"\n`);
write(kibanaFile, lines.join(""));
if (apiToken !== "") write(join(folder, "prometheus", "token"), apiToken);
console.log(`Kibana's account: ${isTaken ? "kept" : "made"}, in ${kibanaFile}`);
