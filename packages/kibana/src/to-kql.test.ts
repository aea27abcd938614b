import { type Over, toDocuments } from "@readout/model";
import { matches, parse } from "@readout/query";
import { conformanceCases, conformanceNow, conformanceReadings } from "@readout/query/conformance";
import { toKql } from "./to-kql.ts";

const kql = (text: string, over: Over = "articles") => toKql(parse(text, over));

const documents = conformanceReadings.flatMap((reading) => {
  const { article, statements, events } = toDocuments(reading);
  return [article, ...statements, ...events];
});

/** What a query finds, read by our own parser: KQL, as far as we write it, is a part of our language. */
const found = (text: string, over: Over): string[] => {
  const query = parse(text, over);
  return documents.filter((each) => matches(query, each, conformanceNow)).map(({ id }) => id);
};

describe("a query in KQL", () => {
  it.each<[string, Over, string]>([
    ["", "articles", ""],
    ["pact", "statements", 'content: "pact"'],
    ["pact treaty", "articles", '(title: "pact" or text: "pact") and (title: "treaty" or text: "treaty")'],
    ["speaker: Xi and addressee: Putin", "statements", 'speaker: "Xi" and addressee: "Putin"'],
    ["speaker: (Xi or Putin) -hold", "statements", '(speaker: "Xi" or speaker: "Putin") and not content: "hold"'],
    ['content: "say \\"no\\""', "statements", 'content: "say \\"no\\""'],
    ["speaker: *", "statements", "speaker: *"],
    ["not speaker: *", "statements", "not speaker: *"],
    ["quad >= 2", "events", 'quad >= "2"'],
    ["published >= 2021-08", "articles", 'published >= "2021-08-01T00:00:00.000Z"'],
    ["published > 2021-08", "articles", 'published > "2021-08-31T23:59:59.999Z"'],
    [
      "published: 2021-W34",
      "articles",
      'published >= "2021-08-23T00:00:00.000Z" and published <= "2021-08-29T23:59:59.999Z"',
    ],
    [
      "not published: 2021",
      "articles",
      'not (published >= "2021-01-01T00:00:00.000Z" and published <= "2021-12-31T23:59:59.999Z")',
    ],
    ["published >= now-7d", "articles", 'published >= "now-7d"'],
    ["speaker: Put*", "statements", "speaker: put*"],
    ["url: https://mfa.example/*", "articles", "url: https\\://mfa.example/*"],
    ["sourceKind: state\\ med*", "articles", "sourceKind: state med*"],
  ])("of %j over %s", (text, over, expected) => {
    expect(kql(text, over)).toEqual({ text: expected, lost: [] });
  });

  it.each(conformanceCases.filter(([over, text]) => kql(text, over).lost.length === 0))(
    "over %s, %j finds what the query finds",
    (over, text, ids) => {
      expect(found(kql(text, over).text, over).sort()).toEqual([...ids].sort());
    },
  );
});

const special = String.raw`\\():<>"*{}`;
const value = String.raw`(?:"@"|(?:[^\s${special}]| (?!and |or |not )|\\[${special}])+\*)`;
/** One condition of KQL: a field, a sign, and a value in quotes, a beginning, some of these, or a star for any. */
const condition = new RegExp(
  String.raw`[A-Za-z]+(?:: (?:${value}|\(${value}(?: or ${value})*\)|\*)| (?:>=|<=|>|<) "@")`,
  "g",
);

/** Strings, then conditions, then what is in parentheses, each made one sign until a single one is left. */
function isKql(text: string): boolean {
  let rest = text.replace(/"(?:[^"\\]|\\["\\])*"/g, '"@"').replace(condition, "@");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/not @|\(@\)|@ and @|(?<!and |not )@ or @(?! and)/g, "@");
  }
  return rest === "@" || text === "";
}

it.each(conformanceCases)("over %s, %j is written in Kibana's grammar", (over, text) => {
  expect(isKql(kql(text, over).text)).toBe(true);
});

it.each(["a b", 'a: "b" c: "d"', 'a: "b', 'a: b"c"', "a: [1 TO 2]", '"a b"~5', '-a: "b"', "a: b:c*", "not", '(a: "b"'])(
  "%s is not",
  (text) => {
    expect(isKql(text)).toBe(false);
  },
);

describe("what KQL cannot say", () => {
  const lossy = conformanceCases.filter(([over, text]) => kql(text, over).lost.length > 0);

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

  it.each(lossy)("over %s, %j finds more there, never less", (over, text, ids) => {
    expect(found(kql(text, over).text, over)).toEqual(expect.arrayContaining([...ids]));
  });

  it.each(lossy)("over %s, not (%j) finds more there, never less", (over, text) => {
    const negated = `not (${text})`;

    expect(found(kql(negated, over).text, over)).toEqual(expect.arrayContaining(found(negated, over)));
  });

  it("is told", () => {
    expect(kql('"foreign forces"~5 media-brief*').lost).toEqual([
      '"foreign forces"~5: Kibana knows no nearness and looks for all of the words, wherever they stand',
      'media-brief*: Kibana knows no phrase that is only begun and looks for "media" and brief*, wherever they stand',
    ]);
  });
});
