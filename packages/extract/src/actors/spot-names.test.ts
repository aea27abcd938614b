import { explained } from "../testing.ts";
import { firstOf, idsIn, placesIn } from "./test-cast.ts";

describe("names known beforehand", () => {
  it.each([
    ["Officials from Côte d'Ivoire spoke to US envoys.", "state:CIV"],
    ["The U.N. Security Council met again.", "igo:unsc"],
    ["He left Erdoğan waiting, and Erdogan left.", "person:recep-tayyip-erdogan"],
    ["A Xinhua news agency report named nobody.", "media:xinhua"],
    ["They fought the Kurdistan Workers' Party for years.", "org:pkk"],
    ["The G-7 and the G7 are one.", "igo:g7"],
    ["De Beers said the mine would close.", "org:de-beers"],
    ["Sales at Toyota fell.", "org:toyota"],
  ])("%s", (text, id) => {
    explained(text, () => expect(idsIn(text)).toContain(id));
  });

  it("takes the longest name", () => {
    expect(idsIn("South Sudan signed.")).toEqual(["state:SSD"]);
  });

  it("takes acronyms only as they are written", () => {
    expect(idsIn("Who asked for it? Us. Is it late? It is.")).toEqual([]);
  });

  it("keeps the last stop of an abbreviation", () => {
    expect(firstOf("The U.S. said nothing.", "state")?.mentions[0]?.text).toBe("The U.S.");
  });

  it("takes no state for the first name of a person, and no person for a state", () => {
    expect(idsIn("Jordan Pickering said the road was open.")).toEqual(["person:jordan-pickering"]);
    expect(idsIn("Jordan closed the road.")).toEqual(["state:JOR"]);
    expect(idsIn("Michael Jordan said it was late.")).toEqual(["person:michael-jordan"]);
  });

  it("knows where cities are", () => {
    expect(placesIn("Shelling was heard in Kharkiv and near Odesa.")).toEqual(["place:kharkiv", "place:odesa"]);
    expect(placesIn("A missile fell into the Sea of Japan.")).toEqual(["place:sea-of-japan"]);
  });
});
