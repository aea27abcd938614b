import { successionsOfAfrica } from "./successions-africa.ts";
import { successionsOfAmericas } from "./successions-americas.ts";
import { successionsOfAsia } from "./successions-asia.ts";
import { successionsOfBodies } from "./successions-bodies.ts";
import { successionsOfEurope } from "./successions-europe.ts";
import { successionsOfMiddleEast } from "./successions-middle-east.ts";
import { namesIn, rowsOf } from "./table.ts";

/**
 * Whose the office is: a state (ISO 3166 alpha-3) or the id of a body; the office; its holders in order. A holder has a name, in brackets
 * what no other list tells (`f` for a woman, the country of who leads a body), the day of taking office (or the month or year, where
 * no more is sure) and, where the next holder did not follow at once or none has, `..` and the end.
 */
const tables = [
  successionsOfEurope,
  successionsOfAsia,
  successionsOfMiddleEast,
  successionsOfAfrica,
  successionsOfAmericas,
  successionsOfBodies,
];

/** One stay in an office. */
export interface Term {
  of: string;
  office: string;
  holder: string;
  gender: "female" | "male";
  /** Where the holder is from, where the office does not tell. */
  country: string | null;
  from: string;
  /** Empty while in office. */
  until: string;
}

const HOLDER = /^([^\d(]+?)(?: \(([^)]+)\))? (\d[\d-]*)(?:\.\.(\d[\d-]*))?$/;

function termsIn([of = "", office = "", holders]: readonly string[]): Term[] {
  const read = namesIn(holders).map((cell) => HOLDER.exec(cell) ?? fail(cell));
  return read.map(([, holder = "", more = "", from = "", until], at) => {
    const marks = more.split(" ");
    const country = marks.find((mark) => mark.length === 3) ?? (of.length === 3 ? of : null);
    return {
      of,
      office,
      holder,
      gender: marks.includes("f") ? "female" : "male",
      country,
      from,
      until: until ?? read[at + 1]?.[3] ?? "",
    };
  });
}

function fail(cell: string): never {
  throw new Error(`no holder of an office: ${cell}`);
}

/** Every term of the lists. */
export const successions = (): Term[] => tables.flatMap((table) => rowsOf(table).flatMap(termsIn));
