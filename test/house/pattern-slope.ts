import { createContext, runInContext } from "node:vm";
import { type Hostile, hostileTexts } from "./pattern-strings.ts";

/** So few repetitions take no time, unless each doubles it or all are looked at for every three. */
const FEW = [12, 18, 24, 36, 54, 80];
/** Four times as many take a line four times as long, a square sixteen times. */
const MANY = [100, 400, 1600];
const MOST = 6400;
const STEEP = 8;
/** Below this, in milliseconds, a time is noise. */
const NOISE_MS = 4;
/** A square of 1,600 takes more than this, so that what takes less need not be tried with 6,400. */
const FLAT_MS = 0.25;
/** One pattern on one text; one that doubles would never end. */
const LONGEST_MS = 2000;

/** Milliseconds of this process alone: the machine's other work comes and goes. */
function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds to find every match, as whoever replaces, splits or walks does. */
function timeOf(pattern: RegExp, text: string): number {
  const from = spentMs();
  text.replace(pattern, "");
  return spentMs() - from;
}

/** The least of some times is the text's own: memory is cleared in some of them. */
const least = (pattern: RegExp, text: string): number => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));

const isSlow = (pattern: RegExp, text: string): boolean =>
  timeOf(pattern, text) > NOISE_MS && least(pattern, text) > NOISE_MS;

const isSteeper = (pattern: RegExp, text: Hostile, count: number): boolean =>
  isSlow(pattern, text(count)) && least(pattern, text(count)) > STEEP * least(pattern, text(count / 4));

/** Whether a longer text takes more than its share of time. */
function isSteep(pattern: RegExp, text: Hostile): boolean {
  if (FEW.some((count) => isSlow(pattern, text(count)))) return true;
  if (MANY.some((count) => isSteeper(pattern, text, count))) return true;
  return timeOf(pattern, text(MOST / 4)) > FLAT_MS && isSteeper(pattern, text, MOST);
}

const watched = createContext({ check: () => false });

/** Whether a check holds; one that does not end in time does. */
function holdsOrNeverEnds(check: () => boolean): boolean {
  watched.check = check;
  try {
    return runInContext("check()", watched, { timeout: LONGEST_MS });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return true;
    throw error;
  }
}

/** The beginning of a text on which a pattern takes more than its share of time, or null when it takes none so. */
export function steepText({ source, flags }: RegExp): string | null {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  // Compiled once, so that the first text is not slower than the others.
  for (let warm = 0; warm < 3; warm += 1) timeOf(pattern, "warm");
  const steep = hostileTexts(pattern).find((text) => holdsOrNeverEnds(() => isSteep(pattern, text)));
  return steep ? steep(3) : null;
}
