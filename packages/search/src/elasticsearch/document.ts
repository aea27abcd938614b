import type { Article, Event, Extracted, Extraction, Over, SearchDocument, Statement } from "@readout/model";
import { type FieldType, fieldsOf, intervalOf, keyOf, tokens, words } from "@readout/query";
import type { StoredFact, Withdrawn } from "../search.ts";
import { languages } from "./mapping.ts";

type Values = readonly (string | number)[];

/** What the article's document remembers of its facts: all it ever had, withdrawn ones too. */
export interface KnownFact {
  id: string;
  /** In which it was last found. */
  revision: number;
  withdrawn: Withdrawn | null;
}
export interface Reading {
  revision: number;
  /** Whether this reading was read for facts. */
  isDone: boolean;
  /** What is written on facts that this reading no longer holds. */
  withdrawnAt: string;
  statements: KnownFact[];
  events: KnownFact[];
  /** Facts that newer rules no longer found in this revision: they were taken out with it. */
  gone: { statements: string[]; events: string[] };
}

/** One document as it is in Elasticsearch. */
export interface Stored {
  id: string;
  articleId: string;
  ordinal: number;
  withdrawn?: Withdrawn | null;
  fields: SearchDocument["fields"];
  record: unknown;
  /** An article's text is here alone. */
  text?: string;
  reading?: Reading;
  /** And the fields of the mapping. */
  [field: string]: unknown;
}

export interface StoredArticleRecord {
  article: Article;
  extraction: Extraction;
}

/** What our queries look at, by the type of the field; undefined where there is nothing. */
const found: Readonly<Record<FieldType, (values: Values) => unknown>> = {
  text: (values) => values.map((value) => tokens(String(value)).join(" ")),
  name: (values) => values.map((value) => words(String(value)).join(" ")),
  keyword: (values) => values.map(keyOf),
  date: ([value]) => stretch(value, "to"),
  number: () => undefined,
};

/** What people and Kibana look at. */
const shown: Readonly<Record<FieldType, (values: Values) => unknown>> = {
  text: (values) => (values.length > 1 ? values : values[0]),
  name: (values) => values,
  keyword: (values) => values,
  date: ([value]) => stretch(value, "from"),
  number: ([value]) => value,
};

function stretch(value: string | number | undefined, end: "from" | "to"): string | undefined {
  const interval = value === undefined ? null : intervalOf(String(value));
  return interval ? new Date(interval[end]).toISOString() : undefined;
}

export interface Place {
  ordinal: number;
  /** ISO 8601 instant. */
  indexedAt: string;
  record: unknown;
  location?: { lat: number; lon: number }[];
  reading?: Reading;
}

/** Some of a document's fields: as people see them, and as our queries look for them. */
export interface ReadFields {
  shown: Record<string, unknown>;
  find: Record<string, unknown>;
  present: string[];
}

export function readFields(
  { fields, labels }: SearchDocument,
  types: readonly (readonly [string, FieldType])[],
): ReadFields {
  const read: ReadFields = { shown: {}, find: {}, present: [] };
  for (const [name, type] of types) {
    const values = fields[name];
    if (values === undefined || values.length === 0) continue;
    read.present.push(name);
    read.shown[name] = labels[name] ?? shown[type](values);
    read.find[name] = found[type](values);
  }
  return read;
}

/** A document of the search language as Elasticsearch keeps it. */
export function storedOf(document: SearchDocument, { location = [], ...place }: Place): Stored {
  const { over, id, articleId, fields } = document;
  const { shown, find, present } = readFields(document, typesOf[over]);
  return {
    ...shown,
    id,
    articleId,
    at: momentOf(document),
    withdrawn: null,
    ...place,
    ...(location.length > 0 ? { location } : {}),
    fields: over === "articles" ? { ...fields, text: [] } : fields,
    find: { ...find, present },
    ...inItsLanguage(document),
  };
}

/** What the newest-first order goes by. */
export function momentOf({ fields }: SearchDocument): string {
  const [value] = fields.published?.length ? fields.published : (fields.accepted ?? []);
  return stretch(value, "from") ?? epoch;
}

const epoch = new Date(0).toISOString();
export const typesOf: Readonly<Record<Over, [string, FieldType][]>> = {
  articles: Object.entries(fieldsOf.articles),
  statements: Object.entries(fieldsOf.statements),
  events: Object.entries(fieldsOf.events),
};

/** What is written in another language than English is there once more, for its own analysis. */
export function inItsLanguage({ over, fields }: SearchDocument): { in?: Record<string, Values> } {
  const language = String(fields.language?.[0] ?? "");
  if (!Object.hasOwn(languages, language)) return {};
  const own = over === "articles" ? ["title", "text"] : over === "statements" ? ["content"] : ["evidence"];
  return { in: { [language]: own.flatMap((name) => fields[name] ?? []) } };
}

const coordinates = (places: readonly ({ lat: number | null; lon: number | null } | null)[]) =>
  places.flatMap((place) =>
    place && place.lat !== null && place.lon !== null ? [{ lat: place.lat, lon: place.lon }] : [],
  );

export const articleRecord = ({ article, extraction }: Extracted): StoredArticleRecord => ({
  article: { ...article, text: "" },
  extraction: { ...extraction, statements: [], events: [] },
});

export const placesOf = ({ places }: Extraction) => coordinates(places);
export const placeOf = (event: Event) => coordinates([event.place]);

export const factOf = <T extends Statement | Event>({
  record,
  articleId,
  withdrawn = null,
}: Stored): StoredFact<T> => ({
  record: record as T,
  articleId,
  withdrawn,
});

export const articleOf = ({ record, text = "" }: Stored): StoredArticleRecord => {
  const { article, extraction } = record as StoredArticleRecord;
  return { article: { ...article, text }, extraction };
};

/** The record of a hit. */
export const recordOf = (over: Over, stored: Stored): Article | Statement | Event =>
  over === "articles" ? articleOf(stored).article : factOf(stored).record;
