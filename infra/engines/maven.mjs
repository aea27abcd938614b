// Fetches through Maven, into a repository of our own: what is fetched is checked, and what is big can be dropped.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify, stripVTControlCharacters } from "node:util";

const run = promisify(execFile);
const PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

const pom = (coordinates) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>readout</groupId><artifactId>engine</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
${coordinates
  .map((each) => each.split(":"))
  .map(
    ([group, artifact, version]) =>
      `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  )
  .join("\n")}
  </dependencies>
</project>
`;

async function digest(path) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Why Maven failed, in one line: its first error, without its advice. */
export function complaintOf({ code, stdout = "", stderr = "", message }) {
  if (code === "ENOENT") return "Maven (mvn) is not installed; install it (Debian: apt-get install maven)";
  const [line = message] = `${stdout}\n${stderr}`.split("\n").filter((each) => each.includes("ERROR"));
  // Between colour codes, [ERROR] and the advice at the end.
  return stripVTControlCharacters(line)
    .replace(/^\s*\[ERROR\]\s*| -> \[Help.*$/g, "")
    .slice(0, 400);
}

/** Maven over the repository `folder`. The first call runs alone: it fetches the plugin that all others use. */
export function createMaven(folder) {
  let first;
  const call = async (words, what) => {
    const options = ["-q", "-B", "-ntp", `-Dmaven.repo.local=${folder}`];
    const work = () =>
      run("mvn", [...options, ...words], { maxBuffer: 64 * 1024 * 1024 }).catch((cause) => {
        throw new Error(`fetching ${what}: ${complaintOf(cause)}`, { cause });
      });
    if (first) await first.catch(() => {});
    const running = work();
    first ??= running;
    await running;
  };
  return {
    /** Puts these artifacts and all that they need at run time into the folder `into`. */
    async libraries(coordinates, into) {
      mkdirSync(into, { recursive: true });
      const file = join(into, "..", "pom.xml");
      writeFileSync(file, pom(coordinates));
      await call(
        [
          "--strict-checksums",
          "-f",
          file,
          `${PLUGIN}:copy-dependencies`,
          `-DoutputDirectory=${into}`,
          "-DincludeScope=runtime",
        ],
        coordinates[0],
      );
    },
    /** Fetches one zip, whose SHA-256 we know. @returns its path, and `drop()` that gives the space back */
    async archive(coordinate, sha256) {
      const [group, artifact, version] = coordinate.split(":");
      // Not every server has a checksum beside this file; ours is the stronger one.
      const words = ["--lax-checksums", `-Dartifact=${coordinate}:zip`, "-Dtransitive=false"];
      await call([`${PLUGIN}:get`, ...words], coordinate);
      const home = join(folder, ...group.split("."), artifact, version);
      const path = join(home, `${artifact}-${version}.zip`);
      const drop = () => rmSync(home, { recursive: true, force: true });
      if (!existsSync(path)) throw new Error(`fetching ${coordinate}: Maven says yes, but there is no ${path}`);
      const found = await digest(path);
      if (found === sha256) return { path, drop };
      drop();
      throw new Error(`fetching ${coordinate}: its SHA-256 is ${found}, not ${sha256}`);
    },
  };
}
