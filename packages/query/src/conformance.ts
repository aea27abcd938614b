import type { Extracted, Over } from "@readout/model";
import { aReading, sources, type Who } from "./sample.ts";

export { aReading, type SampleArticle, sources, type Who } from "./sample.ts";

const xi: Who = { name: "Xi Jinping", country: "CHN", also: ["Xi", "习近平"] };
const putin: Who = { name: "Vladimir Putin", country: "RUS", also: ["Putin"] };
const reyes: Who = { name: "Ana Reyes", country: "PHL" };
const orban: Who = { name: "Viktor Orbán", country: "HUN" };

/** What the conformance queries are asked of: few, short, and odd where back ends differ. */
export const conformanceReadings: readonly Extracted[] = [
  aReading({
    id: "call-cn",
    title: "Leaders speak by telephone",
    text: "Xi said China respects the sovereignty of Afghanistan. Putin said Russia shares that position. The two leaders spoke by telephone.",
    source: sources.ministry,
    published: "2021-08-25T09:30:00.000Z",
    topics: ["afghanistan"],
    statements: [
      {
        id: "cn-1",
        content: "China respects the sovereignty of Afghanistan",
        speaker: xi,
        to: [putin],
        cue: "say",
        said: "2021-08-25",
      },
      { id: "cn-2", content: "Russia shares that position", speaker: putin, to: [xi], cue: "agree", said: "2021-08" },
    ],
    events: [
      {
        id: "cn-e1",
        evidence: "The two leaders spoke by telephone.",
        type: "CONSULT",
        mode: "phone",
        sources: [xi, putin],
        happened: "2021-08-25",
      },
    ],
  }),
  aReading({
    id: "call-ru",
    title: "Presidents discuss foreign forces",
    text: "At a media briefing, Putin warned that foreign forces must not negotiate in the name of others. Troops were moved to the border.",
    source: sources.state,
    published: "2021-08-26T23:59:59.000Z",
    origin: "Interfax",
    statements: [
      {
        id: "ru-1",
        content: "foreign forces must not negotiate in the name of others",
        speaker: putin,
        cue: "warn",
        cueText: "warned",
        said: "2021-08-26",
        venue: "a media briefing",
        kind: "direct",
      },
    ],
    events: [
      {
        id: "ru-e1",
        evidence: "Troops were moved to the border.",
        type: "MOBILIZE",
        quad: 4,
        sources: [{ name: "Russia", id: "state:RUS", country: "RUS" }],
        place: "Termez",
        happened: "2021-W34",
        factuality: "planned",
      },
    ],
  }),
  aReading({
    id: "manila",
    title: "Sanctions: the state of talks",
    text: "The ministry’s negotiations on sanctions continue, Reyes told Orbán. Forces of foreign states and organizations left the naïve café.",
    published: "2021-09-02T00:00:00.000Z",
    storyId: "story-manila",
    statements: [
      {
        id: "ma-1",
        content: "negotiations on sanctions continue",
        speaker: reyes,
        to: [orban],
        cue: "say",
        cueText: "told",
      },
    ],
  }),
  aReading({
    id: "chinese",
    title: "习近平同普京通电话",
    text: "习近平指出，中方尊重阿富汗主权独立。",
    source: sources.ministry,
    published: "2021-08-25T11:00:00.000Z",
    language: "zh",
    statements: [{ id: "zh-1", content: "中方尊重阿富汗主权独立", speaker: xi, to: [putin], kind: "direct" }],
  }),
  aReading({
    id: "russian",
    title: "Разговор по телефону",
    text: "Президент России заявил о ЁЛКАХ и мире.",
    source: sources.state,
    published: "2021-12-31T12:00:00.000Z",
    language: "ru",
    revision: 3,
  }),
  aReading({ id: "empty", text: "", published: "2020-01-01T00:00:00.000Z" }),
];

/** The instant `now` counts from in these queries. */
export const conformanceNow = new Date("2021-09-02T12:00:00.000Z");

/** A query, what it searches, and the ids every back end must find for it, in any order. */
export type ConformanceCase = readonly [over: Over, query: string, ids: readonly string[]];

