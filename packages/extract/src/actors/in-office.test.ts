import { analyse } from "../analyse.ts";
import { readActorList } from "./actor-list.ts";
import { findCast } from "./find-cast.ts";
import { inOffice } from "./in-office.ts";
import { listed } from "./listed.ts";
import { withActors } from "./with-actors.ts";

const holder = (country: string, office: string, day: string) => inOffice(listed().offices, country, office, day)?.name;

it.each([
  ["FRA", "president", "2017-05-13", "François Hollande"],
  ["FRA", "president", "2017-05-14", "Emmanuel Macron"],
  ["USA", "president", "2021-01-19", "Donald Trump"],
  ["USA", "president", "2021-08-26", "Joe Biden"],
  ["USA", "secretary of state", "2014-06-01", "John Kerry"],
  ["CHN", "prime minister", "2015-03-01", "Li Keqiang"],
  ["GBR", "foreign minister", "2012-03-01", "William Hague"],
  ["IRL", "prime minister", "2012-03-01", "Enda Kenny"],
  ["CHE", "president", "2013-03-01", "Ueli Maurer"],
  ["PRT", "president", "2025-03-01", "Marcelo Rebelo de Sousa"],
  ["igo:nato", "secretary-general", "2016-03-01", "Jens Stoltenberg"],
])("knows whose office it was: %s %s on %s", (country, office, day, name) => {
  expect(holder(country, office, day)).toBe(name);
});

it.each([
  ["a year of change, known by its years only", "SGP", "prime minister", "2004-03-01"],
  ["a day after the lists were made", "FRA", "president", "2031-01-01"],
  ["an office that nobody is listed for", "FRA", "harbour master", "2021-01-01"],
])("says nobody in %s", (_, country, office, day) => {
  expect(holder(country, office, day)).toBeUndefined();
});

const actorsOn = (day: string, text: string, known = listed()) =>
  findCast(analyse(text, `${day}T12:00:00Z`), known).actors.map(({ id }) => id);

it.each([
  ["2010-03-01", "The French president arrived.", "person:nicolas-sarkozy"],
  ["2020-03-01", "The president of France arrived.", "person:emmanuel-macron"],
  ["2020-03-01", "They met France's president.", "person:emmanuel-macron"],
  ["2014-06-01", "They met the US secretary of state.", "person:john-kerry"],
  ["2014-06-01", "The president of the World Bank arrived.", "person:jim-yong-kim"],
])("on %s reads: %s", (day, text, id) => {
  expect(actorsOn(day, text)).toEqual([id]);
});

it.each(["A French president arrived.", "The former French president arrived.", "France's next president arrived."])(
  "guesses nobody for: %s",
  (text) => {
    expect(actorsOn("2020-03-01", text)).not.toContain("person:emmanuel-macron");
  },
);

it("prefers who holds the office in the text", () => {
  const text = "French President Orla Moreau arrived. The French president was late.";

  expect(actorsOn("2020-03-01", text)).toEqual(["person:orla-moreau"]);
});

it("reads the offices of a user's list", () => {
  const role = { role: "Minister of Tides", from: "2021-05", until: 2024 };
  const list = readActorList({ actors: [{ kind: "person", name: "Ilse Vandermolen", country: "BEL", roles: [role] }] });
  const known = withActors(list.actors);

  expect(inOffice(known.offices, "BEL", "minister of tides", "2022-01-01")?.name).toBe("Ilse Vandermolen");
  expect(inOffice(known.offices, "BEL", "minister of tides", "2021-05-03")).toBeNull();
});

it.each([
  ["2003-05-01", "NOR"],
  ["2016-05-01", null],
])("on %s lets who may lead a body of states stand for %s", (day, country) => {
  const text = "Jens Stoltenberg rejected the plan.";
  const { partyOf } = findCast(analyse(text, `${day}T12:00:00Z`), listed());

  expect(partyOf({ start: 0, end: 16 })).toMatchObject({ name: "Jens Stoltenberg", country });
});
