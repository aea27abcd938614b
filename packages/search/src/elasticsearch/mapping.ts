import type { Over } from "@readout/model";
import { type FieldType, fieldsOf } from "@readout/query";

/*
 * What Elasticsearch is told of articles, statements and events, generated from the fields of the search language.
 *
 * Every field is there twice. Under its own name as people and Kibana want it: dates, numbers, one keyword per party,
 * text with a language's analysis. And under `find` as our own queries want it: the words that `@readout/query` makes
 * of it, which Elasticsearch only cuts at spaces. So every back end finds the same, in every script.
 */

/** Raised when the mapping or the analysis of words changes: months made before are rebuilt to have it. */
export const mappingVersion = 1;

export interface FieldMapping {
  readonly type?: string;
  readonly properties?: Properties;
  readonly [option: string]: unknown;
}
export type Properties = Readonly<Record<string, FieldMapping>>;

/** Languages with an analysis of their own, beside English: ISO 639-1 and Elasticsearch's name. */
export const languages: Readonly<Record<string, string>> = {
  ar: "arabic",
  de: "german",
  es: "spanish",
  fa: "persian",
  fr: "french",
  hi: "hindi",
  id: "indonesian",
  it: "italian",
  ja: "cjk",
  ko: "cjk",
  nl: "dutch",
  pl: "standard",
  pt: "portuguese",
  ru: "russian",
  tr: "turkish",
  uk: "standard",
  zh: "cjk",
};

/** Terms longer than this are kept and not indexed: Lucene refuses terms of more than 32,766 bytes. */
const longestTerm = 8_191;
const keyword: FieldMapping = { type: "keyword", ignore_above: longestTerm };
/** Kept as it was given and never looked into. */
const kept: FieldMapping = { type: "object", enabled: false };

/** As people see it: facets, sorting, Kibana. */
const shown: Readonly<Record<FieldType, FieldMapping>> = {
  text: { type: "text", analyzer: "readout_text", index_options: "offsets" },
  name: keyword,
  keyword,
  date: { type: "date" },
  number: { type: "long" },
};

/** Words as they are given; values stand a hundred places apart, so that no phrase runs from one into the next. */
const words: FieldMapping = { type: "text", analyzer: "whitespace", position_increment_gap: 100 };
const sought: Readonly<Record<FieldType, FieldMapping | null>> = {
  text: words,
  name: { ...words, norms: false },
  keyword: { ...keyword, doc_values: false },
  // The last millisecond of the stretch; the first is the field itself.
  date: { type: "date" },
  number: null,
};

/** Where things are, of what can have coordinates. */
const located: ReadonlySet<Over> = new Set<Over>(["articles", "events"]);

/** What is counted and filtered by; `find` and what is only kept left out. */
const own = (over: Over): Properties => ({
  /** The document's own id again: `_id` cannot be sorted by. */
  id: keyword,
  articleId: keyword,
  /** What the newest-first order goes by. */
  at: { type: "date" },
  indexedAt: { type: "date" },
  ordinal: { type: "integer" },
  withdrawn: { properties: { at: { type: "date" }, revision: { type: "long" } } },
  ...(located.has(over) ? { location: { type: "geo_point" } } : {}),
});

/** The whole mapping of one family. */
export function mappingOf(over: Over): { dynamic: "strict"; _meta: object; properties: Properties } {
  const fields = Object.entries(fieldsOf[over]);
  const find = fields.flatMap(([name, type]) => {
    const mapping = sought[type];
    return mapping ? [[name, mapping] as const] : [];
  });
  return {
    dynamic: "strict",
    _meta: { mapping_version: mappingVersion },
    properties: {
      ...own(over),
      ...Object.fromEntries(fields.map(([name, type]) => [name, shown[type]])),
      find: { properties: { ...Object.fromEntries(find), present: { type: "keyword", doc_values: false } } },
      in: {
        properties: Object.fromEntries(
          Object.keys(languages).map((language) => [language, { type: "text", analyzer: `readout_${language}` }]),
        ),
      },
      fields: kept,
      record: kept,
      ...(over === "articles" ? { reading: kept } : {}),
    },
  };
}

/** The fields of a family that Kibana and aggregations may use, with their Elasticsearch types; `withdrawn.at` by its path. */
export function fieldTypesOf(over: Over): Readonly<Record<string, string>> {
  const { find: _, in: __, ...properties } = mappingOf(over).properties;
  return Object.fromEntries(typed("", properties));
}

const typed = (path: string, properties: Properties): [string, string][] =>
  Object.entries(properties).flatMap(([name, { type, properties: inner }]) => {
    if (inner) return typed(`${path}${name}.`, inner);
    return type === undefined || type === "object" ? [] : [[`${path}${name}`, type] as [string, string]];
  });
