import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";

interface Syntax {
  type?: string;
  pattern?: string;
  flags?: string;
  callee?: { value?: string };
}

/** Every regular expression that a room's sources write, and the files that make one of strings. */
interface Patterns {
  written: Map<string, RegExp>;
  makers: Set<string>;
}

function* nodesIn(node: unknown): Iterable<Syntax> {
  if (node === null || typeof node !== "object") return;
  yield node;
  for (const child of Object.values(node)) yield* nodesIn(child);
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|node_modules|dist|testing\.ts$/.test(file),
  );

/** Every regular expression of the sources under a folder, each once; tests are left out. */
export function patternsIn(folder: string): Patterns {
  const found: Patterns = { written: new Map(), makers: new Set() };
  for (const file of sourcesIn(folder)) {
    const source = readFileSync(join(folder, file), "utf8");
    const syntax = parseSync(source, { syntax: "typescript", tsx: file.endsWith("x"), target: "es2022" });
    for (const { type, pattern = "", flags = "", callee } of nodesIn(syntax)) {
      if (type === "RegExpLiteral") found.written.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
      if (type === "NewExpression" && callee?.value === "RegExp") found.makers.add(file);
    }
  }
  return found;
}

/** Records the regular expressions that our own sources make of strings while `load` runs, by file. */
export async function patternsMade(load: () => Promise<unknown>): Promise<Map<string, RegExp[]>> {
  const made = new Map<string, RegExp[]>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget);
      const file = /\/((?:packages|services)\/[^:?)]+\.ts)/.exec(new Error("where").stack?.split("\n")[2] ?? "")?.[1];
      if (file) made.set(file, [...(made.get(file) ?? []), pattern]);
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
}
