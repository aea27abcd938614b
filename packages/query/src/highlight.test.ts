import { toDocuments } from "@readout/model";
import { aReading } from "./conformance.ts";
import { highlight, parse } from "./query.ts";

const passagesOf = (query: string, text: string) =>
  highlight(parse(query, "articles"), toDocuments(aReading({ id: "a", text })).article).text ?? [];
const marked = (query: string, text: string) =>
  passagesOf(query, text).map((passage) =>
    passage.marks.map(({ start, end }) => passage.text.slice(start, end)).join("|"),
  );

it.each([
  ["negotiate", "They were negotiating.", ["negotiating"]],
  ['"grain talks"', "Grain talks: talks on grain.", ["Grain talks"]],
  ['"talks grain"~3', "Grain talks.", ["Grain|talks"]],
  ["negotiat*", "Negotiators negotiate.", ["Negotiators|negotiate"]],
  ["cafe", "Le Café\u0301 noir", ["Café\u0301"]],
  ["近平", "习近平访问", ["近平"]],
  ["-grain talks", "Grain talks.", ["talks"]],
  ["title: grain", "Grain talks.", []],
  ["grain or wheat", "Barley.", []],
  ["state-run run", "A state-run firm.", ["state-run"]],
])("%s in %s", (query, text, expected) => {
  expect(marked(query, text)).toEqual(expected);
});

it("cuts a long text into passages around what was found, between words", () => {
  const filler = "unremarkable words follow one another here ".repeat(20);
  const text = `${filler}grain ${filler}${filler}Grain harvest ${filler}`;

  const passages = passagesOf("grain", text);

  expect(passages).toHaveLength(2);
  for (const { text: passage, marks } of passages) {
    expect(passage.length).toBeLessThan(300);
    expect(text).toContain(passage);
    expect(marks.map(({ start, end }) => passage.slice(start, end).toLowerCase())).toEqual(["grain"]);
    expect(passage).not.toMatch(/^(nremarkable|ords|ollow)/);
  }
});

it("shows what stands close together in one passage", () => {
  const filler = "unremarkable words follow one another here ".repeat(20);

  const passages = passagesOf("grain", `${filler}grain and more grain, ${filler}`);

  expect(passages.map(({ marks }) => marks.length)).toEqual([2]);
});
