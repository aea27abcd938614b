import { explain } from "./explain.ts";
import { extract, knownWith } from "./extract.ts";
import { explained } from "./testing.ts";

const anArticle = (text: string, language = "en") => ({
  id: "a1",
  revision: 1,
  text,
  title: "",
  language,
  publishedAt: "2024-03-08T09:00:00Z",
});
const speakers = (text: string) => extract(anArticle(text)).statements.map(({ speaker }) => speaker?.name);

describe("extract", () => {
  it("says that a language is not supported instead of guessing", () => {
    expect(extract(anArticle("Der Minister sagte, das Gesetz werde geändert.", "de"))).toMatchObject({
      status: "unsupported-language",
      reason: "extraction: language not supported (de)",
      statements: [],
    });
    expect(extract(anArticle("Der Minister sagte, das Gesetz werde geändert.", "und")).status).toBe(
      "unsupported-language",
    );
  });

  it("takes undetermined text for English when it reads so", () => {
    expect(extract(anArticle("The minister said that the law was to be changed.", "und")).statements).toHaveLength(1);
    expect(extract(anArticle("Iran attacked Israel.", "und")).events).toHaveLength(1);
  });

  it.each([
    ["Russia, China and Iran said trade would grow.", "Russia", "Russia, China and Iran"],
    ["“It is late,” said Vladimir Putin and Xi Jinping.", "Vladimir Putin", "Vladimir Putin and Xi Jinping"],
    ["In Iran, Russia and China said trade would grow.", "Russia", "Russia and China"],
    ["Russia and China's envoys said trade would grow.", "Russia", "Russia and China's envoys"],
  ])("of several speakers the first stands for all: %s", (text, name, words) => {
    const [speaker] = extract(anArticle(text)).statements.map((each) => each.speaker);

    expect(speaker?.name).toBe(name);
    expect(text.slice(speaker?.mention.start, speaker?.mention.end)).toBe(words);
  });

  it("what nobody says is not said", () => {
    const { statements } = extract(anArticle("No one in Iran said that trade would grow."));

    expect(statements.map(({ negated }) => negated)).toEqual([true]);
  });

  it.each([
    [
      "a pronoun is whoever spoke",
      "Vladimir Putin was told by Xi Jinping that trade would grow. He added that it was late.",
      ["Xi Jinping", "Xi Jinping"],
    ],
    ["a few of many are not all of them", "No one in Iran said trade would grow.", ["No one in Iran"]],
    [
      "a person close to somebody is not that one",
      "A person close to Putin said he left.",
      ["A person close to Putin"],
    ],
    ["who writes is nobody else", "Hamas left. I said trade would grow, and “we” said so.", ["I"]],
    [
      "a short name is its bearer",
      "Xi Jinping said trade would grow. Xi said it was late.",
      ["Xi Jinping", "Xi Jinping"],
    ],
    ["who takes up the name before it", "Xi Jinping, who said trade would grow, left.", ["Xi Jinping"]],
    ["nobody known keeps the words", "Officials said trade would grow.", ["Officials"]],
  ])("knows the speaker: %s", (_, text, expected) => {
    explained(anArticle(text), () => expect(speakers(text)).toEqual(expected));
  });

  it.each([
    ["stated", "On Wednesday, Xi Jinping said trade would grow.", { value: "2024-03-06", basis: "stated" }],
    [
      "inherited",
      "On Wednesday, Xi Jinping said trade would grow. He added that it was late.",
      { value: "2024-03-06", basis: "inherited" },
    ],
    ["published", "Xi Jinping said trade grew in August 2021.", { value: "2024-03-08", basis: "published" }],
    [
      "published, not on a day to come",
      "Xi Jinping, who will travel on Monday night, said trade grew.",
      { value: "2024-03-08", basis: "published" },
    ],
  ])("says when it was said: %s", (_, text, expected) => {
    explained(anArticle(text), () =>
      expect(extract(anArticle(text)).statements.at(-1)?.saidOn).toMatchObject(expected),
    );
  });

  it.each([
    ["direct", "“Trade will grow,” Xi Jinping said. “It is late.”", ["direct", 2]],
    ["mixed", "Xi Jinping said trade was “growing at last”.", ["mixed", 1]],
    ["indirect", "Xi Jinping said trade was growing.", ["indirect", 0]],
  ])("tells %s speech", (_, text, expected) => {
    const [statement] = extract(anArticle(text)).statements;
    expect([statement?.kind, statement?.quotes.length]).toEqual(expected);
  });

  it.each([
    ["Xi Jinping did not say that trade would grow.", true],
    ["Xi Jinping never promised to leave.", true],
    ["Xi Jinping left without criticizing the ban.", true],
    ["Xi Jinping avoided criticizing the ban.", true],
    ["Xi Jinping made no promise to leave.", true],
    ["Xi Jinping is not critical of the ban.", true],
    ["Xi Jinping denied that trade would grow.", false],
    ["Xi Jinping said that trade would not grow.", false],
  ])("marks what was not said: %s", (text, negated) => {
    expect(extract(anArticle(text)).statements).toMatchObject([{ negated }]);
  });

  it.each([
    ["Xi Jinping assured Vladimir Putin that trade would grow.", ["Vladimir Putin"], undefined],
    ["In a call with Vladimir Putin, Xi Jinping said trade would grow.", ["Vladimir Putin"], "a call"],
    ["Xi Jinping told reporters that trade would grow.", [], undefined],
    ["Xi Jinping told a media briefing that trade would grow.", [], "a media briefing"],
    ["Xi Jinping said in an interview with Xinhua that trade would grow.", [], "an interview"],
  ])("knows to whom and where: %s", (text, addressees, venue) => {
    const [statement] = extract(anArticle(text)).statements;
    expect(statement?.addressees.map(({ name }) => name)).toEqual(addressees);
    if (venue) expect(statement?.venue?.text).toBe(venue);
  });

  it.each([
    "Xi Jinping said trade would grow, according to Xinhua.",
    "According to Xinhua, Xi Jinping said trade would grow.",
    "Xinhua quoted Xi Jinping as saying that trade would grow.",
  ])("knows who carried it: %s", (text) => {
    expect(extract(anArticle(text)).statements).toMatchObject([
      { speaker: { name: "Xi Jinping" }, via: { name: "Xinhua" } },
    ]);
  });

  it("says what the article is about, and what each statement speaks of", () => {
    const { topics, statements } = extract(
      anArticle("Xi Jinping said the ceasefire held. Vladimir Putin said inflation and interest rates fell."),
    );
    expect(topics.map(({ id }) => id)).toEqual(["economy-finance", "ceasefires"]);
    expect(statements.map((each) => each.topics)).toEqual([["ceasefires"], ["economy-finance"]]);
  });

  it("finds a user's topics beside its own, and names the list in its version", () => {
    const known = knownWith({ actors: [], topics: [{ id: "harbours", strong: ["new quay"], weak: [] }] });
    const { topics, extractor } = extract(anArticle("The new quay was opened under a ceasefire."), known);
    expect(topics.map(({ id }) => id)).toEqual(["ceasefires", "harbours"]);
    expect(extractor.version).toMatch(/^0\.1\.0\+[0-9a-f]{8}$/);
  });

  it("gives the same bytes twice, and the same id when the paragraph moves", () => {
    const sentence = "Xi Jinping said trade would grow.";
    const first = extract(anArticle(sentence));
    expect(JSON.stringify(extract(anArticle(sentence)))).toBe(JSON.stringify(first));
    expect(extract(anArticle(`It rained.\n\n${sentence}`)).statements[0]?.id).toBe(first.statements[0]?.id);
  });

  it("gives two equal sayings two ids", () => {
    const ids = extract(
      anArticle("Xi Jinping said trade would grow. Xi Jinping said trade would grow."),
    ).statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("explains which rule found what, and what became of it", () => {
    const text = "Vladimir Putin was told by Xi Jinping that trade would grow, according to Xinhua.";
    expect(explain(anArticle(text)).filter(({ what }) => what === "statement")).toMatchObject([
      { rule: "was-told", droppedBy: null, told: ["Xi Jinping", "was told", "trade would grow"] },
      { rule: "according-to", droppedBy: "drop-overlaps", told: ["Xinhua", "according to", expect.anything()] },
    ]);
  });

  it("explains dates, actors, events and topics as well", () => {
    const text = "Xi Jinping met Vladimir Putin on Wednesday about the ceasefire.";
    const traces = explain(anArticle(text)).map(({ start, end, ...trace }) => {
      expect(text.slice(start, end)).toBe(trace.told[0]);
      return trace;
    });
    expect(traces).toEqual(
      expect.arrayContaining([
        { what: "date", rule: "weekday", droppedBy: null, told: ["Wednesday", "2024-03-06"] },
        { what: "actor", rule: "name", droppedBy: null, told: ["Xi Jinping", "person:xi-jinping"] },
        {
          what: "event",
          rule: "CONSULT meet",
          droppedBy: null,
          told: ["met", "Xi Jinping → Vladimir Putin", "asserted"],
        },
        { what: "topic", rule: "ceasefires", droppedBy: null, told: ["ceasefire"] },
      ]),
    );
  });

  it("is explained where a test of it fails", () => {
    const article = anArticle("Xi Jinping said trade would grow.");
    expect(() => explained(article, () => expect(extract(article).statements).toEqual([]))).toThrow(
      /The rules found\n {2}statement said-content: Xi Jinping \| said \| trade would grow/,
    );
  });
});
