import { addressOf, type Place, placeOf } from "./place.ts";

it.each<[string, Place]>([
  ["", { view: "search", q: "", over: "statements", sort: "relevance" }],
  ["?q=a%26b+c&over=events&sort=newest", { view: "search", q: "a&b c", over: "events", sort: "newest" }],
  ["?over=people&sort=toString", { view: "search", q: "", over: "statements", sort: "relevance" }],
  ["?article=a1&fact=s1", { view: "article", id: "a1", fact: "s1" }],
  ["?view=ledger", { view: "ledger" }],
])("reads %j, and writes it so that it reads the same again", (search, place) => {
  expect(placeOf(search)).toEqual(place);
  expect(placeOf(addressOf(place))).toEqual(place);
});
