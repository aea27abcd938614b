import { explained } from "../testing.ts";
import { castOf, idsIn } from "./test-cast.ts";

const whoseAre = (text: string): string[] =>
  castOf(text)
    .mentions.filter((mention) => mention.by === "short-name" || mention.by === "role")
    .map((mention) => mention.actorId);

describe("short names", () => {
  it("mean who was named in full", () => {
    expect(whoseAre("Yoram Kessler came late. Kessler left early.")).toEqual(["person:yoram-kessler"]);
  });

  it("mean who was named in full, though they look like a plural where they open a sentence", () => {
    expect(whoseAre("Walter Chalmers came late. Chalmers left early. Passengers left later.")).toEqual([
      "person:walter-chalmers",
    ]);
  });

  it("mean the bearer who has the office at this place, of several", () => {
    const text =
      "Chinese ambassador Li Wei met the governor. Ministry spokesman Li Ping welcomed it. Later ambassador Li left.";

    expect(whoseAre(text)).toEqual(["person:li-wei"]);
  });

  it("mean the bearer named last, where no office tells", () => {
    expect(whoseAre("Ivan Sokol met Piotr Sokol. Sokol spoke first.")).toEqual(["person:piotr-sokol"]);
  });

  it("may stand before the full name", () => {
    expect(idsIn("Mr Tanner spoke. It was Rupert Tanner who had called.")).toEqual(["person:rupert-tanner"]);
  });

  it("mean a known holder of the office where the text names none in full", () => {
    expect(idsIn("President Bush and Foreign Secretary Hammond met.")).toEqual([
      "person:george-w-bush",
      "person:philip-hammond",
    ]);
  });

  it("of a ruler stand for the state before its government", () => {
    expect(castOf("The Bush administration declined.").partiesIn({ start: 0, end: 33 })[0]).toMatchObject({
      actorId: "state:USA",
      sector: "GOV",
    });
  });
});

describe("offices without a name", () => {
  it.each([
    ["Ministry spokesman Dag Lund spoke first. The spokesman then left.", "person:dag-lund"],
    ["Defence Secretary Una Grey met Foreign Secretary Ada Moss. The Defence Secretary left.", "person:una-grey"],
    ["Russian President Oleg Rudin met Chadian President Issa Moro. The Russian president left.", "person:oleg-rudin"],
  ])("mean the last holder: %s", (text, id) => {
    explained(text, () => expect(whoseAre(text)).toEqual([id]));
  });

  it("are somebody of their own after an indefinite article", () => {
    expect(idsIn("A Russian diplomat left. The spokesman stayed.")).toEqual(["person:rus-diplomat"]);
    expect(idsIn("A diplomat in Moscow left.")).not.toContain("person:rus-diplomat");
  });
});

describe("acronyms", () => {
  it("mean the body they were explained with", () => {
    const { actors } = castOf("The Ceasefire Review Committee (CRC) met. On Friday the CRC adjourned.");

    expect(actors.map(({ name, also, mentions }) => [name, also, mentions.length])).toEqual([
      ["Ceasefire Review Committee", ["CRC"], 3],
    ]);
  });
});
