import { type Over, type Watch, watchSchema } from "@readout/model";
import { parse } from "@readout/query";
import { aReading, type SampleArticle } from "@readout/query/conformance";
import { matchWatches } from "./alerts.ts";

const now = new Date("2021-08-25T13:00:00.000Z");
const xi = { name: "Xi Jinping", also: ["Xi"] };
const putin = { name: "Vladimir Putin", also: ["Putin"] };
const ana = { name: "Ana Reyes" };

const aWatch = (query: string, over: Over, more: Partial<Watch> = {}): Watch =>
  watchSchema.parse({
    id: `watch of ${query}`,
    name: "A watch",
    query,
    over,
    deliver: "instant",
    per: null,
    channels: [{ kind: "log" }],
    budgetPerDay: null,
    enabled: true,
    createdAt: "2021-08-01T00:00:00.000Z",
    ...more,
  });
const withQuery = (watch: Watch) => ({ watch, query: parse(watch.query, watch.over) });
const matched = (watch: Watch, sample: SampleArticle) => matchWatches([withQuery(watch)], aReading(sample), now);

const call: SampleArticle = {
  id: "call",
  title: "A call",
  text: "Xi told Putin that trade will grow. He said borders stay open. They spoke by telephone.",
  statements: [
    { id: "s1", content: "trade will grow", speaker: xi, to: [putin], cue: "say", cueText: "told" },
    { id: "s2", content: "borders stay open", speaker: xi, to: [putin], cue: "say", kind: "direct" },
    { id: "s3", content: "They spoke", speaker: putin },
  ],
  events: [
    {
      id: "e1",
      evidence: "They spoke by telephone.",
      type: "CONSULT",
      mode: "phone",
      sources: [xi, putin],
    },
  ],
};

it("matches every statement it asks for, and no other", () => {
  const found = matched(aWatch("speaker: Xi and addressee: Putin", "statements"), call);

  expect(found.map(({ thingId }) => thingId)).toEqual(["s1", "s2"]);
  expect(found[0]).toMatchObject({ over: "statements", articleId: "call", matchedAt: now.toISOString() });
});

it.each<[Over, string, string[]]>([
  ["articles", "telephone speaker: Xi", ["call"]],
  ["articles", "telephone speaker: Reyes", []],
  ["events", "type: consult", ["e1"]],
  ["statements", "published >= now-1d speaker: Putin", ["s3"]],
  ["statements", "published >= now-10m", []],
])("over %s: %s", (over, query, things) => {
  expect(matched(aWatch(query, over), call).map(({ thingId }) => thingId)).toEqual(things);
});

it("gives the same match for the same thing, whichever revision says it", () => {
  const watch = aWatch("speaker: Xi", "statements");

  const first = matched(watch, call);
  const second = matched(watch, { ...call, revision: 2, text: `${call.text} More was said.` });

  expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});

it("says nothing of a statement that a revision withdrew", () => {
  const withdrawn = { ...call, revision: 2, statements: call.statements?.slice(0, 1) ?? [] };

  expect(matched(aWatch("speaker: Xi", "statements"), withdrawn).map(({ thingId }) => thingId)).toEqual(["s1"]);
});

it("gives two watches two matches of one thing", () => {
  const watches = [aWatch("speaker: Xi", "statements"), aWatch("trade", "statements")].map(withQuery);

  const ids = matchWatches(watches, aReading(call), now).map(({ id }) => id);

  expect(new Set(ids).size).toBe(3);
});

it("leaves a disabled watch alone", () => {
  expect(matched(aWatch("speaker: Xi", "statements", { enabled: false }), call)).toEqual([]);
});

it("collapses per article and per story", () => {
  const per = (kind: Watch["per"], sample: SampleArticle) =>
    matched(aWatch("speaker: Xi", "statements", { per: kind }), sample).map(({ thingId }) => thingId);

  expect(per("article", call)).toEqual(["call"]);
  expect(per("story", call)).toEqual(["call"]);
  expect(per("story", { ...call, id: "rewrite", storyId: "call" })).toEqual(["call"]);
});

it("collapses per occurrence, of which an event not grouped is one", () => {
  const reading = aReading({
    ...call,
    events: [...(call.events ?? []), { id: "e2", evidence: "They spoke", type: "CONSULT" }],
  });
  const { extraction } = reading;
  const watch = withQuery(aWatch("type: consult", "events", { per: "occurrence" }));
  const things = (occurrences: typeof extraction.occurrences) =>
    matchWatches([watch], { ...reading, extraction: { ...extraction, occurrences } }, now).map(
      ({ thingId }) => thingId,
    );

  expect(things([{ id: "o1", eventIds: ["e1", "e2"] }])).toEqual(["o1"]);
  expect(things([])).toEqual(["e1", "e2"]);
});

it("matches an article that could not be extracted by its words", () => {
  const reading = aReading({ id: "a", text: "Words about grain." });
  const failed = { ...reading, extraction: { ...reading.extraction, status: "failed" as const, reason: "x" } };

  expect(matchWatches([withQuery(aWatch("grain", "articles"))], failed, now)).toHaveLength(1);
});

describe("says what was found in one line", () => {
  const line = (over: Over, query: string, sample: SampleArticle) =>
    matched(aWatch(query, over), sample)[0]?.summary.line;
  const said = (more: object, text = "Reyes said “grain is safe,” she warned, and appealed to all.") =>
    line("statements", "", {
      id: "a",
      text,
      statements: [{ id: "s", content: "grain is safe", speaker: ana, cue: "say", ...more }],
    });

  it.each<[string, object, string]>([
    ["a paraphrase without quotation marks", {}, "Ana Reyes said: grain is safe"],
    ["a quotation with them", { kind: "direct" }, "Ana Reyes said: “grain is safe”"],
    [
      "a quotation with the marks of its text",
      { kind: "direct", content: "“grain is safe,”" },
      "Ana Reyes said: “grain is safe,”",
    ],
    [
      "a verb whose particle leads to them",
      { to: [xi], cue: "appeal to", cueText: "appealed to" },
      "Ana Reyes appealed to Xi Jinping: grain is safe",
    ],
    ["whom it was said to", { to: [xi, putin] }, "Ana Reyes said to Xi Jinping, Vladimir Putin: grain is safe"],
    [
      "a verb that needs no to",
      { to: [xi], cue: "warn", cueText: "warned" },
      "Ana Reyes warned Xi Jinping: grain is safe",
    ],
    ["no verb", { to: [xi], cue: undefined }, "Ana Reyes told Xi Jinping: grain is safe"],
    ["whose account it is", { via: { name: "Interfax" } }, "Ana Reyes said (according to Interfax): grain is safe"],
    ["a speaker who is not known", { speaker: undefined }, "Somebody unnamed said: grain is safe"],
  ])("%s", (_, more, expected) => {
    expect(said(more)).toBe(expected);
  });

  it("an event with its sentence, an article by its title", () => {
    expect(line("events", "", call)).toBe("CONSULT (phone), Xi Jinping, Vladimir Putin: They spoke by telephone.");
    expect(line("articles", "", call)).toBe("A call");
  });

  it("never in more than 400 letters, nor on two lines", () => {
    const found = said({ content: `grain\n${"is safe ".repeat(100)}` }, `Reyes said grain\n${"is safe ".repeat(100)}.`);

    expect(found).toHaveLength(400);
    expect(found).not.toContain("\n");
  });
});
