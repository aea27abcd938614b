import { analyse } from "../analyse.ts";
import { findCast } from "./find-cast.ts";

const castOf = (text: string) => findCast(analyse(text, "2021-08-26T00:00:00Z"));
const idsIn = (text: string): string[] => castOf(text).actors.map((actor) => actor.id);
const partyOf = (text: string, phrase: string) => {
  const start = text.indexOf(phrase);
  return castOf(text).partyOf({ start, end: start + phrase.length });
};

describe("findCast", () => {
  it("finds known people, states and organisations, each once and in order", () => {
    const ids = idsIn("Vladimir Putin told NATO that Russia would answer. Putin said NATO was wrong.");

    expect(ids).toEqual(["person:vladimir-putin", "igo:nato", "state:RUS"]);
  });

  it("gives every mention its place in the text", () => {
    const text = "Xi Jinping flew to Astana. Later Xi met reporters.";
    const xi = castOf(text).actors.find((actor) => actor.id === "person:xi-jinping");

    expect(xi?.mentions).toEqual([
      { start: 0, end: 10, text: "Xi Jinping" },
      { start: 33, end: 35, text: "Xi" },
    ]);
  });

  it("keeps people of one surname apart by their office", () => {
    const text =
      "Chinese ambassador Li Wei met the governor. Foreign ministry spokesman Li Ping welcomed it. Ambassador Li left on Friday, and Mr Li of the ministry stayed.";

    const mentions = castOf(text).mentions.filter((mention) => mention.by === "short-name");

    expect(mentions.map((mention) => mention.actorId)[0]).toBe("person:li-wei");
  });

  it("answers nothing for a text without names", () => {
    const cast = castOf("It rained all day and nobody came.");

    expect([cast.actors, cast.places, cast.mentions]).toEqual([[], [], []]);
  });

  it("never lets mentions overlap", () => {
    const { mentions } = castOf(
      "The Communist Party of China’s (CPC) Yang Jiechi met US Secretary of State Antony Blinken and Turkish government officials in Kabul.",
    );

    const overlapping = mentions.filter((mention, at) => mention.start < (mentions[at - 1]?.end ?? 0));

    expect(mentions.length).toBeGreaterThan(2);
    expect(overlapping).toEqual([]);
  });
});

describe("partyOf", () => {
  it.each([
    ["Russian President Vladimir Putin", "person:vladimir-putin", "RUS", "GOV"],
    ["the Turkish army", "org:tur-army", "TUR", "MIL"],
    ["Syrian rebels", "org:syr-rebels", "SYR", "REB"],
    ["the Turkish government", "state:TUR", "TUR", "GOV"],
    ["Putin's spokesman Dmitry Peskov", "person:dmitry-peskov", "RUS", "GOV"],
    ["militants", null, null, "REB"],
  ])("%s", (phrase, actorId, country, sector) => {
    expect(partyOf(`On Monday ${phrase} rejected the offer.`, phrase)).toMatchObject({ actorId, country, sector });
  });

  it("is nobody where the head of the phrase is no actor", () => {
    expect(partyOf("We saw a heavy storm over the hills.", "a heavy storm")).toBeNull();
  });
});
