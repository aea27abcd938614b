// The validators: found on this machine, or fetched once into a cache by the ordinary package clients.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const { env } = process;
const cache = join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "readout", "infra");
const KUBERNETES_VALIDATE = "1.37.0";

/** Something a check needs cannot be had here; the message says what, and what to install. */
export class CannotRun extends Error {
  name = "CannotRun";
}

/** Runs a program and returns what it printed. Throws with all of it when it fails. */
export function run(file, words, options = {}) {
  try {
    return execFileSync(file, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
  } catch (error) {
    const said = `${error.stdout ?? ""}${error.stderr ?? ""}`.trim() || error.message;
    throw new Error(`${file} ${words.join(" ")}\n${said}`, { cause: error });
  }
}

const find = (name, ...more) =>
  [...(env.PATH ?? "").split(delimiter), ...more].map((each) => join(each, name)).find(existsSync);

/** Where a program is. Throws `CannotRun` when it is nowhere. */
export function program(name, toInstall, ...more) {
  const at = find(name, ...more);
  if (!at) throw new CannotRun(`${name} is not here: install ${toInstall}`);
  return at;
}

function fetched(what, get) {
  try {
    return get();
  } catch (error) {
    throw new CannotRun(`${what} could not be fetched: ${error.message.split("\n").slice(-1)}`);
  }
}

/** The reference parser of Compose files, compiled once for these sources. */
export function composeParser(sources) {
  const go = program("go", "Go 1.26 or newer", "/usr/local/go/bin");
  const at = join(cache, "compose-parser");
  run(go, ["vet", "."], { cwd: sources });
  fetched("the Compose parser", () => run(go, ["build", "-o", at, "."], { cwd: sources }));
  return at;
}

/** kubernetes-validate from PyPI, which carries the schemas, in an environment of its own. */
export function manifestValidator() {
  const folder = join(cache, `kubernetes-validate-${KUBERNETES_VALIDATE}`);
  const at = join(folder, "bin", "kubernetes-validate");
  if (existsSync(at)) return at;
  const python = program("python3", "Python 3.9 or newer");
  fetched("kubernetes-validate", () => {
    run(python, ["-m", "venv", folder]);
    run(join(folder, "bin", "pip"), ["install", "--quiet", `kubernetes-validate==${KUBERNETES_VALIDATE}`]);
  });
  return at;
}

/** promtool: of this machine, or out of Debian's package, which is unpacked and not installed. */
export function promtool() {
  const folder = join(cache, "prometheus");
  const there = find("promtool", join(folder, "usr", "bin"));
  if (there) return there;
  const dpkg = program("dpkg", "Prometheus's promtool (only Debian's package is fetched by itself)");
  mkdirSync(folder, { recursive: true });
  fetched("promtool", () => {
    const download = () => run("apt-get", ["download", "--quiet", "prometheus"], { cwd: folder });
    try {
      download();
    } catch {
      run("apt-get", ["update", "--quiet"]);
      download();
    }
    const [file] = readdirSync(folder).filter((name) => name.endsWith(".deb"));
    run(dpkg, ["-x", join(folder, file), folder]);
  });
  return join(folder, "usr", "bin", "promtool");
}