const articles: readonly [string, readonly string[]][] = [
  ["", ["call-cn", "call-ru", "manila", "chinese", "russian", "empty"]],
  // words and phrases
  ["afghanistan", ["call-cn"]],
  ["AFGHANISTAN's sovereignty", []],
  ["leader", ["call-cn"]],
  ["respecting", ["call-cn"]],
  ["telephone border", []],
  ["telephone or border", ["call-cn", "call-ru"]],
  ["telephone Telephone TELEPHONE", ["call-cn"]],
  ['"foreign forces"', ["call-ru"]],
  ['"forces foreign"', []],
  ['"Forces of foreign states"', ["manila"]],
  ['"foreign forces"~1', ["call-ru", "manila"]],
  ['"forces states"~1', []],
  ['"states forces"~2', ["manila"]],
  ['"states forces foreign"~1', ["manila"]],
  ['"states forces foreign"~0', []],
  ["media-briefing", ["call-ru"]],
  ["title: forces", ["call-ru"]],
  ['title: "telephone xi"', []],
  ["text: state", ["manila"]],
  ["naive cafe", ["manila"]],
  ["CAFÉ", ["manila"]],
  ["cafe\u0301", ["manila"]],
  ["ministry", ["manila"]],
  // only begun
  ["negotia*", ["call-ru", "manila"]],
  ["negotiat*", ["call-ru", "manila"]],
  ["organiza*", ["manila"]],
  ["organizations*", ["manila"]],
  ["sovereign*", ["call-cn"]],
  ["media-brief*", ["call-ru"]],
  ["title: pres*", ["call-ru"]],
  ["speaker*", []],
  ["everything*", []],
  // other scripts
  ["阿富汗", ["chinese"]],
  ["富阿", []],
  ["习近平", ["chinese"]],
  ["президент россии", ["russian"]],
  ["елках", ["russian"]],
  // names
  ["speaker: Putin", ["call-cn", "call-ru"]],
  ["speaker: vladimir", ["call-cn", "call-ru"]],
  ['speaker: "Putin Vladimir"', []],
  ['speaker: "Putin Xi"', []],
  ['speaker: "Jinping Xi"', []],
  ["speaker: Put", []],
  ["speaker: Put*", ["call-cn", "call-ru"]],
  ["speaker: 习近平", ["call-cn", "chinese"]],
  ['speaker: "person:xi-jinping"', ["call-cn", "chinese"]],
  ["speaker: person:xi-jinping", ["call-cn", "chinese"]],
  ["addressee: orban", ["manila"]],
  ["speaker: (Xi or Reyes)", ["call-cn", "chinese", "manila"]],
  ["speaker: (Xi and Putin)", ["call-cn"]],
  ["speaker: (Putin and not Xi)", ["call-ru"]],
  ["source: herald.example", ["call-ru", "russian"]],
  ['source: "State Herald"', ["call-ru", "russian"]],
  ["site: herald", ["call-ru", "russian"]],
  ["site:herald", ["call-ru", "russian"]],
  ["SITE:Herald", ["call-ru", "russian"]],
  ["source: states", []],
  ["origin: interfax", ["call-ru"]],
  // keywords
  ['sourceKind: "state media"', ["call-ru", "russian"]],
  ["sourceKind: State-Media", ["call-ru", "russian"]],
  ["sourceKind: state", []],
  ["sourceKind: sta*", ["call-ru", "russian"]],
  ["sourceCountry: chn", ["call-cn", "chinese"]],
  ["language: (zh or ru)", ["chinese", "russian"]],
  ["language: e", []],
  ["url: https://mfa.example/call-cn", ["call-cn"]],
  ["url: https://mfa.example*", ["call-cn", "chinese"]],
  ["story: story-manila", ["manila"]],
  ["eventType: consult", ["call-cn"]],
  ["topic: afghanistan", ["call-cn"]],
  ["textFrom: page", ["call-cn", "call-ru", "manila", "chinese", "russian", "empty"]],
  // not and mixtures
  ["-afghanistan source: mfa", ["chinese"]],
  ["not source: (herald or mfa or wire)", []],
  ["not not afghanistan", ["call-cn"]],
  ["source: mfa and not afghanistan or troops", ["chinese", "call-ru"]],
  ["(forces or telephone) language: en -title: telephone", ["call-ru", "manila"]],
  ["not (language: en or published >= 2021-12-01)", ["chinese"]],
  ["afghanistan or published < 2021", ["call-cn", "empty"]],
  ["not published >= 2021-08-26", ["call-cn", "chinese", "empty"]],
  // presence
  ["speaker: *", ["call-cn", "call-ru", "manila", "chinese"]],
  ["not speaker: *", ["russian", "empty"]],
  ["title: *", ["call-cn", "call-ru", "manila", "chinese", "russian"]],
  ["topic: [* TO *]", ["call-cn"]],
  ["published: *", ["call-cn", "call-ru", "manila", "chinese", "russian", "empty"]],
  // dates and numbers
  ["published: 2021-08", ["call-cn", "call-ru", "chinese"]],
  ["published: 2021-Q3", ["call-cn", "call-ru", "chinese", "manila"]],
  ["published: 2021-W35", ["manila"]],
  ["published: 2021-08-25", ["call-cn", "chinese"]],
  ["published: (2020 or 2021-12)", ["empty", "russian"]],
  ["published >= 2021-08-26", ["call-ru", "manila", "russian"]],
  ["published > 2021-08-25", ["call-ru", "manila", "russian"]],
  ["published>2021-08-26", ["manila", "russian"]],
  ["published <= 2021-08-25", ["call-cn", "chinese", "empty"]],
  ["published:<2021-08-25", ["empty"]],
  ["published >= 2021-08-25T10:00", ["call-ru", "manila", "chinese", "russian"]],
  ["published >= 2021-08-25T13:00:00+02:00", ["call-ru", "manila", "chinese", "russian"]],
  ["published: [2021-08-25 TO 2021-08-26]", ["call-cn", "call-ru", "chinese"]],
  ["published: {2021-08-25 TO 2021-09-02}", ["call-ru"]],
  ["published: [2021-08-26 TO *]", ["call-ru", "manila", "russian"]],
  ["published >= now-7d", ["call-ru", "manila", "russian"]],
  ["published: now/d", ["manila"]],
  ["published: now-1M/M", ["call-cn", "call-ru", "chinese"]],
  ["published: [now-8d/d TO now]", ["call-cn", "call-ru", "chinese", "manila"]],
  ["revision: 3", ["russian"]],
  ["revision > 1", ["russian"]],
  ["revision: [1 TO 2]", ["call-cn", "call-ru", "manila", "chinese", "empty"]],
];

