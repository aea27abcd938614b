import type { Over } from "@readout/model";
import { type SavedObject, savedObject } from "./saved-object.ts";

/** One family of documents, as Kibana looks at it. */
export interface View {
  over: Over;
  id: string;
  /** The alias: a pattern of months would also find an index that is only being prepared. */
  index: string;
  /** What the time picker goes by. */
  time: string;
  noun: string;
  /** What is shown of a document, unless somebody chooses other columns. */
  columns: readonly string[];
}

const columns: Readonly<Record<Over, readonly string[]>> = {
  articles: ["source", "title", "speaker", "eventType", "url", "articleId"],
  statements: ["speaker", "addressee", "cueClass", "content", "source", "url", "articleId"],
  events: ["type", "mode", "actorSource", "actorTarget", "place", "evidence", "source", "url", "articleId"],
};

/** The three data views; `prefix` is that of the indices, and keeps two installations apart in one Kibana. */
export const dataViews = (prefix: string): Readonly<Record<Over, View>> => ({
  articles: dataView("articles", prefix),
  statements: dataView("statements", prefix),
  events: dataView("events", prefix),
});

const dataView = (over: Over, prefix: string): View => ({
  over,
  id: objectId(prefix, over),
  index: `${prefix}${over}`,
  time: "published",
  noun: over[0]?.toUpperCase() + over.slice(1),
  columns: columns[over],
});

/** Ids never change: an import replaces what an earlier one brought, and links to it go on working. */
export const objectId = (prefix: string, ...words: readonly string[]): string => `readout-${prefix}${words.join("-")}`;

/** The data view with its links: an article's id leads to it in the console, an address to its source. */
export const dataViewObject = (view: View, consoleUrl: string): SavedObject =>
  savedObject("index-pattern", view.id, {
    title: view.index,
    name: `Readout: ${view.index}`,
    timeFieldName: view.time,
    allowNoIndex: true,
    fields: "[]",
    // What only our own search looks at is no part of what people read.
    sourceFilters: JSON.stringify([{ value: "find.*" }, { value: "in.*" }]),
    runtimeFieldMap: "{}",
    typeMeta: "{}",
    // Kibana lists the fields with a count first, as the popular ones.
    fieldAttrs: JSON.stringify(
      Object.fromEntries(view.columns.map((field, at) => [field, { count: view.columns.length - at }])),
    ),
    fieldFormatMap: JSON.stringify({ url: link(null, null), articleId: link(articleAddress(consoleUrl), "Readout") }),
  });

/** Kibana puts the value in place of `{{value}}`, encoded for an address. */
const articleAddress = (consoleUrl: string): string => `${consoleUrl.replace(/\/+$/, "")}/?article={{value}}`;

const link = (urlTemplate: string | null, labelTemplate: string | null) => ({
  id: "url",
  params: {
    type: "a",
    openLinkInCurrentTab: false,
    ...(urlTemplate === null ? {} : { urlTemplate }),
    ...(labelTemplate === null ? {} : { labelTemplate }),
  },
});
