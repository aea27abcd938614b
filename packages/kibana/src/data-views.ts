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
  articles: ["source", "title", "speaker", "eventType", "url", "readout"],
  statements: ["speaker", "addressee", "cueClass", "content", "source", "url", "readout"],
  events: ["type", "mode", "actorSource", "actorTarget", "place", "evidence", "source", "url", "readout"],
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

/** The data view with its links: an address leads to its source, the field `readout` to the document in the console. */
export const dataViewObject = (view: View, consoleUrl: string): SavedObject =>
  savedObject("index-pattern", view.id, {
    title: view.index,
    name: `Readout: ${view.index}`,
    timeFieldName: view.time,
    allowNoIndex: true,
    fields: "[]",
    // What only our own search looks at is no part of what people read.
    sourceFilters: JSON.stringify([{ value: "find.*" }, { value: "in.*" }]),
    runtimeFieldMap: JSON.stringify({ readout: { type: "keyword", script: { source: placeInConsole[view.over] } } }),
    typeMeta: "{}",
    // Kibana lists the fields with a count first, as the popular ones.
    fieldAttrs: JSON.stringify(
      Object.fromEntries(view.columns.map((field, at) => [field, { count: view.columns.length - at }])),
    ),
    fieldFormatMap: JSON.stringify({
      url: link({}),
      readout: link({
        urlTemplate: `${consoleUrl.replace(/(?<!\/)\/+$/, "")}/?{{rawValue}}`,
        labelTemplate: "Readout",
      }),
    }),
  });

/** The parameters of the console's address, by a script of Elasticsearch: a link has the value of one field alone. */
const placeInConsole: Readonly<Record<Over, string>> = {
  articles: "emit('article=' + doc['id'].value)",
  statements: "emit('article=' + doc['articleId'].value + '&fact=' + doc['id'].value)",
  events: "emit('article=' + doc['articleId'].value + '&fact=' + doc['id'].value)",
};

const link = (templates: { urlTemplate?: string; labelTemplate?: string }) => ({
  id: "url",
  params: { type: "a", openLinkInCurrentTab: false, ...templates },
});
