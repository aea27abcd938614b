import type { Over } from "@readout/model";
import { parse } from "@readout/query";
import { fieldTypesOf, mappingOf } from "@readout/search/mapping";
import { kibanaObjects } from "./objects.ts";
import { type SavedObject, toNdjson } from "./saved-object.ts";

const consoleUrl = "https://readout.example/desk/";
const file = toNdjson(kibanaObjects({ consoleUrl }));
const objects = file
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as SavedObject);
const ofType = (type: string) => objects.filter((each) => each.type === type);
const named = objects.map((each): [string, SavedObject] => [`${each.type} ${each.id}`, each]);

/** What an object is about stands in its id. */
const overOf = ({ id }: SavedObject): Over => {
  const over = /^readout-(articles|statements|events)/.exec(id)?.[1];
  if (!over) throw new Error(`${id} is of no family`);
  return over as Over;
};

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Every value in an object with its name, strings of JSON read as what they hold. */
function* within(value: unknown): Generator<[string, unknown]> {
  if (!isObject(value)) return;
  for (const [name, each] of Object.entries(value)) {
    const read = typeof each === "string" && /JSON$|^fieldAttrs$|^fieldFormatMap$/.test(name) ? JSON.parse(each) : each;
    yield [name, read];
    yield* within(read);
  }
}
const valuesOf = (name: string, value: unknown): unknown[] =>
  [...within(value)].flatMap(([each, found]) => (each === name ? [found] : []));

