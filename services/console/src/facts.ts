import type { Event, Statement } from "@readout/model";
import type { ArticleAnswer, Withdrawn } from "./answers.ts";

/** A statement or an event, with the stretch of the text that is marked for it. */
export type Fact = {
  id: string;
  start: number;
  end: number;
  withdrawn: Withdrawn | null;
} & ({ kind: "statement"; record: Statement } | { kind: "event"; record: Event });

const ofStatement = (record: Statement, withdrawn: Withdrawn | null): Fact => ({
  kind: "statement",
  id: record.id,
  start: record.content.start,
  end: record.content.end,
  record,
  withdrawn,
});

const ofEvent = (record: Event, withdrawn: Withdrawn | null): Fact => ({
  kind: "event",
  id: record.id,
  start: record.trigger.start,
  end: record.trigger.end,
  record,
  withdrawn,
});

/** What this revision says, in the order of the text. */
export const factsOf = ({ extraction: { statements, events } }: ArticleAnswer): Fact[] =>
  [...statements.map((each) => ofStatement(each, null)), ...events.map((each) => ofEvent(each, null))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );

/** What earlier revisions said; their offsets are of texts that are gone, so they are listed and not marked. */
export const withdrawnFactsOf = ({ withdrawn: { statements, events } }: ArticleAnswer): Fact[] => [
  ...statements.map(({ record, withdrawn }) => ofStatement(record, withdrawn)),
  ...events.map(({ record, withdrawn }) => ofEvent(record, withdrawn)),
];

/** The class that colours it. */
export const colourOf = (fact: Fact): string => (fact.kind === "event" ? "event" : fact.record.kind);
