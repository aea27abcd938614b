import type { Tally } from "@readout/model";
import type { Difference, FactDifference } from "./compare.ts";
import { type Compared, tallying } from "./report.ts";

const fact = (id: string, over: Partial<FactDifference> = {}): FactDifference => ({
  over: "statements",
  change: "added",
  type: "indirect say",
  id,
  articleId: `article-${id}`,
  source: "Example Wire",
  evidence: `Sentence ${id}.`,
  fields: [],
  ...over,
});
const article = (
  outcome: Difference["outcome"],
  facts: FactDifference[] = [],
  over: Partial<Compared> = {},
): Compared => ({
  difference: { outcome, facts },
  extractor: { name: "readout", version: "2", generation: 2 },
  alreadyRead: null,
  ...over,
});

const report = (all: readonly Compared[]) => {
  const tally = tallying();
  for (const each of all) tally.add(each);
  return tally.report();
};
type Sums = readonly [number, number, number];
const added = (rows: readonly Tally[]): Sums =>
  rows.reduce<Sums>(([a, l, c], row) => [a + row.added, l + row.lost, c + row.changed], [0, 0, 0]);

const some: readonly Compared[] = [
  article("changed", [fact("3"), fact("1"), fact("9", { change: "lost", type: "direct warn" })]),
  article("changed", [fact("5", { source: "State Herald" }), fact("4"), fact("7", { change: "changed" })]),
  article("changed", [fact("2", { over: "events", type: "CONSULT" })], { alreadyRead: 2 }),
  article("unchanged", [], { alreadyRead: 3 }),
  article("unchanged", [], { alreadyRead: 2 }),
  article("failed", [], { extractor: { name: "readout", version: "2", generation: 0 } }),
  article("overtaken"),
];

it("is the same whatever the order in which articles come", () => {
  expect(report([...some].reverse())).toEqual(report(some));
});

it("balances: articles by outcome, facts by type and by source", () => {
  const { articles, statements, events } = report(some);

  expect(articles).toEqual({ read: 7, unchanged: 2, changed: 3, failed: 1, overtaken: 1 });
  for (const each of [statements, events]) {
    expect(added(each.byType)).toEqual([each.added, each.lost, each.changed]);
    expect(added(each.bySource)).toEqual([each.added, each.lost, each.changed]);
  }
  expect(statements).toMatchObject({ added: 4, lost: 1, changed: 1 });
});

it("puts first where most differs, and names in order where it is alike", () => {
  const { statements } = report([...some, article("changed", [fact("8", { type: "direct ask", source: "Ministry" })])]);

  expect(statements.byType.map(({ type }) => type)).toEqual(["indirect say", "direct ask", "direct warn"]);
  expect(statements.bySource.map(({ source }) => source)).toEqual(["Example Wire", "Ministry", "State Herald"]);
});

it("shows the three examples whose ids come first", () => {
  const [say] = report(some).statements.byType;

  expect(say?.examples.added.map(({ id }) => id)).toEqual(["1", "3", "4"]);
  expect(say?.examples.changed).toEqual([
    { id: "7", articleId: "article-7", source: "Example Wire", evidence: "Sentence 7.", fields: [] },
  ]);
});

it("says how many are to be written, and which rules had read the others already", () => {
  const { toWrite, alreadyRead, extractor } = report(some);

  expect(toWrite).toBe(2);
  expect(alreadyRead).toEqual([
    { generation: 2, articles: 2 },
    { generation: 3, articles: 1 },
  ]);
  expect(extractor?.generation).toBe(2);
});
