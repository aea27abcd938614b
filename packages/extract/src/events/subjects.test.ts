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
      "both before a relative pronoun of many",
      "Ghana and Mali, which have accused Togo, left.",
      ["ACCUSE: Ghana, Mali > Togo"],
    ],
    [
      "who did what is told before in the same form",
      "Xi Jinping blamed Iran for failing to help and urged Turkey to act.",
      ["ACCUSE: Xi Jinping > Iran", "REQUEST: Xi Jinping > Turkey"],
    ],
    [
      "who said so after a comma",
      "Iran banned women from work, Japan said, urging Iran to stop.",
      ["COERCE: Iran > women", "REQUEST: Japan > Iran"],
    ],
    [
      "who is named after his owner",
      "Turkey's Recep Tayyip Erdogan warned Iran.",
      ["THREATEN: Recep Tayyip Erdogan > Iran"],
    ],
    ["who is named after his body", "The agency's chief, Xi Jinping, warned Iran.", ["THREATEN: Xi Jinping > Iran"]],
    ["who spoke as he did it", "Xi Jinping, speaking in Rome, urged Iran to stay.", ["REQUEST: Xi Jinping > Iran"]],
    [
      "whom a personal pronoun means",
      "Vladimir Putin met Narendra Modi. He praised Xi Jinping.",
      ["CONSULT: Vladimir Putin > Narendra Modi", "SUPPORT: Vladimir Putin > Xi Jinping"],
    ],
    [
      "whose deed it was",
      "French airstrikes on camps near Mopti killed ten rebels.",
      ["ASSAULT: France > camps", "ASSAULT: France > ten rebels"],
    ],
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
    [
      'whom a participle with "by" is told of',
      "Kenyan forces besieged by the rebels ran out of food.",
      ["COERCE: rebels > Kenyan forces"],
    ],
    [
      "who stands before an aside",
      "Kenyan forces, backed by France, attacked the rebels.",
      ["SUPPORT: France > Kenyan forces", "ASSAULT: Kenyan forces > rebels"],
    ],
    [
      "who stands before a clause about him",
      "Vladimir Putin, who met Narendra Modi on Monday, praised Iran.",
      ["SUPPORT: Vladimir Putin > Iran", "CONSULT: Vladimir Putin > Narendra Modi"],
    ],
    [
      'the subject of the sentence after a comma and "and"',
      "Kenya praised Ghana and Togo, and accused Chad.",
      ["SUPPORT: Kenya > Ghana, Togo", "ACCUSE: Kenya > Chad"],
    ],
    [
      "who does it when the verb looks like a noun",
      "The army has been bombing the rebels.",
      ["ASSAULT: army > rebels"],
    ],
    [
      "who does it when the verb looks like an adjective",
      "IS beheaded two doctors.",
      ["ASSAULT: Islamic State > doctors"],
    ],
    ["who does it when the verb is bare", "Rebels attack the port.", ["ASSAULT: Rebels > port"]],
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
