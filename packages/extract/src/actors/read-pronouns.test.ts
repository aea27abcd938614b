import { castOf } from "./test-cast.ts";

const mentionsOf = (text: string, id: string) =>
  castOf(text)
    .actors.find((actor) => actor.id === id)
    ?.mentions.map((mention) => mention.text);

it("gives he and she to the last person of that gender, the subject first", () => {
  const text = "Angela Merkel met Emmanuel Macron in Berlin. She said the talks went well. He agreed with her.";

  expect(mentionsOf(text, "person:angela-merkel")).toEqual(["Angela Merkel", "She"]);
  expect(mentionsOf(text, "person:emmanuel-macron")).toEqual(["Emmanuel Macron", "He"]);
});

it("gives they to those who are several", () => {
  const text = "Turkish soldiers met the mayor of Mardin. They said they would stay.";

  expect(castOf(text).actors[0]?.mentions.map((each) => each.text)).toEqual(["Turkish soldiers", "They", "they"]);
});

it.each([
  "The report was late. He said nothing.",
  "Angela Merkel came to Berlin. He said nothing.",
  "The Hague is cold. They said nothing.",
])("gives a pronoun nobody whom it cannot mean: %s", (text) => {
  const all = castOf(text).actors.flatMap(({ mentions }) => mentions.map((each) => each.text.toLowerCase()));

  expect(all.filter((each) => each === "he" || each === "they")).toEqual([]);
});

it("looks back no farther than a reader would", () => {
  const text = `Emmanuel Macron came to Berlin. ${"The rain went on. ".repeat(5)}He said nothing.`;

  expect(mentionsOf(text, "person:emmanuel-macron")).toEqual(["Emmanuel Macron"]);
});