const statements: readonly [string, readonly string[]][] = [
  ["", ["cn-1", "cn-2", "ru-1", "ma-1", "zh-1"]],
  ["speaker: Xi and addressee: Putin", ["cn-1", "zh-1"]],
  ["speaker: Xi addressee: Xi", []],
  ["speaker: Putin -addressee: *", ["ru-1"]],
  ["telephone", []],
  ["title: telephone", ["cn-1", "cn-2"]],
  ["sovereignty", ["cn-1"]],
  ["主权", ["zh-1"]],
  ["negotiate", ["ru-1", "ma-1"]],
  ["speakerCountry: rus", ["cn-2", "ru-1"]],
  ["addresseeCountry: (CHN or HUN)", ["cn-2", "ma-1"]],
  ["cue: warned", ["ru-1"]],
  ["cue: warn", ["ru-1"]],
  ["cueClass: (warn or agree)", ["cn-2", "ru-1"]],
  ["kind: direct", ["ru-1", "zh-1"]],
  ["venue: briefings", ["ru-1"]],
  ["venue: *", ["ru-1"]],
  ["said: 2021-08-25", ["cn-1", "cn-2"]],
  ["said >= 2021-08-26", ["cn-2", "ru-1"]],
  ["said > 2021-08-25", ["cn-2", "ru-1"]],
  ["said < 2021-08-25", ["cn-2"]],
  ["said > 2021-08", []],
  ["said <= 2021-08-25", ["cn-1", "cn-2"]],
  ["not said: *", ["ma-1", "zh-1"]],
  ["not said: 2021", ["ma-1", "zh-1"]],
  ["source: mfa language: zh", ["zh-1"]],
];

const events: readonly [string, readonly string[]][] = [
  ["type: CONSULT", ["cn-e1"]],
  ["type: (consult or mobilize) and quad >= 2", ["ru-e1"]],
  ["quad: 4", ["ru-e1"]],
  ["mode: phone", ["cn-e1"]],
  ["actor: Xi", ["cn-e1"]],
  ["actorSource: Russia", ["ru-e1"]],
  ["actorTarget: *", []],
  ["troop border", ["ru-e1"]],
  ["place: termez", ["ru-e1"]],
  ["country: RUS", ["cn-e1", "ru-e1"]],
  ["factuality: planned", ["ru-e1"]],
  ["happened: 2021-08-25", ["cn-e1", "ru-e1"]],
  ["happened: 2021-08-22", []],
  ["happened > 2021-08-27", ["ru-e1"]],
];

const over = (things: Over, cases: readonly [string, readonly string[]][]): ConformanceCase[] =>
  cases.map(([query, ids]) => [things, query, ids] as const);

export const conformanceCases: readonly ConformanceCase[] = [
  ...over("articles", articles),
  ...over("statements", statements),
  ...over("events", events),
];
