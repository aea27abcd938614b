import type { Article } from "@readout/model";

/** What news is made of, as word lists: enough for the extractor to find people, sayings, events and days. */
const people = ["Ana Reyes", "Tomas Lindqvist", "Miriam Adeyemi", "Viktor Halasz", "Leila Benani", "Johan Kuiper"];
const offices = ["foreign minister", "trade minister", "spokesman", "ambassador", "general", "prime minister"];
const states = ["Norway", "Kenya", "Chile", "Vietnam", "Poland", "Morocco", "Canada", "Jordan", "Japan", "Brazil"];
const cities = ["Geneva", "Nairobi", "Oslo", "Vienna", "Warsaw", "Rabat", "Hanoi", "Santiago"];
const verbs = ["said", "told reporters", "warned", "announced", "denied", "pledged", "insisted"];
const deeds = [
  "signed an agreement with",
  "imposed sanctions on",
  "held talks with",
  "recalled its envoy to",
  "sent aid to",
];
const goods = ["grain", "gas", "copper", "fisheries", "railways", "vaccines", "water rights", "microchips"];
const days = ["on Monday", "on Thursday", "last week", "on 12 March", "two days ago", "next month"];
const views = ["will not wait much longer", "must be settled by treaty", "has never been so close", "is not for sale"];

/** Numbers that are the same in every run (mulberry32). */
function dice(seed: number): <T>(list: readonly T[]) => T {
  let state = seed >>> 0;
  return (list) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length] as (typeof list)[number];
  };
}

type Pick = ReturnType<typeof dice>;

const sentences: ReadonlyArray<(of: Pick) => string> = [
  (of) =>
    `“The question of ${of(goods)} ${of(views)},” ${of(people)}, the ${of(offices)} of ${of(states)}, ${of(verbs)} ${of(days)}.`,
  (of) => `${of(states)} ${of(deeds)} ${of(states)} ${of(days)} after a dispute over ${of(goods)} near ${of(cities)}.`,
  (of) => `According to ${of(people)}, shipments of ${of(goods)} through ${of(cities)} fell by a third ${of(days)}.`,
  (of) => `The ${of(offices)} of ${of(states)} ${of(verbs)} that the market for ${of(goods)} ${of(views)}.`,
  (of) => `Traders in ${of(cities)} had stored ${of(goods)} for months, and prices moved little ${of(days)}.`,
  (of) => `In ${of(cities)}, a hall was being made ready; nobody there would speak of ${of(goods)} or ${of(goods)}.`,
];

export interface Text {
  url: string;
  title: string;
  text: string;
}

/** So many articles of about `bytes`, each unlike the others, the same in every run. */
export const articles = (count: number, bytes: number): Text[] =>
  Array.from({ length: count }, (_, n) => {
    const of = dice(n + 1);
    let text = "";
    while (text.length < bytes) {
      text += `${of(sentences)(of)}${of([" ", " ", " ", "\n\n"])}`;
    }
    const title = `${of(states)} and ${of(states)} speak of ${of(goods)}, no. ${n}`;
    return { url: `https://news-${n % 97}.example/${n}`, title, text: text.trim() };
  });

/** As the pipeline would hand it to the extractor. */
export const asArticle = ({ url, title, text }: Text): Article => ({
  id: url,
  url,
  canonicalUrl: url,
  feedId: null,
  source: { id: new URL(url).host, name: new URL(url).host, country: null, kind: "press" },
  title,
  byline: null,
  language: "en",
  publishedAt: "2026-03-14T09:00:00.000Z",
  publishedAtTrusted: true,
  acceptedAt: "2026-03-14T09:05:00.000Z",
  revision: 1,
  text,
  textFrom: "feed",
  truncated: false,
  contentHash: url,
  signature: "00ff00ff00ff00ff",
  storyId: null,
  origin: null,
});
