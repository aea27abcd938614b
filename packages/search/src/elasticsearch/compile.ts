import {
  bareFields,
  dateBounds,
  type FieldType,
  type Node,
  type Pattern,
  patternOf,
  type Query,
  type Range,
  type Term,
  typeOf,
} from "@readout/query";

/** A query of Elasticsearch. */
export type Dsl = Readonly<Record<string, unknown>>;

export interface Plan {
  query: Dsl;
  /** Whether there are words of text to rank by. */
  isRanked: boolean;
}

/**
 * Compiles a query. Every word is letters and digits by construction and travels as a value of JSON; what people write is
 * never read by a parser of Elasticsearch. Only words of text score.
 */
export function compile(query: Query, now: Date): Plan {
  const context = { query, now };
  return { query: nodeQuery(context, query.root, false, 0), isRanked: hasText(context, query.root) };
}

interface Context {
  query: Query;
  now: Date;
}

/** A title counts as much as three mentions in the text. */
const titleWeight = 3;
/** Elasticsearch reads 30 levels at once; a query wrapped as bytes is read apart, from level zero. */
const levelsAtOnce = 14;

const everything: Dsl = { constant_score: { filter: { match_all: {} }, boost: 0 } };
const nothing: Dsl = { match_none: {} };
const unscored = (filter: Dsl): Dsl => ({ constant_score: { filter, boost: 0 } });

const typeIn = ({ query }: Context, field: string | null): FieldType =>
  field === null ? "text" : (typeOf(query.over, field) ?? "text");

function hasText(context: Context, node: Node): boolean {
  if (node.kind === "and" || node.kind === "or") return node.nodes.some((each) => hasText(context, each));
  return node.kind === "term" && typeIn(context, node.field) === "text";
}

/** Denials are carried down to the leaves: fewer levels, and two of them are none. */
function nodeQuery(context: Context, node: Node, isDenied: boolean, level: number): Dsl {
  switch (node.kind) {
    case "everything":
      return isDenied ? nothing : everything;
    case "not":
      return nodeQuery(context, node.node, !isDenied, level);
    case "and":
    case "or":
      return bothQuery(context, node.nodes, (node.kind === "and") !== isDenied, isDenied, level);
    default: {
      const leaf = leafQuery(context, node);
      return isDenied ? unscored({ bool: { must_not: [leaf] } }) : leaf;
    }
  }
}

function bothQuery(context: Context, nodes: readonly Node[], isAll: boolean, isDenied: boolean, level: number): Dsl {
  const parts = nodes.map((each) => nodeQuery(context, each, isDenied, level + 1));
  const query = { bool: isAll ? { must: parts } : { should: parts, minimum_should_match: 1 } };
  if (level === 0 || level % levelsAtOnce !== 0) return query;
  return { wrapper: { query: Buffer.from(JSON.stringify(query)).toString("base64") } };
}

function leafQuery(context: Context, leaf: Exclude<Node, { kind: "and" | "or" | "not" | "everything" }>): Dsl {
  if (leaf.kind === "exists") return unscored({ term: { "find.present": leaf.field } });
  const type = typeIn(context, leaf.field);
  if (leaf.kind === "range") return unscored(between(context, leaf, type));
  if (type === "number") return unscored({ term: { [leaf.field ?? ""]: Number(leaf.text) } });
  if (type === "date") {
    const bound = { value: leaf.text, inclusive: true };
    return unscored(
      between(context, { ...leaf, kind: "range", field: leaf.field ?? "", from: bound, to: bound }, type),
    );
  }
  const pattern = patternOf(leaf, type);
  if (type === "keyword") return unscored(keywordQuery(leaf, pattern));
  if (type === "name") return unscored(wordsQuery(`find.${leaf.field}`, pattern));
  return textQuery(context, leaf, pattern);
}

function textQuery({ query }: Context, { field }: Term, pattern: Pattern): Dsl {
  const fields = field === null ? bareFields[query.over] : [field];
  const parts = fields.map((each) => boosted(wordsQuery(`find.${each}`, pattern), each === "title" ? titleWeight : 1));
  const [only] = parts;
  return only && parts.length === 1 ? only : { bool: { should: parts, minimum_should_match: 1 } };
}

const boosted = (query: Dsl, boost: number): Dsl => (boost === 1 ? query : { bool: { must: [query], boost } });

function keywordQuery({ field }: Term, { words, begun }: Pattern): Dsl {
  const path = `find.${field}`;
  return begun ? { prefix: { [path]: begun.start } } : { term: { [path]: words[0] ?? "" } };
}

/** Words next to one another, near one another, or the last of them only begun. */
function wordsQuery(path: string, { words, begun, slop }: Pattern): Dsl {
  if (slop !== null) return nearQuery(path, words, slop);
  if (!begun) return phraseQuery(path, words);
  const ways = [
    { prefix: { [path]: begun.start } },
    ...(begun.stems.length > 0 ? [{ terms: { [path]: begun.stems } }] : []),
  ];
  if (words.length === 0)
    return ways.length === 1 ? { ...ways[0] } : { bool: { should: ways, minimum_should_match: 1 } };
  const last = {
    span_or: {
      clauses: [
        { span_multi: { match: { prefix: { [path]: begun.start } } } },
        ...begun.stems.map((stem) => ({ span_term: { [path]: stem } })),
      ],
    },
  };
  const clauses = [...words.map((word) => ({ span_term: { [path]: word } })), last];
  return { span_near: { clauses, slop: 0, in_order: true } };
}

const phraseQuery = (path: string, words: readonly string[]): Dsl =>
  words.length === 1 ? { term: { [path]: words[0] } } : { match_phrase: { [path]: words.join(" ") } };

const nearQuery = (path: string, words: readonly string[], slop: number): Dsl => ({
  intervals: {
    [path]: {
      all_of: { ordered: false, max_gaps: slop, intervals: words.map((word) => ({ match: { query: word } })) },
    },
  },
});

function between({ now }: Context, { field, from, to }: Range, type: FieldType): Dsl {
  const parts: Dsl[] = [{ exists: { field } }];
  if (type === "date") {
    const { endsFrom, beginsTo } = dateBounds(from, to, now);
    if (endsFrom !== null) parts.push({ range: { [`find.${field}`]: { gte: endsFrom, format: "epoch_millis" } } });
    if (beginsTo !== null) parts.push({ range: { [field]: { lte: beginsTo, format: "epoch_millis" } } });
    return { bool: { filter: parts } };
  }
  if (from) parts.push({ range: { [field]: { [from.inclusive ? "gte" : "gt"]: Number(from.value) } } });
  if (to) parts.push({ range: { [field]: { [to.inclusive ? "lte" : "lt"]: Number(to.value) } } });
  return { bool: { filter: parts } };
}
