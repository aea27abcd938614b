import type { Differences, ReextractionExample, ReextractionReport, Tally } from "@readout/model";
import { count, short, table } from "./print.ts";

const EXAMPLES = 12;

/** What differs, for people: tables by type and source, then examples of what differs most. */
export function differences({ extractor, statements, events }: ReextractionReport): string {
  const by = extractor ? `${extractor.name} ${extractor.version}, generation ${extractor.generation}` : "nobody";
  return [
    `Read again by ${by}`,
    ...section("Statements", "statement", statements),
    ...section("Events", "event", events),
  ].join("\n");
}

function section(title: string, one: string, all: Differences): string[] {
  const sum = all.added + all.lost + all.changed;
  if (sum === 0) return ["", `${title}: no difference`];
  return [
    "",
    `${title}: ${count(all.added, one)} added, ${all.lost} lost, ${all.changed} changed`,
    "",
    rows("by type", all.byType, ({ type }) => type),
    "",
    rows("by source", all.bySource, ({ source }) => source),
    "",
    ...examples(all),
  ];
}

const rows = <T extends Tally>(heading: string, all: readonly T[], nameOf: (row: T) => string): string =>
  table([
    [heading, "added", "lost", "changed"],
    ...all.map((row) => [nameOf(row), String(row.added), String(row.lost), String(row.changed)]),
  ]);

function examples({ byType }: Differences): string[] {
  const all = byType.flatMap(({ type, examples: { added, lost, changed } }) => [
    ...added.map((each) => shown("+", type, each)),
    ...lost.map((each) => shown("-", type, each)),
    ...changed.map((each) => shown("~", type, each)),
  ]);
  const left = all.length - EXAMPLES;
  return [...all.slice(0, EXAMPLES), ...(left > 0 ? [`${count(left, "more example")} with --json`] : [])];
}

function shown(sign: string, type: string, { id, articleId, source, evidence, fields }: ReextractionExample): string {
  const what = fields.length > 0 ? ` (${fields.join(", ")})` : "";
  return `${sign} ${type}${what}: ${short(evidence)}\n    ${source}, article ${articleId}, ${id}`;
}
