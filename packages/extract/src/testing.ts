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

/** What each rule found in an article and what became of it. */
function traceOf(article: Extractable): string {
  const lines = explain(article).map(
    ({ what, rule, droppedBy, told }) =>
      `\n  ${what} ${rule}${droppedBy ? ` (dropped by ${droppedBy})` : ""}: ${told.join(" | ")}`,
  );
  return `The rules found${lines.join("") || " nothing"}`;
}

/** For tests: what fails in `check`, and only that, says more. */
export function telling(check: () => void, more: () => string): void {
  try {
    check();
  } catch (error) {
    if (error instanceof Error) error.message += `\n\n${more()}`;
    throw error;
  }
}

/** For tests: what fails in `check` says which rule found what in the text or article, and what dropped it. */
export const explained = <Read extends string | Extractable>(read: Read, check: (read: Read) => void): void =>
  telling(
    () => check(read),
    () => traceOf(typeof read === "string" ? articleOf(read) : read),
  );
