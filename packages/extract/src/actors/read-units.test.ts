import { explained } from "../testing.ts";
import { castOf, idsIn, placesIn } from "./test-cast.ts";

const metonyms = (text: string): string[] =>
  castOf(text)
    .mentions.filter((mention) => mention.by === "metonym")
    .map((mention) => mention.actorId);

describe("capitals and seats", () => {
  it.each([
    ["Moscow said it would wait.", ["state:RUS"]],
    ["Beirut again rejected the appeal.", ["state:LBN"]],
    ["They want closer ties with Beijing.", ["state:CHN"]],
    ["Talks between Moscow and Kyiv broke off.", ["state:RUS", "state:UKR"]],
    ["Moscow's position has not changed.", ["state:RUS"]],
    ["The plan angered Moscow and Kyiv.", ["state:RUS", "state:UKR"]],
    ["The Kremlin denied it.", ["state:RUS"]],
  ])("act for their state: %s", (text, expected) => {
    explained(text, () => expect(metonyms(text)).toEqual(expected));
  });

  it.each([
    ["They met in Moscow.", ["place:moscow"]],
    ["He flew from Moscow to Beijing.", ["place:moscow", "place:beijing"]],
    ["Kabul is a large city.", ["place:kabul"]],
    ["Moscow's streets were empty.", ["place:moscow"]],
  ])("are places else: %s", (text, expected) => {
    explained(text, () => {
      expect(placesIn(text)).toEqual(expected);
      expect(metonyms(text)).toEqual([]);
    });
  });
});

describe("states", () => {
  it("are places as well where something happens", () => {
    expect(placesIn("Fighting went on in Sudan.")).toEqual(["state:SDN"]);
    expect(placesIn("Sudan rejected the offer.")).toEqual([]);
  });

  it("are meant by an adjective only where it stands alone", () => {
    const actingOnly = castOf("The Chinese said no. A Chinese vase broke in China.").mentions;

    expect(actingOnly.map((mention) => mention.by)).toEqual(["demonym"]);
  });

  it("have their adjectives among their other names", () => {
    const afghanistan = castOf("Afghanistan waits. An Afghan carpet lay there.").actors[0];

    expect(afghanistan?.also).toEqual(["Afghan"]);
  });

  it("are meant by their peoples", () => {
    expect(idsIn("Syrians crossed the border.")).toEqual(["state:SYR"]);
  });
});
