import { z } from "zod";
import { faultsOf, type ListFault, noList } from "../list-fault.ts";
import { MOST_WORDS, piecesOf, type Theme } from "./term-tree.ts";

const term = z
  .string()
  .trim()
  .max(120)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), "needs a letter or a digit")
  .refine((text) => piecesOf(text).length <= MOST_WORDS, `has more than ${MOST_WORDS} words and marks`);
const terms = z.array(term).max(500).default([]);

const rowSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is small letters, digits and hyphens, as in grain-corridor"),
    strong: terms,
    weak: terms,
  })
  .refine(({ strong, weak }) => strong.length + weak.length > 0, "a topic needs terms: strong, weak or both");

const listSchema = z.strictObject({ topics: z.array(z.unknown()).max(1_000) });

export interface TopicList {
  topics: Theme[];
  faults: ListFault[];
}

/**
 * Reads a user's list of topics, as YAML or JSON gives it: `{ topics: [{ id, strong, weak }] }`. A known id gets more terms,
 * another is a topic of its own. Every fault is told at once.
 */
export function readTopicList(value: unknown): TopicList {
  const read = listSchema.safeParse(value);
  if (!read.success) return { topics: [], faults: [noList("topics")] };
  const rows = read.data.topics.map((row, at) => ({ at, read: rowSchema.safeParse(row) }));
  return {
    topics: rows.flatMap(({ read: { data } }) => data ?? []),
    faults: rows.flatMap(({ at, read: { error } }) => (error ? faultsOf("topics", at, error) : [])),
  };
}
