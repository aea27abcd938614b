import { PageError } from "./page-error.ts";

const LONGEST_PAGE = 8 * 1_048_576;
const DEEPEST = 1_000;
/** Elements that hold nothing, or close by themselves: opening one goes no deeper. */
const flat = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option".split(" "),
);
/** Elements whose content is no markup. */
const raw = new Set(["script", "style", "textarea", "title"]);

/**
 * Refuses what would hang the readers behind: more than 8 MiB, or elements nested more than 1,000 deep (20,000 nested
 * ones cost them ten seconds). One linear look. Throws `PageError`.
 */
export function checkPage(html: string, url: string): void {
  if (html.length > LONGEST_PAGE) throw new PageError("too-large", `${url} holds more than 8 MiB and is not read`);
  const tag = /<(\/?)([a-z][a-z0-9]{0,20})/gi;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = (found[2] ?? "").toLowerCase();
    if (found[1] === "/") depth = Math.max(0, depth - 1);
    else if (raw.has(name)) tag.lastIndex = endOfRaw(html, name, tag.lastIndex);
    else if (!flat.has(name)) depth += 1;
    if (depth > DEEPEST)
      throw new PageError("too-deep", `${url} nests elements more than ${DEEPEST} deep and is not read`);
  }
}

/** Before the tag that closes it, at the end when nothing does: as browsers read it. */
function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  const end = close.exec(html)?.index ?? html.length;
  return Math.max(end, from);
}
