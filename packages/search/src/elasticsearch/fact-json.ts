import type { SearchDocument } from "@readout/model";
import { commonFields, type FieldType } from "@readout/query";
import { inItsLanguage, momentOf, type Place, readFields, typesOf } from "./document.ts";

type Facts = "statements" | "events";
type Types = readonly (readonly [string, FieldType])[];

/** What a fact has from its article, and what it has of its own. */
const halvesOf = (over: Facts): { common: Types; own: Types } => ({
  common: typesOf[over].filter(([name]) => commonFields.includes(name)),
  own: typesOf[over].filter(([name]) => !commonFields.includes(name)),
});
const halves = { statements: halvesOf("statements"), events: halvesOf("events") };

/** The inside of a JSON object; to be joined with others. */
const inside = (value: object): string => JSON.stringify(value).slice(1, -1);
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(",");

/** One half, as the insides of the objects it goes into. */
interface Half {
  top: string;
  fields: string;
  find: string;
  present: string;
}

function halfOf(document: SearchDocument, types: Types, rest: object): Half {
  const { shown, find, present } = readFields(document, types);
  const fields = Object.fromEntries(types.map(([name]) => [name, document.fields[name] ?? []]));
  return {
    top: inside({ ...shown, ...rest }),
    fields: inside(fields),
    find: inside(find),
    present: inside(present),
  };
}

/** Of the fact before: the facts of one article share the very same lists. */
let latest: { accepted: unknown; indexedAt: string; half: Half } | null = null;

function commonHalf(over: Facts, document: SearchDocument, indexedAt: string): Half {
  const { accepted } = document.fields;
  if (latest && latest.accepted === accepted && latest.indexedAt === indexedAt) return latest.half;
  const rest = { articleId: document.articleId, at: momentOf(document), indexedAt, withdrawn: null };
  const half = halfOf(document, halves[over].common, rest);
  latest = { accepted, indexedAt, half };
  return half;
}

/**
 * What `storedOf` makes of a fact, as JSON. An article has many facts, and half of each is what it has from the article:
 * that half is read and written out once, which spares the indexer a third of its work.
 */
export function factJson(
  over: Facts,
  document: SearchDocument,
  { indexedAt, ordinal, record, location = [] }: Place,
): string {
  const common = commonHalf(over, document, indexedAt);
  const own = halfOf(document, halves[over].own, {
    id: document.id,
    ordinal,
    record,
    ...(location.length > 0 ? { location } : {}),
    ...inItsLanguage(document),
  });
  const find = joined(common.find, own.find, `"present":[${joined(common.present, own.present)}]`);
  return `{${joined(common.top, own.top)},"fields":{${joined(common.fields, own.fields)}},"find":{${find}}}`;
}
