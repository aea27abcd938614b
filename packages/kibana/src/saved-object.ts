/** One thing that Kibana keeps: a line of an import file. */
export interface SavedObject {
  type: ObjectType;
  id: string;
  attributes: Readonly<Record<string, unknown>>;
  references: readonly Reference[];
  coreMigrationVersion: string;
  typeMigrationVersion: string;
}

/** What an object needs, under the name its attributes call it by. */
export interface Reference {
  type: ObjectType;
  id: string;
  name: string;
}

/**
 * The shape each type is written in: the lowest that our content needs, which newer versions of Kibana bring up to theirs
 * while importing. Without these Kibana takes a line for one of 7.x, and its migrations stumble over what they do not know.
 */
const typeVersions = {
  "index-pattern": "8.0.0",
  search: "10.5.0",
  lens: "8.9.0",
  map: "8.4.0",
  dashboard: "8.9.0",
} as const;

export type ObjectType = keyof typeof typeVersions;

export const savedObject = (
  type: ObjectType,
  id: string,
  attributes: SavedObject["attributes"],
  references: readonly Reference[] = [],
): SavedObject => ({
  type,
  id,
  attributes,
  references,
  coreMigrationVersion: "8.8.0",
  typeMigrationVersion: typeVersions[type],
});

/** One object a line, as Kibana imports and exports them. */
export const toNdjson = (objects: readonly SavedObject[]): string =>
  objects.map((each) => `${JSON.stringify(each)}\n`).join("");

/** The query bar's state: in KQL, which Kibana's own state calls by its first name. */
export const kuery = (query = ""): { query: string; language: "kuery" } => ({ query, language: "kuery" });
