import { readActorList } from "./actor-list.ts";

const faultsOf = (...actors: unknown[]) =>
  readActorList({ actors }).faults.map(({ path, message }) => `${path.join(".")}: ${message}`);

it("makes an id of kind and name, as the built-in lists do", () => {
  const { actors, faults } = readActorList({
    actors: [
      { kind: "person", name: "Ilse Vandermolen", country: "BEL", roles: [{ role: "Minister of Tides", from: 2021 }] },
      { kind: "armed group", name: "Red Heron Brigade" },
      { kind: "state", name: "Sealand", country: "XSL", adjectives: ["Sealandic"] },
    ],
  });

  expect(faults).toEqual([]);
  expect(actors.map(({ id }) => id)).toEqual(["person:ilse-vandermolen", "org:red-heron-brigade", "state:XSL"]);
  expect(actors[0]?.roles).toEqual([{ role: "Minister of Tides", from: "2021" }]);
});

it("takes kind and name from the built-in lists where the id is theirs", () => {
  const { actors } = readActorList({ actors: [{ id: "org:taliban", also: ["Emirate Council"] }] });

  expect(actors).toMatchObject([{ id: "org:taliban", kind: "armed group", name: "Taliban" }]);
});

it.each<[string, object, string]>([
  ["a sector that is none", { kind: "person", name: "A B", sector: "GOVT" }, "actors.0.sector: Invalid option"],
  ["a country in words", { kind: "person", name: "A B", country: "France" }, "actors.0.country: is three capitals"],
  ["a name without capitals", { kind: "party", name: "the greens" }, "actors.0.name: needs two characters"],
  ["a word that is no field", { kind: "party", name: "Greens", colour: "green" }, 'Unrecognized key: "colour"'],
  ["neither id nor name", { kind: "party" }, "an actor needs a kind and a name"],
  ["a new id alone", { id: "org:nobody" }, "org:nobody is in no built-in list"],
  ["a state without a country", { kind: "state", name: "Sealand" }, "a state needs its country"],
  ["an id of another kind", { id: "org:x", kind: "person", name: "A B" }, "its id begins with person:"],
  ["an id that is none", { id: "Taliban" }, "actors.0.id: is like person:ana-reyes"],
  ["a party with roles", { kind: "party", name: "Greens", roles: [{ role: "Chair" }] }, "only a person has"],
  ["a person with adjectives", { kind: "person", name: "A B", adjectives: ["Ab"] }, "only a state has adjectives"],
  [
    "a role that ends first",
    { kind: "person", name: "A B", roles: [{ role: "Chair", from: 2021, until: "2020-05" }] },
    "Chair ends (2020-05) before it begins (2021)",
  ],
  [
    "a day that is none",
    { kind: "person", name: "A B", roles: [{ role: "Chair", from: "May 2021" }] },
    "actors.0.roles.0.from: is a year, month or day",
  ],
])("refuses %s", (_, row, says) => {
  expect(faultsOf(row).join("\n")).toContain(says);
});

it("takes a role that ends in the year in which it begins", () => {
  expect(faultsOf({ kind: "person", name: "A B", roles: [{ role: "Chair", from: "2021-05", until: 2021 }] })).toEqual(
    [],
  );
});

it("tells every fault at once, and an id that stands twice", () => {
  const row = { kind: "party", name: "Greens" };

  expect(faultsOf(row, { kind: "party" }, row)).toEqual([
    "actors.1: an actor needs a kind and a name, or the id of one in the built-in lists",
    "actors.2: party:greens stands here a second time, first as actor 1",
  ]);
});

it.each([[null], ["text"], [[{ kind: "party", name: "Greens" }]], [{ people: [] }]])(
  "refuses %j as a whole",
  (value) => {
    expect(readActorList(value).faults).toEqual([
      { path: [], message: "the file is a list of actors under one key: actors:" },
    ]);
  },
);
