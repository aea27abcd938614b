import { Readability } from "@mozilla/readability";
import { htmlToText } from "@readout/model";
import type { PageDocument } from "./document.ts";

/** What stands in an article and is not its text. */
const beside =
  "template, figcaption, figure, aside, nav, form, button, footer, video, audio, dialog, [hidden], [aria-hidden=true], " +
  "[role=complementary], [role=navigation], .visually-hidden, .sr-only";

/** The article's paragraphs, apart by a blank line; empty when there is none. Changes the document. */
export function bodyText(document: PageDocument): string {
  for (const each of document.querySelectorAll(beside)) each.remove();
  return htmlToText(articleIn(document));
}

function articleIn(document: PageDocument): string {
  try {
    return new Readability(document, { charThreshold: 200 }).parse()?.content ?? "";
  } catch {
    // It stumbles over trees that no browser would build: then no article was found.
    return "";
  }
}
