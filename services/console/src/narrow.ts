/** The query with one more condition: `field: value`. A query that says "or" is put in parentheses first. */
export const narrowed = (query: string, field: string, value: string): string =>
  joined(query, `${field}: ${quoted(value)}`);

/** The query within a stretch of time, from one instant to before another (null: no end). */
export function within(query: string, field: string, from: string, before: string | null): string {
  const day = (instant: string) => instant.slice(0, instant.endsWith("T00:00:00.000Z") ? 10 : 16);
  const end = before === null ? "" : ` and ${field} < ${bound(day(before))}`;
  return joined(query, `${field} >= ${bound(day(from))}${end}`);
}

const bound = (date: string): string => (date.includes(":") ? `"${date}Z"` : date);

function joined(query: string, condition: string): string {
  const before = query.trim();
  if (before === "" || before === "*") return condition;
  return `${/\bor\b|\|\|/i.test(before) ? `(${before})` : before} and ${condition}`;
}

const plainWord = /^(?!(?:and|or|not)$)[\p{L}\p{N}][\p{L}\p{N}_-]*$/iu;

const quoted = (value: string): string =>
  plainWord.test(value) ? value : `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
