import { explained } from "../testing.ts";
import { castOf, idsIn } from "./test-cast.ts";

const groups = (text: string) =>
  castOf(text)
    .partiesIn({ start: 0, end: text.length })
    .map(({ actorId, country, sector }) => [actorId, country, sector]);

describe("groups", () => {
  it.each([
    ["Turkish troops advanced.", [["org:tur-troops", "TUR", "MIL"]]],
    ["Iraqi security forces advanced.", [["org:irq-security-forces", "IRQ", "MIL"]]],
    ["Officials in Chad agreed.", [["org:tcd-officials", "TCD", "GOV"]]],
    ["The government of Peru agreed.", [["state:PER", "PER", "GOV"]]],
    ["Rebels in northern Mali agreed.", [["org:mli-rebels", "MLI", "REB"]]],
    ["Hamas fighters withdrew.", [["org:hamas", "PSE", "REB"]]],
    ["Kenyan doctors agreed.", [["org:ken-doctors", "KEN", "MED"]]],
    ["US-backed Syrian rebels advanced.", [["org:syr-rebels", "SYR", "REB"]]],
    ["Anti-Syrian activists agreed.", [[null, null, "CVL"]]],
    ["US-led forces advanced.", [["org:usa-led-forces", "USA", "MIL"]]],
    ["Refugees waited.", [[null, null, "REF"]]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(groups(text)).toEqual(expected));
  });

  it("share a noun between two adjectives", () => {
    expect(groups("Polish and Croatian officials agreed.")).toEqual([
      ["org:pol-officials", "POL", "GOV"],
      ["org:hrv-officials", "HRV", "GOV"],
    ]);
  });

  it("of one people within another state belong to that state", () => {
    expect(groups("Bosnian Serbs withdrew.")).toEqual([["org:bih-serbs", "BIH", null]]);
  });

  it("are no heads where they qualify a further noun", () => {
    expect(idsIn("Turkish government policy matters.")).toEqual([]);
  });

  it("may be called by the head of a name given before", () => {
    expect(idsIn("The Lake Basin Commission met. Later the commission adjourned.")).toEqual([
      "org:lake-basin-commission",
    ]);
  });
});
