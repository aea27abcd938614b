// Checks what no engine runs here: Compose files, Kubernetes manifests, Prometheus rules, the dashboard's questions.
//   npm run check:infra
// What could not be run is said in one line, and fails the whole unless INFRA=optional is set.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotRun, composeParser, manifestValidator, program, promtool, run } from "./tools.mjs";

const { env } = process;
const infra = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(infra, ...parts);
const scratch = mkdtempSync(join(tmpdir(), "readout-infra-"));

function composeFiles() {
  const parser = composeParser(at("validate/compose"));
  const load = (file, ...profiles) => JSON.parse(run(parser, [at(file), at("compose/example.env"), ...profiles]));
  const whole = load("../docker-compose.yml", "ui", "obs");
  load("compose/embedded.yml");
  refuses("a required variable that is not set", () =>
    run(parser, [at("../docker-compose.yml"), "/dev/null"], { env: { ...env, ELASTIC_PASSWORD: "" } }),
  );
  return Object.entries(whole).map(([profile, names]) => `${profile || "no profile"}: ${names.length} services`);
}

function refuses(what, attempt) {
  try {
    attempt();
  } catch {
    return;
  }
  throw new Error(`${what} was let through`);
}

function manifests() {
  const kubectl = program("kubectl", "kubectl 1.32 or newer");
  const validate = manifestValidator();
  const files = ["base", "overlays/keda"].map((name) => {
    const file = join(scratch, `${name.replace("/", "-")}.yaml`);
    writeFileSync(file, run(kubectl, ["kustomize", at("kubernetes", name)]));
    return file;
  });
  // What it has no schema for (KEDA's own kind) it only warns of: test/house/infra.test.ts checks those fields.
  for (const version of ["1.32", "1.37"])
    for (const file of [...files, at("kubernetes/base/secret.example.yaml")])
      run(validate, ["--strict", "--quiet", "--no-warn", "-k", version, file]);
  return ["base, keda and the example secret, against Kubernetes 1.32 and 1.37"];
}

function rules() {
  const tool = promtool();
  run(tool, ["check", "rules", at("prometheus/rules.yml"), at("prometheus/distributed.yml")]);
  run(tool, ["check", "config", "--syntax-only", at("prometheus/prometheus.yml")]);
  run(tool, ["test", "rules", at("prometheus/rules.test.yml")]);
  return ["rules checked and their tests passed"];
}

/** What the dashboard and KEDA ask Prometheus. */
function questions() {
  const { panels } = JSON.parse(readFileSync(at("grafana/dashboards/pipeline.json"), "utf8"));
  const scaled = readFileSync(at("kubernetes/overlays/keda/scaled-objects.yaml"), "utf8");
  const asked = [
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...[...scaled.matchAll(/^ +query: (.+)$/gm)].map(([, query]) => query),
  ];
  const file = join(scratch, "questions.json");
  const named = asked.map((expr, index) => ({ record: `asked:question${index}`, expr }));
  writeFileSync(file, JSON.stringify({ groups: [{ name: "questions", rules: named }] }));
  run(promtool(), ["check", "rules", file]);
  return [`${asked.length} of the dashboard and of KEDA parse`];
}

const checks = { composeFiles, manifests, rules, questions };
const isOptional = env.INFRA === "optional";
for (const [name, check] of Object.entries(checks)) {
  try {
    console.log(`${name}: ${check().join("; ")}`);
  } catch (error) {
    const cannot = error instanceof CannotRun;
    console.error(cannot ? `${name}: could not be run: ${error.message}` : `${name}: ${error.message}`);
    if (!(cannot && isOptional)) process.exitCode = 1;
  }
}
rmSync(scratch, { recursive: true });
