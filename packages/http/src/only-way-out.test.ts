import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "@swc/core";

/** Who may open a socket, and why. Tests may too. A new line here is a decision for a review. */
const mayOpenSockets: Readonly<Record<string, string>> = {
  "packages/http/": "the one way out",
  "services/api/": "listens, and asks nobody",
  "services/worker/": "listens for probes",
  "packages/bus/src/kafka-stage.ts": "stands between a test and its broker",
  "packages/queue/src/bullmq/own-redis.ts": "stands between a test and its Redis",
  "services/setup/": "gives its objects to the Kibana that the operator names",
  "services/cli/": "speaks to the API of its own instance, on loopback, and to the Kibana the operator names",
  "services/console/": "runs in the browser and speaks to the API that served it",
};

const modules = new Set(["http", "https", "http2", "net", "tls", "dgram", "undici", "ws"]);
const globals = new Set(["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]);
const holders = new Set(["globalThis", "global", "window", "self"]);

type Node = Readonly<Record<string, unknown>> & { type?: string };

const node = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {});
const isModule = (value: unknown): boolean =>
  typeof value === "string" && modules.has(value.replace(/^node:/, "").split("/")[0] ?? "");

/** What a text of TypeScript opens sockets with. Most texts hold none of the words and need no parser. */
function socketsIn(source: string, tsx = false): string[] {
  if (![...modules, ...globals].some((word) => source.includes(word))) return [];
  const module = parseSync(source, { syntax: "typescript", tsx, target: "es2022" });
  return nodesOf(module).flatMap((each) => moduleUsed(each) ?? globalUsed(each) ?? []);
}

/** The nodes of a program, without its types, which open nothing, and without names of properties. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  const each = node(value);
  if (each.typeOnly || /^Ts(Type|Interface)/.test(each.type ?? "")) return [];
  return [each, ...Object.entries(each).flatMap(([field, child]) => (isName(each, field) ? [] : nodesOf(child)))];
}

function moduleUsed(each: Node): string | null {
  const named = node(each.source).value;
  if (/^(Import|Export)/.test(each.type ?? "") && isModule(named)) return String(named);
  if (each.type !== "CallExpression") return null;
  const [first] = each.arguments as { expression: Node }[];
  const called = node(each.callee);
  const loads =
    called.type === "Import" || called.value === "require" || node(called.property).value === "getBuiltinModule";
  return loads && isModule(first?.expression.value) ? String(first?.expression.value) : null;
}

function globalUsed(each: Node): string | null {
  if (each.type === "Identifier" && globals.has(String(each.value))) return String(each.value);
  if (each.type !== "MemberExpression" || !holders.has(String(node(each.object).value))) return null;
  const property = node(each.property);
  const name = String(property.value ?? node(property.expression).value);
  return globals.has(name) ? name : null;
}

/** Names of properties are no uses of a global: `browser.fetch`, `{ fetch: 1 }`. */
const isName = (each: Node, field: string): boolean =>
  field === "key" ||
  (field === "property" && each.type === "MemberExpression" && node(each.property).type === "Identifier");

const root = fileURLToPath(new URL("../../../", import.meta.url));

function filesOf(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.m?[jt]sx?$/.test(file) && !/\/(node_modules|dist)\/|\.test\.tsx?$/.test(file));
}

describe("the rest of the house", () => {
  const files = [...filesOf("packages"), ...filesOf("services")];
  const guarded = files.filter((file) => !Object.keys(mayOpenSockets).some((place) => file.startsWith(place)));

  it("opens no socket of its own", () => {
    const opened = guarded.flatMap((file) =>
      socketsIn(readFileSync(`${root}${file}`, "utf8"), file.endsWith("x")).map((use) => `${file} uses ${use}`),
    );

    expect(opened).toEqual([]);
    expect(guarded.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(mayOpenSockets))("still has %s, or the exception goes", (place) => {
    expect(existsSync(`${root}${place}`)).toBe(true);
  });
});

describe("a socket", () => {
  it.each([
    ['import http from "node:http";', "node:http"],
    ['import { connect } from "tls";', "tls"],
    ['import "undici";', "undici"],
    ['export { request } from "undici";', "undici"],
    ['export * from "node:net";', "node:net"],
    ['const net = await import("node:net");', "node:net"],
    ['const net = require("net");', "net"],
    ['const net = process.getBuiltinModule("node:dgram");', "node:dgram"],
    ['await fetch("https://example.org/");', "fetch"],
    ["const get = fetch;", "fetch"],
    ["run({ get: fetch });", "fetch"],
    ["run({ fetch });", "fetch"],
    ["await globalThis.fetch(url);", "fetch"],
    ['await globalThis["fetch"](url);', "fetch"],
    ["const socket = new WebSocket(url) as Socket;", "WebSocket"],
  ])("is found in %s", (source, use) => {
    expect(socketsIn(source)).toContain(use);
  });

  it.each([
    'import type { Server } from "node:http";',
    'import { httpStatus } from "./http.ts";',
    "// fetch(url)",
    'const words = "fetch (the page)";',
    "await egress.get(url); browser.fetch(url);",
    "const names = { fetch: 1 };",
    "interface Tools { fetch(url: string): Promise<void>; socket: WebSocket }",
    "type Get = typeof fetch;",
  ])("is not seen in %s", (source) => {
    expect(socketsIn(source)).toEqual([]);
  });
});
