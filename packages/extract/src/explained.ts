import { explain } from "./explain.ts";
import type { Extractable } from "./is-english.ts";

/** For tests: what fails in `check` says which rule found what in the article, and what dropped it. */
export function explained(article: Extractable, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const lines = explain(article).map(
      ({ what, rule, droppedBy, told }) =>
        `  ${what} ${rule} ${droppedBy ? `(dropped by ${droppedBy})` : ""}: ${told.join(" | ")}`,
    );
    error.message += `\n\nThe rules found\n${lines.join("\n")}`;
    throw error;
  }
}
