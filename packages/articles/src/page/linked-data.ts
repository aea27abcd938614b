/** What JSON-LD says of an article (schema.org). */
export interface LinkedArticle {
  headline: string | null;
  published: string | null;
  authors: string[];
  language: string | null;
  body: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const LONGEST = 1_000_000;
const DEEPEST = 8;
const articleTypes = /(?:Article|Posting|Report|Review|WebPage)$/;

/** The article a page describes in its JSON-LD; the most telling description when there are several. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const articles = scripts.flatMap((script) => objectsIn(parsed(script), DEEPEST)).filter(isArticle);
  const best = articles.find((each) => stringIn(each.datePublished) && stringIn(each.headline)) ?? articles[0];
  if (!best) return null;
  return {
    headline: stringIn(best.headline),
    published: stringIn(best.datePublished) ?? stringIn(best.dateCreated),
    authors: namesIn(best.author),
    language: stringIn(best.inLanguage),
    body: stringIn(best.articleBody),
  };
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  try {
    return JSON.parse(script.trim().replace(/^<!--|-->$/g, ""));
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object, those in its graph and those it is about; not deeper than `depth`. */
function objectsIn(value: unknown, depth: number): Json[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => objectsIn(each, depth - 1));
  if (!isObject(value)) return [];
  return [
    value,
    ...[value["@graph"], value.mainEntity, value.mainEntityOfPage].flatMap((each) => objectsIn(each, depth - 1)),
  ];
}

const isArticle = (value: Json): boolean =>
  [value["@type"]].flat().some((type) => typeof type === "string" && articleTypes.test(type));

const stringIn = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function namesIn(author: unknown): string[] {
  const people = Array.isArray(author) ? author.slice(0, 50) : [author];
  return people
    .flatMap((each) => (isObject(each) ? [each.name].flat() : [each]).map(stringIn))
    .filter((name) => name !== null);
}
