import { castOf } from "./test-cast.ts";

const mentionsOf = (text: string, id: string) =>
  castOf(text)
    .actors.find((actor) => actor.id === id)
    ?.mentions.map((mention) => mention.text);

it.each([
  ["The Turkish government agreed. Later the government said no.", "state:TUR", "the government"],
  ["Syrian rebels advanced. On Monday the rebels withdrew.", "org:syr-rebels", "the rebels"],
  ["Boko Haram attacked. The group said so.", "org:boko-haram", "The group"],
  ["NATO met. Later the alliance said so.", "igo:nato", "the alliance"],
  ["The EU met. On Friday the bloc said so.", "igo:eu", "the bloc"],
  ["De Beers sold stones. On Friday the company said so.", "org:de-beers", "the company"],
  ["They fought Boko Haram. Nobody forgave this terrorist group.", "org:boko-haram", "this terrorist group"],
])("gives a bare noun the body that was named with it: %s", (text, id, words) => {
  const said = mentionsOf(text, id)?.at(-1)?.toLowerCase() ?? "";

  expect(words.toLowerCase()).toContain(said);
});

it("leaves a noun alone that nobody was named with", () => {
  expect(castOf("Syrian rebels advanced. The police withdrew.").actors.map(({ id }) => id)).toEqual(["org:syr-rebels"]);
});

it("takes the company for a firm that opened a sentence just before", () => {
  const said = (text: string) => castOf(text).mentions.map(({ actorId }) => actorId);

  expect(said("De Beers fell. The company left.")).toEqual(["org:de-beers", "org:de-beers"]);
  expect(said("They sued De Beers. The company left.")).toEqual(["org:de-beers"]);
  expect(said("De Beers fell. It rained. It froze. It thawed. The company left.")).toEqual(["org:de-beers"]);
});

it("takes a bloc of flats for nobody where no bloc of states was named", () => {
  expect(castOf("The UN met. The bloc fell.").mentions.map(({ actorId }) => actorId)).toEqual(["igo:un"]);
});

it("names a body by its capital, when no more is said of it", () => {
  expect(mentionsOf("On Monday the Coalition said so.", "org:coalition")).toEqual(["the Coalition"]);
  expect(castOf("On Monday the coalition said so.").actors).toEqual([]);
});

it("shares a noun between an acronym and an adjective", () => {
  const parties = castOf("US and British forces withdrew.").partiesIn({ start: 0, end: 31 });

  expect(parties.map(({ country, sector }) => [country, sector])).toEqual([
    ["USA", "MIL"],
    ["GBR", "MIL"],
  ]);
});

it("takes a town that something is done to for its people", () => {
  const text = "They shelled Aleppo.";

  expect(castOf(text).partyOf({ start: 13, end: 19 })).toMatchObject({ country: "SYR", sector: "CVL" });
});

it("lets a capital act together with others", () => {
  const text = "Washington along with its partners urged calm.";

  expect(castOf(text).partyOf({ start: 0, end: 10 })).toMatchObject({ actorId: "state:USA", sector: "GOV" });
});
