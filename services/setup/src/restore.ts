import type { Elasticsearch } from "@readout/elasticsearch";
import { importStore, type StoreSetUp, setUpStore } from "@readout/store/elasticsearch";

/** Puts a backup (`readout backup`) into the store, whose indices are made where they are missing. Answers how many documents. */
export async function restore(
  elastic: Elasticsearch,
  setUp: StoreSetUp,
  backup: AsyncIterable<string>,
): Promise<number> {
  await setUpStore(elastic, setUp);
  return importStore(elastic, linesOf(backup));
}

/** By line feeds alone: node:readline also ends a line at U+2028, which JSON leaves as it is within a text. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
