// Finds a Java that is new enough: JAVA_HOME, ES_JAVA_HOME, then what is under /usr/lib/jvm.
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

const SHELF = "/usr/lib/jvm";

/** The major version of the Java in this folder, from its `release` file; 0 when there is no Java. */
export function versionOf(home) {
  if (!home || !existsSync(join(home, "bin", "java"))) return 0;
  try {
    const [, text = ""] = /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(join(home, "release"), "utf8")) ?? [];
    const [first, second] = text.split(/[._+-]/).map(Number);
    return (first === 1 ? second : first) || 0;
  } catch {
    return 0;
  }
}

const folders = (shelf) =>
  existsSync(shelf) ? [...new Set(readdirSync(shelf).map((name) => realpathSync(join(shelf, name))))] : [];

/** The home of a Java of at least this version: the one asked for by the environment, else the newest there is. */
export function findJava(least, { env = process.env, shelf = SHELF } = {}) {
  const asked = [env.JAVA_HOME, env.ES_JAVA_HOME].find((home) => versionOf(home) >= least);
  if (asked) return asked;
  const [newest] = folders(shelf)
    .filter((home) => versionOf(home) >= least)
    .sort((a, b) => versionOf(b) - versionOf(a));
  if (newest) return newest;
  throw new Error(
    `no Java ${least} or newer in JAVA_HOME, ES_JAVA_HOME or ${shelf}; install one (Debian: apt-get install openjdk-${least}-jre-headless) or set JAVA_HOME`,
  );
}
