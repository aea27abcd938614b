import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { castOf } from "./test-cast.ts";

const shared = join(process.cwd(), "..", "shared");
const gold = join(shared, "gold", "seed.expected.json");
const there = existsSync(gold);

interface Expected {
  actors: { name: string; kind: string; country?: string; also?: string[] }[];
}

it("has the first real document at hand where checks run for all", () => {
  expect(there || process.env.CI !== "true").toBe(true);
});

(there ? it : it.skip)("finds all actors of the first real document (20), with kind, country and other names", () => {
  const seed = readdirSync(join(shared, "seed")).find((name) => name.endsWith(".txt")) ?? "";
  const { actors } = castOf(readFileSync(join(shared, "seed", seed), "utf8"));
  const expected = (JSON.parse(readFileSync(gold, "utf8")) as Expected).actors;

  const missed = expected.filter(({ name, kind, country, also = [] }) => {
    const found = actors.find((actor) => actor.name === name);
    const isKind = found?.kind === kind || (found?.kind === "party" && kind === "organisation");
    return !isKind || (country && found?.country !== country) || also.some((other) => !found?.also.includes(other));
  });

  expect(expected).toHaveLength(20);
  expect(missed).toEqual([]);
});
