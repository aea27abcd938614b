import type { SearchDocument } from "@readout/model";
import { highlight, without } from "@readout/query";
import type { Row, Sqlite } from "@readout/sqlite";
import { compile, type Plan } from "./compile.ts";
import { type Anchor, readCursor, writeCursor } from "./cursor.ts";
import { countByTime } from "./histogram.ts";
import { facetSize, refuse } from "./refuse.ts";
import type { FacetCount, SearchHit, SearchPage, SearchRequest } from "./search.ts";
import { isDoc, isInherited, type Table, tables } from "./tables.ts";

/** A title counts as much as three mentions in the text. */
const titleWeight = 3;

/**
 * Answers one request. What the query finds is first gathered as document numbers in a table in memory; hits, facets
 * and histogram all start from there, so that the query itself runs once, or once more for a facet on its own field.
 */
export function findIn(db: Sqlite, request: SearchRequest): SearchPage {
  refuse(request);
  const plan = compile(request.query, request.now);
  const anchor = readCursor(request);
  const found = gather(db, plan);
  const { rows, cursor } = pageOf(db, plan, found, request, anchor);
  const hits = rows.map((row) => hitOf(db, plan.table, row, request));
  const histogram = request.histogram ? histogramOf(db, found, plan.table, request.histogram) : [];
  return { total: found.total, hits, facets: facetsOf(db, found, request), histogram, cursor };
}

/** What a query finds: `from` reads the rows, aliased `r`. */
interface Found {
  total: number;
  /** Of so many documents in all. */
  of: number;
  from: string;
  isEverything: boolean;
}

function gather(db: Sqlite, { table, match, where }: Plan): Found {
  const of = Number(db.prepare(`SELECT count(*) AS n FROM ${table.rows}`).get()?.n);
  if (match === null && where === null)
    return { total: of, of, from: `FROM ${table.rows} r WHERE 1`, isEverything: true };
  const { words, rows } = table;
  const conditions = [...(match === null ? [] : [`${words} MATCH ?`]), ...(where ? [where.sql] : [])].join(" AND ");
  const source = match === null ? `SELECT r.doc FROM ${rows} r` : `SELECT ${words}.rowid FROM ${words}`;
  const joined = match !== null && where ? ` CROSS JOIN ${rows} r ON r.doc = ${words}.rowid` : "";
  db.exec("DELETE FROM temp.search_hits");
  const { changes } = db
    .prepare(`INSERT INTO temp.search_hits ${source}${joined} WHERE ${conditions}`)
    .run(...(match === null ? [] : [match]), ...(where?.values ?? []));
  // Few hits: start from them. Many: walk the rows in their order and look each one up.
  const isFew = changes * 8 < of;
  const from = isFew
    ? `FROM temp.search_hits h CROSS JOIN ${rows} r ON r.doc = h.doc WHERE 1`
    : `FROM ${rows} r WHERE EXISTS (SELECT 1 FROM temp.search_hits h WHERE h.doc = r.doc)`;
  return { total: changes, of, from, isEverything: false };
}

function pageOf(db: Sqlite, plan: Plan, found: Found, request: SearchRequest, anchor: Anchor | null) {
  if (request.size === 0) return { rows: [], cursor: null };
  const isRanked = request.sort === "relevance" && plan.ranking !== null;
  const rows = isRanked ? ranked(db, plan, request.size, anchor) : inOrder(db, found, request, anchor);
  const last = rows.length > request.size ? rows[request.size - 1] : undefined;
  const cursor = last ? writeCursor(request, { key: Number(last.key), doc: Number(last.doc) }) : null;
  return { rows: rows.slice(0, request.size), cursor };
}

function inOrder(db: Sqlite, { from }: Found, { sort, size }: SearchRequest, anchor: Anchor | null): Row[] {
  const [sign, order] = sort === "oldest" ? [">", "ASC"] : ["<", "DESC"];
  const after = anchor ? `AND (r.at, r.doc) ${sign} (?, ?)` : "";
  return db
    .prepare(`SELECT r.doc, r.at AS key ${from} ${after} ORDER BY r.at ${order}, r.doc ${order} LIMIT ?`)
    .all(...(anchor ? [anchor.key, anchor.doc] : []), size + 1);
}

/**
 * By bm25, best first. Scores move with every write, so the page goes on after the last hit's present score,
 * not after the one it had; ties go to the newer number.
 */
