// Bundles the services into plain JavaScript: our packages inside, everyone else's outside.
//   node infra/bundle.mjs [standalone|cli|console|fetcher|…] [--watch]
// The process starts in a fraction of a second, and worker threads get a file that Node 20 can run.
import { copyFileSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, context } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(root, ...parts);

const othersOutside = {
  name: "others-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || path.startsWith("@readout/") ? null : { path, external: true, sideEffects: false },
    );
  },
};

const forNode = {
  bundle: true,
  platform: "node",
  target: "node20",
  // Node 20 reads \p{Lu} in a pattern; esbuild believes not, and would build such a pattern anew at each use.
  supported: { "regexp-unicode-property-escapes": true },
  format: "esm",
  sourcemap: true,
  // What is imported on demand stays apart: a command, or a thread, loads only what it uses.
  splitting: true,
  logLevel: "warning",
  plugins: [othersOutside],
};

const entry = (service, name) => ({ [name]: at(`services/${service}/src/${name}.ts`) });
const thread = entry("worker", "thread");

/** The services of the distributed mode: each alone, and what runs in its threads. */
const distributed = ["setup", "fetcher", "extractor", "indexer", "alerter", "api"];

const targets = {
  ...Object.fromEntries(
    distributed.map((name) => [
      name,
      { ...forNode, entryPoints: { ...entry(name, "main"), ...thread }, outdir: at(`services/${name}/dist`) },
    ]),
  ),
  standalone: {
    ...forNode,
    entryPoints: { ...entry("standalone", "main"), ...entry("standalone", "map"), ...thread },
    outdir: at("services/standalone/dist"),
  },
  cli: {
    ...forNode,
    entryPoints: { ...entry("cli", "main"), ...thread },
    outdir: at("services/cli/dist"),
  },
  bench: {
    ...forNode,
    entryPoints: { main: at("test/bench/main.ts"), engines: at("test/bench/engines.ts"), ...thread },
    outdir: at("test/bench/dist"),
  },
  console: {
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "esm",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
    entryPoints: { console: at("services/console/src/main.tsx") },
    outdir: at("services/console/dist"),
  },
};

const copies = { console: ["index.html", "console.css"] };

/** Bundles the named services, or all of them. */
export async function bundle(names = Object.keys(targets), watch = false) {
  for (const name of names) {
    const options = targets[name];
    if (!options)
      throw new Error(`bundle ${name}: there is no such service; there are ${Object.keys(targets).join(", ")}`);
    mkdirSync(options.outdir, { recursive: true });
    if (watch) await (await context(options)).watch();
    else await build(options);
    for (const file of copies[name] ?? []) copyFileSync(at("services", name, "src", file), join(options.outdir, file));
  }
}

/** Bundles what the command line runs, when a source is newer than the bundle. */
export async function bundleIfStale() {
  const made = statSync(at("services/cli/dist/main.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (["packages", "services"].some((folder) => newest(at(folder)) > made)) await bundle(["console", "cli"]);
}

const notSources = new Set(["node_modules", "dist", ".turbo"]);

function newest(folder) {
  let latest = 0;
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    if (notSources.has(each.name)) continue;
    const path = join(folder, each.name);
    latest = Math.max(latest, each.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const words = process.argv.slice(2);
  const names = words.filter((each) => !each.startsWith("--"));
  await bundle(names.length > 0 ? names : undefined, words.includes("--watch"));
}
