import type { Over } from "@readout/model";
import { explain, parse, type Query, QueryError } from "@readout/query";
import { Problem } from "./problem.ts";

/** Parses a query; a refused one is a problem that names the position (UTF-16, from 0) and says what to write instead. */
export function readQuery(text: string, over: Over): Query {
  try {
    return parse(text, over);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new Problem(400, "query-refused", error.message, {
      position: error.position,
      length: error.length,
      ...(error.suggestion === null ? {} : { suggestion: error.suggestion }),
    });
  }
}

/** A saved query in words; null when it cannot be read, as one saved by another version may not be. */
export function inWords(text: string, over: Over): string | null {
  try {
    return explain(parse(text, over));
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}
