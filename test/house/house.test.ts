import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { adapters, mayImport, pure } from "./law.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rooms = ["packages", "services"].flatMap((kind) =>
  readdirSync(join(root, kind)).map((name) => `${kind}/${name}`),
);

const sourcesOf = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/node_modules|dist/.test(file))
    .map((file) => join(room, file));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path]) =>
    String(path),
  );

/** Why the law forbids a file of a room this import; null when it does not. */
function fault(room: string, file: string, path: string): string | null {
  if (path.startsWith(".")) {
    const leaves = relative(join(root, room), resolve(root, dirname(file), path)).startsWith("..");
    return leaves ? `${file} → ${path}: outside its room` : null;
  }
  const [, name, adapter = ""] = /^@readout\/([a-z]+)\/?(.*)$/.exec(path) ?? [];
  const isTest = /\.test\.tsx?$|contract|\/testing\.ts$/.test(file);
  if (!name || isTest || name === room.split("/")[1]) return null;
  if (!mayImport[room]?.includes(name)) return `${file} → ${path}: not in the law`;
  return room.startsWith("packages/") && adapters.includes(adapter) ? `${file} → ${path}: an adapter` : null;
}

const broken = (room: string): string[] =>
  sourcesOf(room).flatMap((file) => importsOf(file).flatMap((path) => fault(room, file, path) ?? []));

it("knows every room, and no room that is not there", () => {
  expect(Object.keys(mayImport).sort()).toEqual([...rooms].sort());
});

it.each(rooms)("%s imports only what the law allows, and no file outside its room", (room) => {
  expect(broken(room)).toEqual([]);
});

it.each(rooms)("%s is described in a README of at most 40 lines", (room) => {
  const lines = readFileSync(join(root, room, "README.md"), "utf8")
    .trimEnd()
    .split("\n");

  expect(lines.length).toBeLessThanOrEqual(40);
});

it.each(pure)("packages/%s asks no clock", (room) => {
  const asking = sourcesOf(`packages/${room}`)
    .filter((file) => !file.includes(".test."))
    .filter((file) => /\bDate\.now\(|new Date\(\)|performance\.now\(/.test(readFileSync(join(root, file), "utf8")));

  expect(asking).toEqual([]);
});

it.each(["bus", "queue", "search", "store"])("every adapter of packages/%s runs the room's contract", (room) => {
  const folder = join(root, "packages", room, "src");
  const there = adapters.filter((name) => existsSync(join(folder, `${name}.ts`)));
  const tested = there.filter((name) => {
    const test = join(folder, `${name}.test.ts`);
    return existsSync(test) && readFileSync(test, "utf8").includes(`${room}Contract(`);
  });

  expect(tested).toEqual(there);
});

it("only configuration and main files read the environment", () => {
  const reading = rooms
    .flatMap(sourcesOf)
    .filter((file) => !/(config|main)\.ts$|\.test\.ts$/.test(file))
    .filter((file) => readFileSync(join(root, file), "utf8").includes("process.env"));

  expect(reading).toEqual([]);
});

it("nothing asks URL.canParse, which Node 20 and 22 answer wrongly once it runs optimised", () => {
  const asking = rooms.flatMap(sourcesOf).filter((file) => /\bcanParse\(/.test(readFileSync(join(root, file), "utf8")));

  expect(asking).toEqual([]);
});

it("draws in the pipeline's README the map that the code prints", () => {
  execFileSync(process.execPath, ["infra/bundle.mjs", "standalone"], { cwd: root });
  const printed = execFileSync(process.execPath, ["services/standalone/dist/map.js"], { cwd: root, encoding: "utf8" });

  expect(readFileSync(join(root, "packages/pipeline/README.md"), "utf8")).toContain(printed.trim());
});

it("takes on no further direct run-time dependency without a decision", () => {
  const names = rooms.flatMap((room) => {
    const manifest = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    return Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  });
  const others = new Set(names.filter((name) => !name.startsWith("@readout/")));

  expect(others.size).toBeLessThanOrEqual(30);
});
