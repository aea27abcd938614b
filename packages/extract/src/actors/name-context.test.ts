import { castOf, firstOf, idsIn, placesIn } from "./test-cast.ts";

it.each([
  ["Troops took part in Operation Silver Falcon.", "person:operation-silver-falcon"],
  ["They fled before Hurricane Orla.", "person:hurricane-orla"],
])("takes what opens with a word for a thing for nobody: %s", (text, id) => {
  expect(idsIn(text)).not.toContain(id);
});

it.each([
  ["Boats crossed Lake Velika at night.", ["place:lake-velika"]],
  ["Shells fell south of Velikovo on Monday.", ["place:velikovo"]],
  ["He was a native of Velikovo.", ["place:velikovo"]],
  ["They stopped in Velikovo and Karsova for the night.", ["place:velikovo", "place:karsova"]],
])("tells a place from the words around it: %s", (text, ids) => {
  expect(placesIn(text)).toEqual(ids);
});

it("takes no speaker after a place for a place", () => {
  expect(placesIn("They stopped in Velikovo and Karsova said so.")).toEqual(["place:velikovo"]);
});

it("reads a name before fighters as their group, and a person's as the person's", () => {
  expect(idsIn("Jund Velik militants withdrew.")).toContain("org:jund-velik");
  expect(idsIn("Ahmed Velik rebels against his father.")).not.toContain("org:ahmed-velik");
});

it.each([
  ["Kurdish fighters withdrew.", "org:kurds", null],
  ["Chechen separatists withdrew.", "org:chechens", "RUS"],
  ["The Druze protested.", "org:druze", null],
])("knows peoples without a state: %s", (text, id, country) => {
  expect(castOf(text).actors).toMatchObject([{ id, country }]);
});

it("reads an office and a name between commas as one", () => {
  const person = firstOf("The foreign secretary, Orla Moreau, said so.", "person");

  expect([person?.name, person?.roles]).toEqual(["Orla Moreau", ["foreign secretary"]]);
});

it("keeps two of a list apart", () => {
  expect(firstOf("They met the ambassador, Orla Moreau and others.", "person")?.roles).toEqual([]);
});
