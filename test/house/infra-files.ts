import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, parseAllDocuments } from "yaml";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** A YAML file, as Compose reads it: `<<` merges. */
export const readYaml = <T>(path: string): T => parse(read(path), { merge: true }) as T;

export interface Manifest {
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  // Each kind has a shape of its own: the tests say which one they expect.
  spec?: unknown;
  rules?: unknown;
}

/** Every document of the Kubernetes manifests in a folder, kustomizations aside. */
export const manifestsIn = (folder: string): Manifest[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml") && name !== "kustomization.yaml")
    .flatMap((name) => parseAllDocuments(read(join(folder, name))).map((each) => each.toJS() as Manifest));

/** The names of the settings that the services know, read where they are defined. */
const settingNames = new Set(
  ["services/worker/src/settings.ts", "services/standalone/src/config.ts"].flatMap((path) =>
    [...read(path).matchAll(/"([A-Z][A-Z0-9]*_[A-Z0-9_]+)"/g)].map(([, name = ""]) => name),
  ),
);

/** The given variables that no service knows: a misspelt one stops a service, or is worse, passed over. */
export const unknownSettings = (names: readonly string[]): string[] =>
  names.filter((name) => !settingNames.has(name.replace(/_FILE$/, "")) && !settingNames.has(name));
