import { extract } from "../extract.ts";
import { knownWith as knowing } from "../known.ts";
import { readActorList } from "./actor-list.ts";

const knownWith = (...rows: unknown[]) => knowing({ actors: readActorList({ actors: rows }).actors, topics: [] });
const article = (text: string) => ({
  id: "a",
  revision: 1,
  title: "",
  language: "en",
  publishedAt: "2023-03-08T00:00:00Z",
  text,
});
const minister = {
  kind: "person",
  name: "Ilse Vandermolen",
  also: ["Vandermolen"],
  country: "BEL",
  sector: "GOV",
  gender: "female",
};

it("finds an actor of the list by each of its names, and whom she speaks to", () => {
  const text = "Vandermolen told the Emirate Council that the talks were over.";
  const known = knownWith(minister, { id: "org:taliban", also: ["Emirate Council"] });

  const [told] = extract(article(text), known).statements;

  expect(told).toMatchObject({
    speaker: { actorId: "person:ilse-vandermolen", name: "Ilse Vandermolen", country: "BEL", sector: "GOV" },
    addressees: [{ actorId: "org:taliban", name: "Taliban", country: "AFG" }],
  });
});

it("finds a name of the list that ends with a mark", () => {
  const known = knownWith({ kind: "organisation", name: "Zumarra!" });

  const { actors } = extract(article("A minister spoke of Zumarra! on Monday."), known);

  expect(actors).toMatchObject([{ kind: "organisation", name: "Zumarra!" }]);
});

it("keeps what the built-in lists know, and replaces what is given", () => {
  const known = knownWith({ id: "org:taliban", sector: "GOV", also: ["Emirate Council"] });

  const { actors } = extract(article("The Taliban said the Emirate Council would meet in Kabul."), known);

  expect(actors).toMatchObject([{ id: "org:taliban", kind: "armed group", country: "AFG", sector: "GOV" }]);
  expect(actors[0]?.mentions.map(({ text }) => text)).toEqual(["The Taliban", "the Emirate Council"]);
});

it("reads a name of the list before the same name of the built-in lists", () => {
  const known = knownWith({ kind: "party", name: "Likud", id: "party:likud-of-elsewhere", country: "XXA" });

  const { actors } = extract(article("Likud rejected the plan."), known);

  expect(actors.map(({ id }) => id)).toEqual(["party:likud-of-elsewhere"]);
});

it.each([
  ["Later the al-Hurr Council met.", "Al-Hurr Council", "the al-Hurr Council"],
  ["Later jama'at al-Hurr rejected the plan.", "jama'at al-Hurr", "jama'at al-Hurr"],
])("finds a name whether or not it begins with a capital: %s", (text, name, found) => {
  const { actors } = extract(article(text), knownWith({ kind: "organisation", name }));

  expect(actors).toMatchObject([{ name, mentions: [{ text: found }] }]);
});

it("gives a state of the list its adjective and its people", () => {
  const known = knownWith({ kind: "state", name: "Sealand", country: "XSL", adjectives: ["Sealandic"] });

  const { actors } = extract(article("The Sealandic government said Sealand would not yield."), known);

  expect(actors).toMatchObject([{ id: "state:XSL", country: "XSL" }]);
});

it("says in the version that a list was read, and which", () => {
  const versionWith = (...rows: unknown[]) => extract(article("Nobody came."), knownWith(...rows)).extractor.version;

  expect(versionWith()).toMatch(/^[\d.]+$/);
  expect(versionWith(minister)).toMatch(/^[\d.]+\+[0-9a-f]{8}$/);
  expect(versionWith(minister)).not.toBe(versionWith({ ...minister, sector: "OPP" }));
});
