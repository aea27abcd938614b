import { explain } from "./explain.ts";
import type { Extractable } from "./is-english.ts";

/** A text of Thursday, 26 August 2021. */
const articleOf = (text: string): Extractable => ({
  id: "a",
  revision: 1,
  text,
  title: "",
  language: "en",
  publishedAt: "2021-08-26T09:00:00Z",
});

/** What each rule found in an article and what became of it, a line each. */
const traceOf = (article: Extractable): string[] =>
  explain(article).map(
    ({ what, rule, droppedBy, told }) =>
      `  ${what} ${rule}${droppedBy ? ` (dropped by ${droppedBy})` : ""}: ${told.join(" | ")}`,
  );

/** For tests: what fails in `check` says which rule found what in the text or article, and what dropped it. */
export function explained<Read extends string | Extractable>(read: Read, check: (read: Read) => void): void {
  try {
    check(read);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const lines = traceOf(typeof read === "string" ? articleOf(read) : read);
    error.message += `\n\nThe rules found${lines.length > 0 ? `\n${lines.join("\n")}` : " nothing"}`;
    throw error;
  }
}
