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

interface Read {
  values: Values;
  shown: unknown;
  found: unknown;
}

/** The facts of one article share what they have from it, the very same lists: those are read once. */
const latest = new Map<string, Read>();

function readOnce(name: string, type: FieldType, values: Values): Read {
  const known = latest.get(name);
  if (known?.values === values && values.length > 0) return known;
  const read = { values, shown: shown[type](values), found: found[type](values) };
  latest.set(name, read);
  return read;
}

/** A document of the search language as Elasticsearch keeps it. */
export function storedOf(document: SearchDocument, place: Place): Stored {
  const { over, id, articleId, fields, labels } = document;
  const people: Record<string, unknown> = {};
  const find: Record<string, unknown> = {};
  const present: string[] = [];
  for (const [name, type] of typesOf[over]) {
    const values = fields[name];
    if (values === undefined || values.length === 0) continue;
    const read = readOnce(name, type, values);
    present.push(name);
    people[name] = labels[name] ?? read.shown;
    find[name] = read.found;
  }
  const { location = [], ...rest } = place;
  const dated = fields.published?.length ? fields.published : (fields.accepted ?? []);
  return {
    ...people,
    id,
    articleId,
    at: dated.length > 0 ? (readOnce("at", "date", dated).shown ?? epoch) : epoch,
    withdrawn: null,
    ...rest,
    ...(location.length > 0 ? { location } : {}),
    fields: over === "articles" ? { ...fields, text: [] } : fields,
    find: { ...find, present },
    ...inItsLanguage(document),
  } as Stored;
}

const epoch = new Date(0).toISOString();
const typesOf: Readonly<Record<Over, [string, FieldType][]>> = {
  articles: Object.entries(fieldsOf.articles),
  statements: Object.entries(fieldsOf.statements),
  events: Object.entries(fieldsOf.events),
};

/** What is written in another language than English is there once more, for its own analysis. */
function inItsLanguage({ over, fields }: SearchDocument): { in?: Record<string, Values> } {
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
