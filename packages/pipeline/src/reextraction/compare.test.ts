import type { Extracted } from "@readout/model";
import { aReading, type SampleArticle } from "@readout/query/conformance";
import type { StoredArticle } from "@readout/search";
import { compare } from "./compare.ts";

const text = "Xi said trade will grow. Putin warned borders stay open. They met. Troops moved.";
const said = { id: "s1", content: "trade will grow", speaker: { name: "Xi Jinping" }, cue: "say" } as const;
const warned = { id: "s2", content: "borders stay open", cue: "warn", cueText: "warned" } as const;
const met = { id: "e1", evidence: "They met.", type: "CONSULT" } as const;

const reading = (over: Partial<SampleArticle> = {}): Extracted => aReading({ id: "a", text, ...over });
const stored = (extracted: Extracted): StoredArticle => ({ ...extracted, withdrawn: { statements: [], events: [] } });
const found = (before: Extracted, after: Extracted) => compare(stored(before), after);

it("finds nothing between two readings that say the same, whoever read and in whatever order", () => {
  const before = reading({ statements: [said, warned], events: [met] });
  const after = reading({ statements: [warned, said], events: [met], generation: 9 });

  // The actors come in the order of the statements.
  expect(found(before, { ...after, extraction: { ...after.extraction, actors: before.extraction.actors } })).toEqual({
    outcome: "unchanged",
    facts: [],
  });
});

it("tells what was added, lost and changed, under its type, with its sentence and what of it changed", () => {
  const before = reading({ statements: [said, warned], events: [met] });
  const after = reading({
    statements: [{ ...said, speaker: { name: "Wang Yi" }, kind: "direct" }],
    events: [met, { id: "e2", evidence: "Troops moved.", type: "MOBILIZE" }],
  });

  const { outcome, facts } = found(before, after);

  expect(outcome).toBe("changed");
  const source = "Example Wire";
  expect(facts).toEqual([
    {
      over: "statements",
      change: "changed",
      type: "direct say",
      id: "s1",
      articleId: "a",
      source,
      evidence: "trade will grow",
      fields: ["kind", "speaker"],
    },
    {
      over: "statements",
      change: "lost",
      type: "indirect warn",
      id: "s2",
      articleId: "a",
      source,
      evidence: "borders stay open",
      fields: [],
    },
    {
      over: "events",
      change: "added",
      type: "MOBILIZE",
      id: "e2",
      articleId: "a",
      source,
      evidence: "Troops moved.",
      fields: [],
    },
  ]);
});

it("counts a statement without a cue under a name of its own", () => {
  const { facts } = found(reading(), reading({ statements: [{ id: "s1", content: "trade will grow" }] }));

  expect(facts.map(({ type }) => type)).toEqual(["indirect without cue"]);
});

it("calls an article changed in which only actors or topics differ", () => {
  expect(found(reading(), reading({ topics: ["trade"] }))).toEqual({ outcome: "changed", facts: [] });
});

it("says nothing of facts when the article could not be read again", () => {
  const after = reading();
  const failed: Extracted = { ...after, extraction: { ...after.extraction, status: "failed", reason: "too slow" } };

  expect(found(reading({ statements: [said] }), failed)).toEqual({ outcome: "failed", facts: [] });
});

it("says nothing when a newer revision came meanwhile", () => {
  expect(found(reading({ revision: 2 }), reading({ statements: [said] }))).toEqual({ outcome: "overtaken", facts: [] });
});

it("takes all for added where nothing was", () => {
  const { outcome, facts } = compare(null, reading({ statements: [said] }));

  expect([outcome, facts.map(({ change }) => change)]).toEqual(["changed", ["added"]]);
});

it("cuts long evidence", () => {
  const long = `Xi said ${"x".repeat(400)}`;
  const after = aReading({ id: "a", text: long, statements: [{ id: "s1", content: long }] });

  expect(compare(null, after).facts[0]?.evidence.length).toBe(300);
});