function ranked(db: Sqlite, { table, match, where, ranking }: Plan, size: number, anchor: Anchor | null): Row[] {
  const { words, texts } = table;
  const weights = [...texts.map((field) => (field === "title" ? titleWeight : 1)), 0].join(", ");
  // The plus keeps SQLite from asking FTS5 once for each hit.
  const isWhole = match !== null && where === null;
  const among = isWhole ? "" : "AND +rowid IN (SELECT doc FROM temp.search_hits)";
  const scored = `SELECT rowid AS doc, bm25(${words}, ${weights}) AS key FROM ${words} WHERE ${words} MATCH ?`;
  const now = anchor && db.prepare(`${scored} AND ${isDoc}`).get(ranking, anchor.doc);
  const key = Number(now?.key ?? anchor?.key ?? 0);
  const after = anchor ? "WHERE key > ? OR (key = ? AND doc < ?)" : "";
  return db
    .prepare(`SELECT doc, key FROM (${scored} ${among}) ${after} ORDER BY key, doc DESC LIMIT ?`)
    .all(ranking, ...(anchor ? [key, key, anchor.doc] : []), size + 1);
}

function hitOf(db: Sqlite, { over, rows, records }: Table, row: Row, request: SearchRequest): SearchHit {
  const stored = db
    .prepare(
      `SELECT r.id, r.article_id, r.withdrawn, s.record, s.fields FROM ${rows} r JOIN ${records} s USING (doc) WHERE doc = ?`,
    )
    .get(row.doc ?? null);
  const whole = JSON.parse(String(stored?.record));
  const record = over === "articles" ? whole.article : whole;
  const kept = JSON.parse(String(stored?.fields));
  const document: SearchDocument = {
    over,
    id: String(stored?.id),
    articleId: String(stored?.article_id),
    fields: over === "articles" ? { ...kept, text: [record.text] } : kept,
    labels: {},
  };
  const withdrawn = stored?.withdrawn;
  const isScored = request.sort === "relevance" && Number(row.key) < 0;
  return {
    over,
    id: document.id,
    articleId: document.articleId,
    score: isScored ? -Number(row.key) : 0,
    fields: document.fields,
    record,
    withdrawn: withdrawn ? JSON.parse(String(withdrawn)) : null,
    highlights: request.highlight ? highlight(request.query, document) : {},
  };
}

function histogramOf(db: Sqlite, found: Found, table: Table, wanted: NonNullable<SearchRequest["histogram"]>) {
  return countByTime(db, found.from, table, wanted.field, wanted.interval);
}

/** Those the query says nothing of first: they share what was gathered. */
function facetsOf(db: Sqlite, found: Found, request: SearchRequest): Record<string, FacetCount[]> {
  const counted = new Map<string, FacetCount[]>();
  const isOwn = (field: string) => without(request.query, field).root !== request.query.root;
  const own = request.facets.filter(isOwn);
  const table = tables[request.over];
  for (const field of request.facets) if (!own.includes(field)) counted.set(field, countBy(db, table, field, found));
  for (const field of own) {
    const wider = gather(db, compile(without(request.query, field), request.now));
    counted.set(field, countBy(db, table, field, wider));
  }
  return Object.fromEntries(request.facets.map((field) => [field, counted.get(field) ?? []]));
}

/** What a fact has from its article is counted on the articles, each as often as it has facts among the hits. */
function countBy(db: Sqlite, table: Table, field: string, { isEverything }: Found): FacetCount[] {
  const hits = isEverything
    ? `FROM ${table.rows} r`
    : `FROM temp.search_hits h CROSS JOIN ${table.rows} r ON r.doc = h.doc`;
  const perArticle = `(SELECT r.article_doc AS doc, count(*) AS n ${hits} GROUP BY r.article_doc) h`;
  const counted = isInherited(table.over, field)
    ? `SELECT f.value_id, sum(h.n) AS n FROM ${perArticle} CROSS JOIN ${tables.articles.facets} f ON f.doc = h.doc`
    : `SELECT f.value_id, count(*) AS n FROM ${isEverything ? "" : "temp.search_hits h CROSS JOIN "}${table.facets} f${isEverything ? "" : " ON f.doc = h.doc"}`;
  return db
    .prepare(
      `SELECT v.value, c.n FROM (${counted} WHERE f.field = ? GROUP BY f.value_id ORDER BY n DESC LIMIT ?) c
        JOIN search_values v USING (value_id) ORDER BY c.n DESC, v.value`,
    )
    .all(field, facetSize)
    .map((row) => ({ value: String(row.value), count: Number(row.n) }));
}
