import { explained } from "../testing.ts";
import { castOf, firstOf, idsIn, placesIn } from "./test-cast.ts";

describe("names no list knows", () => {
  it.each([
    ["Prime Minister Orla Vantongeren resigned.", "person:orla-vantongeren"],
    ["Late on Friday Tebogo Radebe said so.", "person:tebogo-radebe"],
    ["Mullah Habib Noorani left.", "person:habib-noorani"],
    ["On Monday Omar al-Rifai al-Masri told reporters so.", "person:omar-al-rifai-al-masri"],
    ["The Institute for the Study of Rivers closed.", "org:institute-for-the-study-of-rivers"],
    ["The Ardovian Foreign Ministry said so.", "ministry:ardovian-foreign-ministry"],
    ["The Green Harvest Party won.", "party:green-harvest-party"],
    ["The Vostok River Bank failed.", "org:vostok-river-bank"],
  ])("%s", (text, id) => {
    explained(text, () => expect(idsIn(text)).toContain(id));
  });

  it("leave titles out of the name and keep them as roles", () => {
    const person = firstOf("Foreign Minister Orla Vantongeren resigned.", "person");

    expect([person?.name, person?.roles]).toEqual(["Orla Vantongeren", ["Foreign Minister"]]);
  });

  it("give a body the country in its name or before it", () => {
    expect(firstOf("The Chinese Foreign Ministry said so.", "ministry")?.country).toBe("CHN");
    expect(firstOf("Ivory Coast's Supreme Court agreed.", "organisation")?.country).toBe("CIV");
  });

  it("end with their line", () => {
    expect(idsIn("A word from Anton Belov\nKerensky left early.")).toEqual(["person:anton-belov"]);
  });

  it("are read after an office that has no capital", () => {
    expect(idsIn("They met ministry spokesman Guo Ping.")).toEqual(["person:guo-ping"]);
  });

  it.each([
    ["They stopped in Velikovo for the night.", "place:velikovo"],
    ["He came from Velikovo.", "place:velikovo"],
    ["The village of Dar Selim was empty.", "place:dar-selim"],
    ["Snow fell on Karsova Province.", "place:karsova-province"],
  ])("are places after where: %s", (text, id) => {
    explained(text, () => expect(placesIn(text)).toContain(id));
  });

  it.each([
    "Additionally, he noted that nothing had changed.",
    "Passengers said the train was late.",
    "On Wednesday it rained. In August it snowed.",
    "Share this story. Click here.",
    "The Paper Act passed.",
  ])("are not seen in ordinary words: %s", (text) => {
    explained(text, () => expect(castOf(text).actors).toEqual([]));
  });
});
