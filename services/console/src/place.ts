import type { Over } from "@readout/model";

export type Sort = "relevance" | "newest" | "oldest";

/** Where the reader is: all of it stands in the address, so that every view can be sent to somebody. */
export type Place =
  | { view: "search"; q: string; over: Over; sort: Sort }
  | { view: "article"; id: string; fact: string | null }
  | { view: "ledger" };

const overs: readonly string[] = ["articles", "statements", "events"];
const sorts: readonly string[] = ["relevance", "newest", "oldest"];

/** Reads an address's query string. What it does not know becomes the start page. */
export function placeOf(search: string): Place {
  const given = new URLSearchParams(search);
  const id = given.get("article");
  if (id) return { view: "article", id, fact: given.get("fact") };
  if (given.get("view") === "ledger") return { view: "ledger" };
  const [over, sort] = [given.get("over") ?? "", given.get("sort") ?? ""];
  return {
    view: "search",
    q: given.get("q") ?? "",
    over: overs.includes(over) ? (over as Over) : "statements",
    sort: sorts.includes(sort) ? (sort as Sort) : "relevance",
  };
}

/** The address of a place, as a relative reference: `?q=…`. */
export function addressOf(place: Place): string {
  const words = new URLSearchParams(parametersOf(place));
  return `?${words}`;
}

function parametersOf(place: Place): Record<string, string> {
  switch (place.view) {
    case "article":
      return { article: place.id, ...(place.fact === null ? {} : { fact: place.fact }) };
    case "ledger":
      return { view: "ledger" };
    case "search":
      return { q: place.q, over: place.over, sort: place.sort };
  }
}
