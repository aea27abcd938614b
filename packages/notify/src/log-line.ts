import type { Match } from "@readout/model";
import { oneLine } from "./plain.ts";

const LONGEST_NAME = 80;
const LONGEST_TEXT = 200;

/** A match as one line for people: whatever a title holds, one match is one line. */
export function logLine(watchName: string, { summary }: Pick<Match, "summary">): string {
  const found = [oneLine(summary.line, LONGEST_TEXT), oneLine(summary.title, LONGEST_TEXT)].filter(
    (each) => each !== "",
  );
  return `${oneLine(watchName, LONGEST_NAME)}: ${found.join(" · ")} ${oneLine(summary.url, LONGEST_TEXT)}`;
}
