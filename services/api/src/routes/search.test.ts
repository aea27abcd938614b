import { type Bench, indexSample, openBench } from "../testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await indexSample(bench.doors);
});
afterEach(() => bench.close());

const find = async (parameters: Record<string, string>) => {
  const response = await bench.app.inject({ url: "/api/v1/search", query: parameters });
  return { status: response.statusCode, body: response.json() };
};

it("finds a statement by who said it to whom, and says how it was understood", async () => {
  const { status, body } = await find({ q: "speaker: Reyes and addressee: Holm", over: "statements" });

  expect(status).toBe(200);
  expect(body.total).toBe(1);
  expect(body.hits[0].record.content.text).toBe("the pact will hold");
  expect(body.explained).toMatch(/speaker/i);
});

it("marks what it found by offsets into plain text", async () => {
  const { body } = await find({ q: "pact" });

  const [passage] = body.hits[0].highlights.title;
  const [mark] = passage.marks;
  expect(passage.text.slice(mark.start, mark.end).toLowerCase()).toBe("pact");
});

it("leaves the text of an article to the article's own page", async () => {
  const { body } = await find({ q: "pact" });

  expect(body.hits[0].record.text).toBeUndefined();
  expect(body.hits[0].fields.text).toBeUndefined();
});

it("counts by field and by day when asked", async () => {
  const { body } = await find({ q: "", facets: "source,language", histogram: "published:day" });

  expect(body.facets.language).toEqual([{ value: "en", count: 1 }]);
  expect(body.histogram).toEqual([{ from: "2026-11-24T00:00:00.000Z", count: 1 }]);
});

it("names the position of what it cannot read, and what to write instead", async () => {
  const { status, body } = await find({ q: "speeker: Reyes", over: "statements" });

  expect(status).toBe(400);
  expect(body).toMatchObject({ type: "urn:readout:problem:query-refused", status: 400, position: 0 });
  expect(body.suggestion).toMatch(/speaker/);
});

it.each([
  [{ size: "201" }, "The parameter size is not accepted"],
  [{ size: "ten" }, "The parameter size is not accepted"],
  [{ over: "people" }, "The parameter over is not accepted"],
  [{ sort: "shoe size" }, "The parameter sort is not accepted"],
  [{ histogram: "published:fortnight" }, "The parameter histogram"],
  [{ colour: "red" }, "colour"],
])("refuses %j, and says where", async (parameters, where) => {
  const { status, body } = await find(parameters as Record<string, string>);

  expect(status).toBe(400);
  expect(body.detail).toContain(where);
});

it.each(["facets=published", "histogram=speaker", "cursor=nonsense"])("refuses %s as a problem", async (parameters) => {
  const response = await bench.app.inject({ url: `/api/v1/search?over=articles&${parameters}` });

  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ type: "urn:readout:problem:search-refused" });
});

describe("the same query in Kibana", () => {
  const ask = async (q: string, options: object) => {
    const other = await openBench({ options });
    const response = await other.app.inject({ url: "/api/v1/search", query: { q, over: "statements" } });
    await other.close();
    return response.json().discover;
  };

  it("is no part of the answer where nobody told of a Kibana", async () => {
    expect(await ask("speaker: Reyes", {})).toBeNull();
    expect(await ask("speaker: Reyes", { kibanaUrl: null })).toBeNull();
  });

  it("is an address in Discover", async () => {
    const found = await ask("speaker: Reyes", { kibanaUrl: "https://kibana.example", namePrefix: "desk-" });

    expect(found.url).toMatch(/^https:\/\/kibana\.example\/app\/discover#\//);
    expect(decodeURIComponent(found.url)).toContain('find.speaker: "reyes"');
    expect(found.url).toContain("desk-statements");
    expect(found.lost).toEqual([]);
  });

  it("says what Kibana cannot say of it", async () => {
    const found = await ask('"foreign forces"~5', { kibanaUrl: "https://kibana.example" });

    expect(found.lost).toEqual([expect.stringContaining("Kibana cannot look for words near")]);
  });
});
