import { explained } from "../testing.ts";
import { eventsIn, findIn } from "./testing.ts";

describe("Who does it, and to whom", () => {
  it.each<[string, string[]]>([
    ["China imposed export controls on Japan.", ["SANCTION: China > Japan"]],
    ["Xi Jinping accused the clique of lying and said Russia would stay.", ["ACCUSE: Xi Jinping > "]],
    ["Gunmen abducted at least 52 pupils.", ["ASSAULT: Gunmen > 52 pupils"]],
    ["Iranian officials said two guards were killed.", []],
    ["Israeli forces killed at least nine Palestinians.", ["ASSAULT: Israeli forces > Palestine"]],
    ["Israeli forces wounded up to 30 Palestinians.", ["ASSAULT: Israeli forces > Palestine"]],
    ["A Hamas commander was killed in an Israeli raid.", ["ASSAULT: Israel > Hamas commander"]],
    ["Kenyan troops recaptured the town of Kismayo from al-Shabaab.", ["ASSAULT: Kenyan troops > al-Shabaab, Kismayo"]],
    [
      "Hezbollah fights alongside the Syrian army against rebel groups.",
      ["ASSAULT: Hezbollah, Syrian army > rebel groups"],
    ],
    ["Malian soldiers came under heavy fire from the rebels.", ["ASSAULT: rebels > Malian soldiers"]],
    ["The militants inflicted losses on the Kenyan army.", ["ASSAULT: militants > Kenyan army"]],
    ["Kenyan troops drove al-Shabaab out of the port.", ["ASSAULT: Kenyan troops > al-Shabaab"]],
    ["The rebels were routed by the Chadian army, Niger said.", ["ASSAULT: Chadian army > rebels"]],
    ["Kenya proposed a plan on Syria to the African Union.", ["REQUEST: Kenya > African Union"]],
    ["Xi Jinping and Vladimir Putin discussed Iran.", ["CONSULT: Xi Jinping, Vladimir Putin > "]],
    ["Xi Jinping discussed Iran.", []],
    ["The African Union received a letter from Kenya.", ["CONSULT: Kenya > African Union"]],
    ["Kenya is working closely with Ghana on the plan.", ["COOPERATE: Kenya > Ghana"]],
    ["Xi Jinping spoke to calm Iran.", []],
    ["Iran threatens Israel, its allies and Jordan.", ["THREATEN: Iran > Israel, Jordan, allies"]],
    ["Iran drove the price of oil from Texas.", []],
    ["France targeted Mali in a speech.", []],
    ["Kenya signed a deal with Ghana, its neighbours and Togo.", ["SUPPORT: Kenya > Ghana, Togo"]],
    ["Kerry met a number of ministers.", ["CONSULT: John Kerry > ministers"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });

  it("names whom a pronoun after the verb means, with the pronoun as the words that name them", () => {
    const text = "Vladimir Putin met Narendra Modi. Narendra Modi thanked him.";
    const [, event] = findIn(text).events;
    const mention = event?.targets[0]?.mention;
    expect(event?.targets[0]?.name).toBe("Vladimir Putin");
    expect(text.slice(mention?.start, mention?.end)).toBe("him");
  });

  it("gives a party all the words that name it", () => {
    const text = "Kenya destroyed two al-Shabaab trucks.";
    const mention = findIn(text).events[0]?.targets[0]?.mention;
    expect(text.slice(mention?.start, mention?.end)).toBe("two al-Shabaab trucks");
  });
});
