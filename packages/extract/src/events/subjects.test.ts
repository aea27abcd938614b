import { explained } from "../testing.ts";
import { eventsIn, findIn } from "./testing.ts";

describe("Who acts", () => {
  it.each<[string, string, string[]]>([
    ["the party before the verb", "On Friday Israel, without warning, bombed Syria.", ["ASSAULT: Israel > Syria"]],
    [
      "both when two are joined",
      "Xi Jinping and Vladimir Putin met in Sochi.",
      ["CONSULT: Xi Jinping, Vladimir Putin > "],
    ],
    [
      "the subject of the clause before",
      "Iran condemned Israel and threatened Turkey.",
      ["ACCUSE: Iran > Israel", "THREATEN: Iran > Turkey"],
    ],
    ["whom a relative pronoun follows", "The letter came from Ghana, which accused Togo.", ["ACCUSE: Ghana > Togo"]],
    [
      "whom a personal pronoun means",
      "Vladimir Putin met Narendra Modi. He praised Xi Jinping.",
      ["CONSULT: Vladimir Putin > Narendra Modi", "SUPPORT: Vladimir Putin > Xi Jinping"],
    ],
    ["whose deed it was", "French airstrikes on camps near Mopti killed ten rebels.", ["ASSAULT: France > ten rebels"]],
    [
      "who stands before the participle",
      "A street full of rebels fighting the Taliban.",
      ["ASSAULT: rebels > Taliban"],
    ],
    ["a group whose name is written like a verb", "It said IS had bombed Israel.", ["ASSAULT: Islamic State > Israel"]],
    [
      "who fights and who fights alongside",
      "They know a tribal leader fighting Boko Haram alongside Kenyan forces.",
      ["ASSAULT: tribal leader, Kenyan forces > Boko Haram"],
    ],
    ["nobody when a pronoun alone is told of", "They attacked.", []],
    ["somebody without a name when it is we", "“We will attack Israel,” it read.", ["ASSAULT: we > Israel"]],
  ])("is %s", (_, text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });

  it("is named by the pronoun that stands here", () => {
    const text = "Kenya praised Ghana. It attacked Somalia.";
    const [, event] = findIn(text).events;
    const mention = event?.sources[0]?.mention;
    explained(text, () => expect(event?.sources[0]?.name).toBe("Kenya"));
    explained(text, () => expect(text.slice(mention?.start, mention?.end)).toBe("It"));
  });
});
