import type { Over } from "@readout/model";

/**
 * How a field's values are compared.
 * - `text`: words, whatever their ending (English stems).
 * - `name`: consecutive words of one value, as they are: `Putin` finds "Vladimir Putin".
 * - `keyword`: the whole value; case, accents and punctuation do not count.
 * - `date`: stretches of time, compared as `dates.ts` says.
 * - `number`: as numbers.
 */
export type FieldType = "text" | "name" | "keyword" | "date" | "number";

type Fields = Readonly<Record<string, FieldType>>;

const common: Fields = {
  published: "date",
  accepted: "date",
  source: "name",
  sourceKind: "keyword",
  sourceCountry: "keyword",
  language: "keyword",
  feed: "keyword",
  title: "text",
  url: "keyword",
  story: "keyword",
  origin: "name",
  topic: "keyword",
};

/** The fields of the search language, by what is searched: query name = index name. */
export const fieldsOf: Readonly<Record<Over, Fields>> = {
  articles: {
    ...common,
    text: "text",
    speaker: "name",
    addressee: "name",
    actor: "name",
    country: "keyword",
    place: "name",
    eventType: "keyword",
    cueClass: "keyword",
    revision: "number",
    textFrom: "keyword",
  },
  statements: {
    ...common,
    content: "text",
    speaker: "name",
    speakerCountry: "keyword",
    addressee: "name",
    addresseeCountry: "keyword",
    cue: "name",
    cueClass: "keyword",
    kind: "keyword",
    said: "date",
    venue: "text",
    via: "name",
  },
  events: {
    ...common,
    evidence: "text",
    type: "keyword",
    mode: "keyword",
    quad: "number",
    actorSource: "name",
    actorTarget: "name",
    actor: "name",
    country: "keyword",
    place: "name",
    happened: "date",
    factuality: "keyword",
  },
};

/** The fields that statements and events have from their article. */
export const commonFields: readonly string[] = Object.keys(common);

/** Other names people give to fields. */
export const aliases: Readonly<Record<string, string>> = { site: "source" };

/** What words without a field are looked for in. */
export const bareFields: Readonly<Record<Over, readonly string[]>> = {
  articles: ["title", "text"],
  statements: ["content"],
  events: ["evidence"],
};

/** The type of a field; null when `over` has no such field. */
export const typeOf = (over: Over, field: string): FieldType | null =>
  Object.hasOwn(fieldsOf[over], field) ? (fieldsOf[over][field] ?? null) : null;
