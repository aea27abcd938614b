import { Readability } from "@mozilla/readability";
import { htmlToText } from "@readout/model";
import type { PageDocument } from "./document.ts";

/** What stands in an article and is not its text. */
const beside =
  "template, figcaption, figure, aside, nav, button, footer, video, audio, dialog, [hidden], [aria-hidden=true], " +
  "[role=complementary], [role=navigation], .visually-hidden, .sr-only";

/** Where an article stands that Readability does not see, by the page's own words. */
const ownWords = "[itemprop=articleBody], article, main, [role=main]";

/** Shorter finds are doubted. */
const SHORT = 200;

/**
 * The article's paragraphs, apart by a blank line; empty when there is none. `stated` is what the page gives apart
 * from its layout. `parse` gives the page anew each time: Readability takes it apart.
 */
export function bodyText(parse: () => PageDocument, stated: string): string {
  const found = htmlToText(articleIn(withoutBeside(parse())));
  if (found.length >= SHORT) return found;
  const blocks = [...withoutBeside(parse()).querySelectorAll(ownWords)].map(({ innerHTML }) => htmlToText(innerHTML));
  return [stated, ...blocks].reduce((longest, block) => (block.length > longest.length ? block : longest), found);
}

function withoutBeside(document: PageDocument): PageDocument {
  for (const each of document.querySelectorAll(beside)) each.remove();
  return document;
}

function articleIn(document: PageDocument): string {
  try {
    return new Readability(document, { charThreshold: SHORT }).parse()?.content ?? "";
  } catch {
    // It stumbles over trees that no browser would build: then no article was found.
    return "";
  }
}
