import { Problem } from "./problem.ts";

const DEEPEST_JSON = 64;

/** Refuses JSON nested deeper than 64 before it is parsed: V8 takes 200,000 levels, what walks the value does not. */
export function checkDepth(json: string): void {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const mark = json.charCodeAt(at);
    if (mark === QUOTE) at = endOfString(json, at);
    else if (mark === OPEN_BRACE || mark === OPEN_BRACKET) depth++;
    else if (mark === CLOSE_BRACE || mark === CLOSE_BRACKET) depth--;
    if (depth > DEEPEST_JSON) throw new Problem(400, "body", `The JSON is nested deeper than ${DEEPEST_JSON} levels.`);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

function endOfString(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
