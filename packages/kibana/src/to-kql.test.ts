import { type Over, toDocuments } from "@readout/model";
import { matches, parse } from "@readout/query";
import { conformanceCases, conformanceNow, conformanceReadings } from "@readout/query/conformance";
import { kqlFinds, parseKql } from "./testing.ts";
import { toKql } from "./to-kql.ts";

const kql = (text: string, over: Over = "articles") => toKql(parse(text, over));

const documents = conformanceReadings.flatMap((reading) => {
  const { article, statements, events } = toDocuments(reading);
  return [article, ...statements, ...events];
});
const idsOf = (over: Over, finds: (document: (typeof documents)[number]) => boolean): string[] =>
  documents.filter((each) => each.over === over && finds(each)).map(({ id }) => id);

/** What our own search finds. */
const found = (text: string, over: Over) => idsOf(over, (each) => matches(parse(text, over), each, conformanceNow));
/** What Kibana finds for the same. */
const foundByKibana = (text: string, over: Over): string[] => {
  const translated = kql(text, over).text;
  return idsOf(over, (each) => translated === "" || kqlFinds(parseKql(translated), each));
};

describe("a query in KQL", () => {
  it.each<[string, Over, string]>([
    ["", "articles", ""],
    ["pact", "statements", 'find.content: "pact"'],
    ["Foreign forces", "statements", 'find.content: "foreign" and find.content: "forc"'],
    ['"Foreign forces"', "statements", 'find.content: "foreign forc"'],
    [
      "pact or grain",
      "articles",
      'find.title: "pact" or find.text: "pact" or find.title: "grain" or find.text: "grain"',
    ],
    [
      "pact -grain",
      "articles",
      '(find.title: "pact" or find.text: "pact") and not (find.title: "grain" or find.text: "grain")',
    ],
    ["speaker: Xi and addressee: Putin", "statements", 'find.speaker: "xi" and find.addressee: "putin"'],
    [
      "speaker: (Xi or Putin) -hold",
      "statements",
      '(find.speaker: "xi" or find.speaker: "putin") and not find.content: "hold"',
    ],
    ['addressee: "Viktor Orbán"', "statements", 'find.addressee: "viktor orban"'],
    ["sourceKind: State-Media", "articles", 'find.sourceKind: "state media"'],
    ["speaker: *", "statements", 'find.present: "speaker"'],
    ["not speaker: *", "statements", 'not find.present: "speaker"'],
    ["quad >= 2", "events", 'quad >= "2"'],
    ["quad: 4", "events", 'quad: "4"'],
    ["published >= 2021-08", "articles", 'find.published >= "2021-08-01T00:00:00.000Z"'],
    ["published > 2021-08", "articles", 'find.published > "2021-08-31T23:59:59.999Z"'],
    ["published < 2021-08", "articles", 'published < "2021-08-01T00:00:00.000Z"'],
    ["said: 2021-W34", "statements", 'find.said >= "2021-08-23T00:00:00.000Z" and said <= "2021-08-29T23:59:59.999Z"'],
    [
      "not said: 2021",
      "statements",
      'not (find.said >= "2021-01-01T00:00:00.000Z" and said <= "2021-12-31T23:59:59.999Z")',
    ],
    ["published >= now-7d", "articles", 'find.published >= "now-7d"'],
    ["speaker: Put*", "statements", "find.speaker: put*"],
    ["venue: negotiat*", "statements", 'find.venue: (negotiat* or "negoti")'],
    ["url: https://mfa.example/*", "articles", "find.url: https mfa example*"],
    ["url: https://mfa.example/and/or/news*", "articles", "find.url: https mfa example \\and \\or news*"],
  ])("of %j over %s", (text, over, expected) => {
    expect(kql(text, over)).toEqual({ text: expected, lost: [] });
  });

  it.each(conformanceCases)("of %s, %j, is KQL", (over, text) => {
    const translated = kql(text, over).text;

    expect(translated === "" || parseKql(translated)).toBeTruthy();
  });

  const counted = /now/;
  const same = conformanceCases.filter(([over, text]) => kql(text, over).lost.length === 0 && !counted.test(text));
  it.each(same)("over %s, %j finds what the query finds", (over, text, ids) => {
    expect(foundByKibana(text, over).sort()).toEqual([...ids].sort());
  });

  it("holds nothing but letters, digits and dates of what people write", () => {
    const hostile = String.raw`") or (x: * or "\" and:not* {} <b> $&`;

    expect(kql(`venue: "${hostile.replace(/["\\]/g, "\\$&")}"`, "statements").text).toBe(
      'find.venue: "or x or and not b"',
    );
  });
});

describe("our reader of KQL", () => {
  it.each([
    "a b",
    'a: "b" c: "d"',
    'a: "b',
    'a: b"c"',
    "a: [1 TO 2]",
    '"a b"~5',
    '-a: "b"',
    "a: b:c*",
    "not",
    '(a: "b"',
    "a: b",
    'a: "b" and',
  ])("does not take %s", (text) => {
    expect(() => parseKql(text)).toThrow("is no KQL");
  });
});

describe("what KQL cannot say", () => {
  const lossy = conformanceCases.filter(([over, text]) => kql(text, over).lost.length > 0);
  const words = lossy.filter(([, text]) => !text.includes("now"));

  it("is nearness, the beginning of a phrase, and days in UTC counted from now", () => {
    expect(lossy.map(([, text]) => text).sort()).toEqual(
      [
        '"foreign forces"~1',
        '"forces states"~1',
        '"states forces"~2',
        '"states forces foreign"~1',
        '"states forces foreign"~0',
        "media-brief*",
        "published: now/d",
        "published: now-1M/M",
        "published: [now-8d/d TO now]",
      ].sort(),
    );
  });

  it.each(words)("over %s, %j finds more there, never less", (over, text, ids) => {
    expect(foundByKibana(text, over)).toEqual(expect.arrayContaining([...ids]));
  });

  it.each(words)("over %s, not (%j) finds more there, never less", (over, text) => {
    expect(foundByKibana(`not (${text})`, over)).toEqual(expect.arrayContaining(found(`not (${text})`, over)));
  });

  it("is told", () => {
    expect(kql('"foreign forces"~5 media-brief* published: now/d').lost).toEqual([
      '"foreign forces"~5: Kibana cannot look for words near one another, but for all of them, wherever they stand',
      "media-brief*: Kibana cannot look for a phrase that is only begun, but for its words, wherever they stand",
      "now/d: days begin in Kibana's time zone there, and in UTC here",
    ]);
    expect(kql('-"foreign forces"~5').lost[0]).toContain("but for them side by side");
  });
});
