import { toDocuments } from "@readout/model";
import { conformanceCases, conformanceNow, conformanceReadings } from "./conformance.ts";
import { matches, parse } from "./query.ts";

const documents = conformanceReadings
  .map(toDocuments)
  .flatMap(({ article, statements, events }) => [article, ...statements, ...events]);

it.each(conformanceCases)("over %s, in memory: %s", (over, text, expected) => {
  const query = parse(text, over);

  const found = documents.filter((document) => matches(query, document, conformanceNow)).map(({ id }) => id);

  expect(found.sort()).toEqual([...expected].sort());
});
