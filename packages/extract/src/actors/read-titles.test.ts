import { explained } from "../testing.ts";
import { firstOf, partyOf } from "./test-cast.ts";

const person = (text: string) => firstOf(text, "person");

describe("titles", () => {
  it.each([
    ["Chinese Ambassador Liu Fang spoke.", "CHN", "GOV"],
    ["France's envoy Luc Arnaud spoke.", "FRA", "GOV"],
    ["France's envoy to the Gulf, Luc Arnaud, spoke.", "FRA", "GOV"],
    ["Iranian military spokesman Reza Tavakoli spoke.", "IRN", "MIL"],
    ["Former Chadian president Goran Abakar spoke.", "TCD", "ELI"],
    ["Hamas leader Nabil Haddad spoke.", "PSE", "REB"],
    ["Secretary-General Ada Brandt spoke for Chile.", null, "GOV"],
    ["Judge Alma Ferrer spoke.", null, "JUD"],
    ["King Teodor of Norway spoke.", "NOR", "GOV"],
  ])("before a name tell country and sector: %s", (text, country, sector) => {
    explained(text, () => expect(person(text)).toMatchObject({ country, sector }));
  });

  it.each([
    [
      "Selim Okan, deputy head of the Taliban’s political office, left.",
      "deputy head of the Taliban’s political office",
    ],
    ["Rita Sandoval, a spokeswoman for Interpol, agreed.", "spokeswoman for Interpol"],
    ["Rita Sandoval, who is a member of the council, agreed.", "member of the council"],
  ])("after a name are its role: %s", (text, role) => {
    explained(text, () => expect(person(text)?.roles).toEqual([role]));
  });

  it("may be nothing but a tie to another", () => {
    const text = "Xi Jinping told his Russian counterpart Anton Belov so.";

    expect(partyOf(text, "Anton Belov")).toMatchObject({ country: "RUS", role: "Russian counterpart" });
  });

  it("give way to the body somebody belongs to", () => {
    expect(person("The Communist Party of China’s (CPC) Bai Ling agreed.")?.country).toBe("CHN");
  });

  it("do not run on to the next in a list of names", () => {
    expect(person("Angela Merkel, French president Emmanuel Macron and others left.")?.roles).toEqual([]);
  });
});
