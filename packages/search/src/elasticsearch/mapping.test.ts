import { overs } from "@readout/model";
import { fieldsOf } from "@readout/query";
import { fieldTypesOf, mappingOf } from "./mapping.ts";

it.each(overs)("maps every field of the search language over %s, once for people and once for our queries", (over) => {
  const { properties, dynamic } = mappingOf(over);
  const find = properties.find?.properties ?? {};
  const wanted = {
    text: ["text", "text"],
    name: ["keyword", "text"],
    keyword: ["keyword", "keyword"],
    date: ["date", "date"],
    number: ["long", undefined],
  };

  const mapped = Object.entries(fieldsOf[over]).map(([name, type]) => [
    name,
    type,
    properties[name]?.type,
    find[name]?.type,
  ]);

  expect(mapped).toEqual(Object.entries(fieldsOf[over]).map(([name, type]) => [name, type, ...wanted[type]]));
  expect(dynamic).toBe("strict");
});

it.each(overs)("lets no phrase over %s run from one value into the next", (over) => {
  const find = Object.values(mappingOf(over).properties.find?.properties ?? {});

  expect(find.filter(({ type }) => type === "text").every((each) => Number(each.position_increment_gap) >= 100)).toBe(
    true,
  );
});

it("tells what can be counted and shown, by path and type, and neither what is only kept nor our own words", () => {
  const types = fieldTypesOf("events");

  expect(types).toMatchObject({
    published: "date",
    actorSource: "keyword",
    quad: "long",
    evidence: "text",
    location: "geo_point",
    "withdrawn.at": "date",
    indexedAt: "date",
  });
  expect(Object.keys(types).filter((name) => /^(find|in|record|fields|reading)(\.|$)/.test(name))).toEqual([]);
  expect(fieldTypesOf("statements")).not.toHaveProperty("location");
  expect(fieldTypesOf("articles")).toHaveProperty("location");
});
