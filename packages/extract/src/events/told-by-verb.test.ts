import { explained } from "../testing.ts";
import { eventsIn, findIn } from "./testing.ts";

describe("Events told by verbs", () => {
  it.each<[string, string[]]>([
    ["Vladimir Putin met Narendra Modi in Moscow.", ["CONSULT: Vladimir Putin > Narendra Modi"]],
    ["Israel accused Iran of smuggling missiles.", ["ACCUSE: Israel > Iran"]],
    ["Japan sent food to Nepal after the quake.", ["AID: Japan > Nepal"]],
    ["Russia expelled two Czech diplomats.", ["SANCTION: Russia > Czech diplomats"]],
    ["Turkey lifted the embargo on Armenia.", ["CONCEDE: Turkey > Armenia"]],
    ["Boko Haram attacked Cameroon on Sunday.", ["ASSAULT: Boko Haram > Cameroon"]],
    ["Serbia and Albania signed a trade agreement.", ["SUPPORT: Serbia, Albania > "]],
    ["Australia was criticised by China.", ["ACCUSE: China > Australia"]],
    ["Greece rejected a Turkish proposal.", ["REJECT: Greece > Turkey"]],
    ["France called on Mali to hold elections.", ["REQUEST: France > Mali"]],
    ["Two people were arrested in Lagos.", ["COERCE:  > people"]],
    ["Two officers were charged on Monday with fraud.", ["ACCUSE:  > officers"]],
    ["Italian police arrested on Monday the captain of a ship.", ["COERCE: Italian police > captain"]],
    ["A man was convicted of theft.", ["ACCUSE:  > man"]],
    ["A fee was charged.", []],
    ["The driver, a man of 42, was released.", ["RETREAT:  > driver"]],
    ["A drone strike on a market killed 30 people.", ["ASSAULT:  > 30 people"]],
    ["A fire killed 30 people.", []],
    ["Thai and Cambodian troops exchanged fire.", ["ASSAULT: Thai troops, Cambodian troops > "]],
    ["Chad's rebels shot two men.", ["ASSAULT: Chad's rebels > men"]],
    ["North Korea test-fired two ballistic missiles.", ["MOBILIZE: North Korea > "]],
    ["Hamas handed over the bodies of two hostages to Israel.", ["RETREAT: Hamas > Israel"]],
    ["Iran and Iraq held talks in Oman.", ["CONSULT: Iran, Iraq > "]],
    ["Iran and Iraq held talks in the Omani capital.", ["CONSULT: Iran, Iraq > "]],
    ["Miners in Chad began a strike.", ["PROTEST: Miners > "]],
    ["Kenya called Iran “late” accusing Chad of delay.", ["ACCUSE: Kenya > Chad"]],
    [
      "Nairobi (Reuters) - Kenyan police fired tear gas at Somali students.",
      ["COERCE: Kenyan police > Somali students"],
    ],
    ["Japan halted aid to Serbia in an effort to end the fighting.", ["SANCTION: Japan > Serbia"]],
    ["Britain is pushing hard for a vote in Chad.", ["REQUEST: United Kingdom > Chad"]],
    ["The UN sent inspectors to Iran.", ["ACCUSE: United Nations > Iran"]],
    ["France reneged on its promise to Mali.", ["REJECT: France > Mali"]],
    ["US Reaper attacks killed three Taliban fighters.", ["ASSAULT: United States > Taliban"]],
    ["Israel struck a target in Syria.", ["ASSAULT: Israel > Syria"]],
    ["Kenya revoked its ban on the Red Cross.", ["CONCEDE: Kenya > International Committee of the Red Cross"]],
    ["Norway announced $3 million in assistance to Malawi.", ["AID: Norway > Malawi"]],
    ["ICE returned eight fossils to Mongolia.", ["RETREAT: ICE > Mongolia"]],
    ["Iran dismissed the suggestion of an Iraqi swap.", ["REJECT: Iran > Iraq"]],
    ["Lee Corp. failed to offset losses.", []],
    ["Iran failed to pay Iraq.", ["REJECT: Iran > Iraq"]],
    ["London mayor Sadiq Khan said those who were injured were safe.", []],
    ["Iran released a film; it was released in Iraq.", []],
    ["Vladimir Putin is fighting for his country.", []],
    ["Chad's bank executes trades for clients.", []],
    ["Iran said on “Meet the Press” that it was ready.", []],
    ["Iran waited years for Iraq, let alone Chad.", []],
    ["The weather was fine in Paris.", []],
    ["Brazil met all its targets.", []],
    ["Xi Jinping spoke to reporters.", []],
    ["Vladimir Putin and Narendra Modi greeted each other.", ["CONSULT: Vladimir Putin, Narendra Modi > "]],
    ["France stormed to a late victory.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });

  it.each<[string, string, string]>([
    ["Pakistan will host India in May.", "CONSULT", "planned"],
    ["Russia is set to withdraw its troops from Syria.", "RETREAT", "planned"],
    ["Iran did not attack Israel.", "ASSAULT", "denied"],
    ["If Russia attacks Ukraine, Poland loses trade.", "ASSAULT", "conditional"],
    ["France refused to send aid to Chad.", "REJECT", "asserted"],
    ["Kenya will not send aid to Somalia.", "REJECT", "asserted"],
    ["Iran threatened to attack Israel.", "THREATEN", "asserted"],
    ["Norway said it would give aid to Ukraine.", "AGREE", "asserted"],
    ["Ethiopia said it would attack Eritrea.", "THREATEN", "asserted"],
    ["Egypt is ready to send aid to Sudan.", "AGREE", "asserted"],
    ["Russia said that Sudan must release the crew.", "REQUEST", "asserted"],
  ])("%s → %s, %s", (text, type, factuality) => {
    explained(text, () =>
      expect(findIn(text).events.map((event) => [event.type, event.factuality])).toEqual([[type, factuality]]),
    );
  });

  it("tells no event of what might be, is wanted, or is only the purpose of another", () => {
    explained("Iran might attack Israel. Iran wants to attack Israel.", (text) => expect(eventsIn(text)).toEqual([]));
    expect(eventsIn("Xi Jinping met Vladimir Putin to sign an agreement.")).toEqual([
      "CONSULT: Xi Jinping > Vladimir Putin",
    ]);
  });

  it("does not take who said it, after a comma, for who was acted upon", () => {
    explained("Sudan shelled the camp, Chad said.", (text) =>
      expect(eventsIn(text)).toEqual(["ASSAULT: Sudan > camp"]),
    );
  });

  it("tells one deed once", () => {
    explained("Israel bombed Syria, killing three soldiers.", (text) => expect(eventsIn(text)).toHaveLength(1));
  });
});
