import { linesOf } from "./lines.ts";

const read = async (...chunks: string[]): Promise<string[]> => {
  const lines: string[] = [];
  async function* given() {
    yield* chunks;
  }
  for await (const line of linesOf(given())) lines.push(line);
  return lines;
};

it("ends lines at line feeds, wherever the chunks are cut", async () => {
  expect(await read("one\r", "\ntw", "o\n\nthree")).toEqual(["one", "two", "", "three"]);
});

it("leaves a line separator of Unicode in the text it belongs to", async () => {
  expect(await read('{"text":"first\u2028second\u0085third"}\n')).toEqual(['{"text":"first\u2028second\u0085third"}']);
});
