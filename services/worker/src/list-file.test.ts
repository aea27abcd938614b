import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readActors, readTopics } from "./list-file.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "actors-"));
  path = join(folder, "actors.yaml");
});

afterEach(() => rmSync(folder, { recursive: true }));

function faultsIn(text: string): string {
  writeFileSync(path, text);
  try {
    readActors(path);
    return "none";
  } catch (error) {
    return (error as Error).message.replaceAll(folder, "");
  }
}

it("reads YAML, days that are not quoted among it", () => {
  writeFileSync(
    path,
    `# our own people
actors:
  - kind: person
    name: Ilse Vandermolen
    also: [Vandermolen]
    roles:
      - { role: Minister of Tides, from: 2021-05-17, until: 2024 }
`,
  );

  expect(readActors(path)).toMatchObject([
    { id: "person:ilse-vandermolen", roles: [{ role: "Minister of Tides", from: "2021-05-17", until: "2024" }] },
  ]);
});

it("tells every fault with its line, its entry and its name", () => {
  const faults = faultsIn(`actors:
  - kind: person
    name: Ilse Vandermolen
    sector: GOVT
  - kind: party
    name: Tide Party
    also:
      - Tides
      - x
`);

  expect(faults).toMatch(/^\/actors\.yaml:4: actor 1 \(Ilse Vandermolen\): sector /);
  expect(faults).toContain("/actors.yaml:9: actor 2 (Tide Party): also.1 needs two characters and a capital letter");
});

it.each([
  ["actors:\n  - name: [open\n", "/actors.yaml:3: "],
  ["actors: *nowhere\n", "/actors.yaml"],
  ["- name: Tide Party\n", "/actors.yaml:1: the file is a list of actors under one key: actors:"],
])("refuses %j with its place", (text, says) => {
  expect(faultsIn(text)).toContain(says);
});

it("names the file that cannot be read", () => {
  expect(() => readActors(join(folder, "none.yaml"))).toThrow(/none\.yaml cannot be read/);
});

it("tells twenty faults and counts the rest", () => {
  expect(faultsIn(`actors:\n${"  - kind: party\n".repeat(23)}`)).toContain("and 3 more");
});

it("reads topics alike", () => {
  writeFileSync(path, "topics:\n  - id: harbours\n    strong: [new quay]\n");
  expect(readTopics(path)).toEqual([{ id: "harbours", strong: ["new quay"], weak: [] }]);

  writeFileSync(path, "topics:\n  - id: harbours\n    strong:\n      - '!'\n");
  expect(() => readTopics(path)).toThrow(/:4: topic 1 \(harbours\): strong\.0 needs a letter/);
});
