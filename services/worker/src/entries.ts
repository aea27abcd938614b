import { AddressError, addressId, canonicalUrl } from "@readout/articles";
import type { Page } from "@readout/articles/page";
import { type Entry, hashId } from "@readout/model";
import { type HandOver, Reject } from "@readout/pipeline";
import type { ThreadPool } from "@readout/pipeline/thread";

/** Gives an entry its address, or null when the address cannot be one. */
export function addressed(url: string, rest: Omit<Entry, "id" | "url" | "canonicalUrl" | "contentHash">): Entry | null {
  try {
    const hash = hashId(rest.title, rest.text, rest.publishedAt ?? "");
    return { ...rest, id: addressId(url), url, canonicalUrl: canonicalUrl(url), contentHash: hash };
  } catch (error) {
    if (error instanceof AddressError) return null;
    throw error;
  }
}

/** An entry for what a person hands over: its text, its HTML read as a page, or only an address to ask. */
export async function entryFor(document: HandOver, threads: ThreadPool): Promise<Entry> {
  const { html, url = "https://document.invalid/" } = document;
  const page = html === undefined ? null : await pageOf(html, url, threads);
  const text = document.text ?? page?.text ?? "";
  const title = document.title ?? page?.title ?? "";
  if (!document.url && text === "" && title === "")
    throw new Reject("The document has no text, no title and no address: give it one of them");
  const entry = addressed(document.url ?? `urn:readout:${hashId(title, text)}`, {
    feedId: null,
    title,
    text,
    author: document.author ?? page?.byline ?? null,
    language: document.language ?? page?.language ?? null,
    publishedAt: document.publishedAt ?? page?.publishedAt ?? dateLine(text),
    fetchPage: text === "",
  });
  if (!entry)
    throw new Reject(
      `${document.url} cannot be the address of a document: give one that begins with https://, or none`,
    );
  return entry;
}

/** A document may open with its own date: `date 2021-08-26`. */
const dateLine = (text: string): string | null =>
  /^\s{0,10}date (\d{4}-\d{2}-\d{2})\b/.exec(text.slice(0, 100))?.[1] ?? null;

async function pageOf(html: string, url: string, threads: ThreadPool): Promise<Page> {
  try {
    return await threads.run<Page>("read-page", { html, url });
  } catch (error) {
    if ((error as { unavailable?: unknown }).unavailable) throw error;
    throw new Reject(`The HTML of ${url} cannot be read: ${(error as Error).message}. Hand over its text instead`, {
      cause: error,
    });
  }
}
