import type { Token } from "./lex.ts";
import { type At, QueryError } from "./tree.ts";

/** A value or an operand that was to come and did not. */
export function missing(at: At, field: (At & { name: string }) | null): QueryError {
  if (!field)
    return new QueryError("Something is missing at the end", at, "Put and, or, not in quotes to search for the word");
  return new QueryError(`${field.name}: has no value`, { start: field.start, end: at.start }, `${field.name}: *`);
}

/** A token that cannot stand where it does. */
export function unexpected(token: Token, field: (At & { name: string }) | null): QueryError {
  switch (token.kind) {
    case "and":
    case "or":
      return new QueryError(`Nothing stands before this ${token.kind}`, token, `For the word, write "${token.kind}"`);
    case "open":
      return new QueryError("A range belongs to a field", token, "published: [2021-08-01 TO 2021-08-31]");
    case "close":
      return field
        ? missing(token, field)
        : new QueryError(
            `Nothing stands before this ${token.bracket}`,
            token,
            "Take it out, or write something before it",
          );
    case "operator":
      return field
        ? missing(token, field)
        : new QueryError("A field's name is missing before this sign", token, 'For the sign, write ":"');
    default:
      return new QueryError("This cannot stand here", token);
  }
}

export const unclosed = (open: At): QueryError =>
  new QueryError("This parenthesis is not closed", open, "Close it with )");

export const incompleteRange = (at: At): QueryError =>
  new QueryError("This range is not complete", at, "Write [2021-08-01 TO 2021-08-31], and * for an open end");

export const fieldInGroup = (token: At & { text: string }, outer: string): QueryError =>
  new QueryError(
    `${token.text}: stands inside the parentheses of ${outer}:`,
    token,
    `Put it outside them, or in quotes if it is part of a value`,
  );
