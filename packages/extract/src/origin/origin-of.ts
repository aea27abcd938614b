import type { Article } from "@readout/model";
import { media } from "../data/media.ts";
import { namesIn, rowsOf } from "../data/table.ts";

/** Every name of an agency, paper or broadcaster, as it is written, with the one it is known by. */
const known: ReadonlyMap<string, string> = new Map(
  rowsOf(media).flatMap(([, name = "", also]) => [name, ...namesIn(also)].map((each) => [each, name] as const)),
);
const LONGEST_NAME = 6;

/** A credit stands in a short line. */
const LONGEST_LINE = 200;
const OPENING_LINES = 4;
const CLOSING_LINES = 3;
/** So much of a text's opening may say whose report it is. */
const LEAD = 600;

/** `KABUL, Aug 26 (Reuters) -`, `(CNN) --`, `MOSCOW, August 26. /TASS/.` */
const DATELINE = /^(?:\p{Lu}[^()/\n]{0,70})?(?:\(([^()\n]{2,50})\)\s{0,3}(?:[-–—:]|$)|\/([^/\n]{2,50})\/)/u;
/** `Source: Xinhua`, `(With input from Reuters)`, `© 2024 AFP`, `– AP`. */
const CREDIT = /^[([]?\s{0,3}(?:source|credit|with|additional|reporting|copyright|©|\(c\)|[-–—])/i;
const BYLINE = /^by\s/i;
const ATTRIBUTION =
  /\baccording to ((?:[\p{L}'’-]+ ){0,5}\p{Lu}[\p{L}'’. ]{1,40})|\b((?:\p{Lu}[\p{L}'’.]{1,40} ){1,4})(?:(?:news )?agency )?(?:reported|reports)\b/gu;

const NAME_PART = /[\p{L}\p{N}.'’&+-]+/gu;

/** The first medium named in these words. */
function mediumIn(words: string): string | null {
  const parts = (words.match(NAME_PART) ?? []).map((part) => part.replace(/[.,]$/, "").replace("’", "'"));
  for (let from = 0; from < parts.length; from++)
    for (let to = Math.min(parts.length, from + LONGEST_NAME); to > from; to--) {
      const name = known.get(parts.slice(from, to).join(" "));
      if (name) return name;
    }
  return null;
}

const shortLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const AN_AGENCY = /\b(?:Agency|Press|News|Wire)\b/;

/** An agency that no list knows is taken when its name says what it is. */
function fromDateline(line: string): string | null {
  const [, within, between] = DATELINE.exec(line.slice(0, LONGEST_LINE)) ?? [];
  const words = within ?? between;
  return words === undefined ? null : (mediumIn(words) ?? (AN_AGENCY.test(words) ? words : null));
}

const first = <T>(items: readonly T[], read: (item: T) => string | null): string | null => {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
};

/** Only brackets around the name of a medium: `(Reuters)`. */
const alone = (line: string): string | null => {
  const bare = /^[([]([^()[\]]{2,50})[)\]]$/.exec(line)?.[1];
  return bare === undefined ? null : mediumIn(bare);
};

const credited = (line: string): string | null =>
  line.length > LONGEST_LINE ? null : CREDIT.test(line) ? mediumIn(line) : alone(line);

const fromLead = (text: string): string | null =>
  first([...text.slice(0, LEAD).matchAll(ATTRIBUTION)], ([, after, before]) => mediumIn(after ?? before ?? ""));

/**
 * Whose reporting an article rests on, when it says so: the agency of its dateline, its by-line, a credit at its end, the
 * medium its opening is attributed to, or its source under the name it is known by. Null when nothing tells.
 */
export function originOf({ text, byline, source }: Pick<Article, "text" | "byline" | "source">): string | null {
  const head = shortLines(text.slice(0, LEAD));
  const tail = shortLines(text.slice(-LEAD)).slice(-CLOSING_LINES);
  const opening = head.slice(0, OPENING_LINES);
  return (
    first(opening, fromDateline) ??
    (byline === null ? null : mediumIn(byline)) ??
    first(opening, (line) => (BYLINE.test(line) && line.length <= LONGEST_LINE ? mediumIn(line) : null)) ??
    first(tail, credited) ??
    fromLead(text) ??
    mediumIn(source.name)
  );
}
