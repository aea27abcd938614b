import { toDocuments } from "@readout/model";
import { conformanceReadings } from "@readout/query/conformance";
import { storedOf } from "./document.ts";
import { factJson } from "./fact-json.ts";

it("writes a fact as its document is, whichever facts came before", () => {
  const documents = conformanceReadings
    .map(toDocuments)
    .flatMap(({ statements, events }) => [...statements, ...events]);
  const twice = [...documents, ...documents.toReversed()];
  const place = { ordinal: 3, record: { quoted: '", "fields": {' }, location: [{ lat: 1, lon: 2 }] };

  const differing = twice.filter((document, i) => {
    const at = { ...place, indexedAt: `2021-08-${10 + (i % 2)}T00:00:00.000Z` };
    const written = JSON.parse(factJson(document.over === "events" ? "events" : "statements", document, at));
    const wanted = JSON.parse(JSON.stringify(storedOf(document, at)));
    const sorted = (each: typeof written) => ({
      ...each,
      find: { ...each.find, present: each.find.present.toSorted() },
    });
    try {
      expect(sorted(written)).toEqual(sorted(wanted));
      return false;
    } catch {
      return true;
    }
  });

  expect(twice.length).toBeGreaterThan(10);
  expect(differing.map(({ id }) => id)).toEqual([]);
});