describe("the file", () => {
  it("holds three data views, a dashboard and at least one saved search for each, charts and a map", () => {
    const counts = ["index-pattern", "dashboard", "search", "map"].map((type) => [type, ofType(type).length]);

    expect(counts).toEqual([
      ["index-pattern", 3],
      ["dashboard", 3],
      ["search", 5],
      ["map", 1],
    ]);
    expect(ofType("lens").length).toBeGreaterThan(15);
  });

  it("gives each object an id of its own", () => {
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
  });

  it("is the same each time, so that an import replaces what an earlier one brought", () => {
    expect(toNdjson(kibanaObjects({ consoleUrl }))).toBe(file);
  });

  it("keeps the ids that people's links hold", () => {
    expect([...ofType("index-pattern"), ...ofType("dashboard")].map(({ id }) => id)).toEqual([
      "readout-articles",
      "readout-statements",
      "readout-events",
      "readout-articles-dashboard",
      "readout-statements-dashboard",
      "readout-events-dashboard",
    ]);
  });

  it("shares no id and no index with that of another prefix", () => {
    const other = kibanaObjects({ consoleUrl, prefix: "desk-" });
    const ids = new Set(objects.map(({ id }) => id));

    expect(other.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(other.flatMap((each) => (each.type === "index-pattern" ? [each.attributes.title] : []))).toEqual([
      "desk-articles",
      "desk-statements",
      "desk-events",
    ]);
  });

  it("is refused without the address of a console", () => {
    expect(() => kibanaObjects({ consoleUrl: "readout.example" })).toThrow('"readout.example" is no address');
  });
});

describe.each(named)("%s", (_, object) => {
  it("says in which version it is written", () => {
    const versions = { "index-pattern": "8.0.0", search: "10.5.0", lens: "8.9.0", map: "8.4.0", dashboard: "8.9.0" };

    expect(object.coreMigrationVersion).toBe("8.8.0");
    expect(object.typeMigrationVersion).toBe(versions[object.type]);
  });

  it("has a title, and strings of JSON that can be read", () => {
    expect(object.attributes.title).toMatch(/\w/);
    expect(() => [...within(object.attributes)]).not.toThrow();
  });

  it("needs only objects of the file, each under a name of its own", () => {
    const there = new Set(objects.map(({ type, id }) => `${type} ${id}`));
    const names = object.references.map(({ name }) => name);

    expect(object.references.filter(({ type, id }) => !there.has(`${type} ${id}`))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("asks in KQL that our own parser reads", () => {
    for (const each of valuesOf("query", object.attributes)) {
      if (!isObject(each)) continue;
      expect(each.language).toBe("kuery");
      expect(() => parse(String(each.query), overOf(object))).not.toThrow();
    }
  });
});

/** The names under which an object calls what it needs, by its type. */
const needed: Readonly<Record<string, (object: SavedObject) => unknown[]>> = {
  "index-pattern": () => [],
  search: ({ attributes }) => valuesOf("indexRefName", attributes),
  map: ({ attributes }) => valuesOf("indexPatternRefName", attributes),
  lens: ({ attributes }) =>
    valuesOf("layers", attributes)
      .filter((each) => !Array.isArray(each))
      .flatMap((each) => Object.keys(each as Fields).map((id) => `indexpattern-datasource-layer-${id}`)),
  dashboard: ({ attributes }) => [
    ...panelsOf(attributes).map(({ panelIndex, panelRefName }) => `${panelIndex}:${panelRefName}`),
    ...controlsOf(attributes).map(([id]) => `controlGroup_${id}:optionsListDataView`),
  ],
};

interface Panel {
  type: string;
  panelIndex: string;
  panelRefName: string;
  gridData: { x: number; y: number; w: number; h: number; i: string };
}
const panelsOf = ({ panelsJSON }: Fields): Panel[] => JSON.parse(String(panelsJSON)) as Panel[];
const controlsOf = ({ controlGroupInput }: Fields): [string, { explicitInput: { id: string; fieldName: string } }][] =>
  Object.entries(JSON.parse(String((controlGroupInput as Fields).panelsJSON)));

it.each(named)("%s calls what it needs by the names of its references", (_, object) => {
  const names = object.references.map(({ name }) => name);

  expect(needed[object.type]?.(object).sort()).toEqual([...names].sort());
});

describe.each(ofType("dashboard").map((each): [string, SavedObject] => [each.id, each]))("%s", (_, object) => {
  const panels = panelsOf(object.attributes);

  it("has its panels inside 48 columns", () => {
    const outside = panels.filter(
      ({ gridData: { x, y, w, h } }) =>
        x < 0 || y < 0 || w < 1 || h < 1 || x + w > 48 || ![x, y, w, h].every(Number.isInteger),
    );

    expect(outside).toEqual([]);
    expect(panels.length).toBeGreaterThan(4);
  });

  it("has no panel over another", () => {
    const covers = ({ gridData: a }: Panel, { gridData: b }: Panel) =>
      a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
    const overlapping = panels.flatMap((one, at) => panels.slice(at + 1).filter((other) => covers(one, other)));

    expect(overlapping).toEqual([]);
  });

  it("says of each panel what it shows", () => {
    const types = new Map(object.references.map(({ name, type }) => [name, type]));

    for (const { type, panelIndex, panelRefName, gridData } of panels) {
      expect(types.get(`${panelIndex}:${panelRefName}`)).toBe(type);
      expect(gridData.i).toBe(panelIndex);
    }
  });

  it("lets people choose by source, language and country, and by who or what", () => {
    const fields = controlsOf(object.attributes).map(([, { explicitInput }]) => explicitInput.fieldName);

    expect(fields).toEqual(expect.arrayContaining(["language", "sourceCountry"]));
    expect(fields.length).toBeGreaterThanOrEqual(5);
  });
});

/** What a use of a field needs it to be: Elasticsearch's types. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  terms: ["keyword"],
  unique_count: ["keyword"],
  date_histogram: ["date"],
  map: ["geo_point"],
  list: ["keyword"],
  time: ["date"],
  format: ["keyword"],
  column: ["keyword", "text", "date"],
};

/** Every field that an object names, and what for. */
function usesOf({ type, attributes }: SavedObject): [field: string, use: string][] {
  switch (type) {
    case "lens":
      return valuesOf("columns", attributes)
        .filter((each) => !Array.isArray(each))
        .flatMap((each) => Object.values(each as Record<string, { sourceField: string; operationType: string }>))
        .flatMap(({ sourceField, operationType }) =>
          sourceField === "___records___" ? [] : [[sourceField, operationType] as [string, string]],
        );
    case "map":
      return [
        ...valuesOf("geoField", attributes).map((each): [string, string] => [String(each), "map"]),
        ...valuesOf("tooltipProperties", attributes)
          .flat()
          .map((each): [string, string] => [String(each), "column"]),
      ];
    case "search":
      return [
        ...(attributes.columns as string[]).map((each): [string, string] => [each, "column"]),
        ...(attributes.sort as [string, string][]).map(([each]): [string, string] => [each, "time"]),
        [String(attributes.breakdownField), "terms"],
      ];
    case "dashboard":
      return controlsOf(attributes).map(([, { explicitInput }]) => [explicitInput.fieldName, "list"]);
    case "index-pattern":
      return [
        [String(attributes.timeFieldName), "time"],
        ...Object.keys(JSON.parse(String(attributes.fieldAttrs))).map((each): [string, string] => [each, "column"]),
        ...Object.keys(JSON.parse(String(attributes.fieldFormatMap))).map((each): [string, string] => [each, "format"]),
      ];
  }
}

describe("in our mapping", () => {
  it.each(named)("the fields of %s are there and fit their use", (_, object) => {
    const types: Record<string, string> = { ...fieldTypesOf(overOf(object)), readout: "keyword" };
    const uses = usesOf(object);
    const unfit = uses.filter(([field, use]) => !fitting[use]?.includes(types[field] ?? "none"));

    expect(unfit).toEqual([]);
    expect(uses.length > 0 || object.attributes.visualizationType === "lnsMetric").toBe(true);
  });

  it.each(["articles", "statements", "events"] as const)("%s hold nothing nested, which Lens cannot use", (over) => {
    expect(Object.values(fieldTypesOf(over))).not.toContain("nested");
    expect(JSON.stringify(mappingOf(over))).not.toContain('"nested"');
  });

  it.each(["articles", "statements", "events"] as const)("what is filtered out of %s is there", (over) => {
    const { properties } = mappingOf(over);
    const filters = ofType("index-pattern").flatMap(({ attributes }) =>
      attributes.title === over ? (JSON.parse(String(attributes.sourceFilters)) as { value: string }[]) : [],
    );

    expect(filters.map(({ value }) => value)).toEqual(["find.*", "in.*"]);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(["find", "in"]));
  });
});

describe("a document in Kibana", () => {
  it.each(ofType("index-pattern").map((each): [string, SavedObject] => [each.id, each]))(
    "of %s leads to its source and into the console",
    (_, { attributes }) => {
      const formats = JSON.parse(String(attributes.fieldFormatMap)) as Record<string, Fields>;

      expect(formats.url).toEqual({ id: "url", params: { type: "a", openLinkInCurrentTab: false } });
      expect(formats.readout?.params).toMatchObject({ urlTemplate: "https://readout.example/desk/?{{rawValue}}" });
    },
  );
});
