import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("A verb that tells an event tells none", () => {
  it.each<[string, string]>([
    ["when something is known", "Germany recognizes that the dam is old."],
    ["when a need is known", "Germany recognised the need for a dam."],
    ["when its subject backs out", "Spain backed out of the race with Iran."],
    ["when something is shown", "Iran demonstrated its new missile."],
    ["when it is shown that", "Iran demonstrated that Iraq was wrong."],
    ["when supporters are rallied", "Angela Merkel rallied her supporters in Rome."],
    ["when an offer is withdrawn", "Spain withdrew its offer to Iran."],
    ["when a figure declines", "Iran declined to $6 million from $9 million."],
    ["when somebody does not comment", "Iran declined to comment on the dam, and Chad refused to say more."],
    ["when insults are traded", "Iran and Chad traded insults in Rome."],
    ["when something takes place", "Marches took place outside the Iraqi capital."],
    ["when runs are allowed", "Xi Jinping allowed one run in June."],
    ["when a man hits a ball", "Xi Jinping hit the third pitch."],
    ["when a firm hits a high", "Shell hit a high on Monday."],
    ["when people died of a crash", "Three people killed in the crash have been named."],
    ["when data are what was released", "Prices fell, by Canada's survey data released on Friday."],
    ["when it is in the name of a law", "Angela Merkel praises nobody for the Fair Sentencing Act of 2010."],
    ["when a thing offers something", "The hotel offers a pool of 12 metres."],
    ["when a reminder is offered", "Xi Jinping offers a grim reminder of the war."],
    ["when a thing allows something", "The camera allows sharing of pictures."],
    ["when somebody is of one opinion with another", "Xi Jinping agreed with Angela Merkel that it was late."],
    ["when it is what somebody has", "Japan lifted its yield by a third."],
    ["when it could go on to", "The rebels could break loose and destroy the town of Homs."],
    ["when it is only talked about", "The rebels spoke for hours about attacking the army."],
    ["when somebody is kept from it", "Snow kept the rebels from attacking Syria."],
    ["when a remark is seized on", "Angela Merkel seized upon the remark by Xi Jinping."],
    ["when rain is battled through", "Angela Merkel battled through the rain."],
    ["when a name is destroyed", "Iran destroyed the reputation of Iraq."],
    ["when a report on money was released", "An Iranian report released last year found that money was lost."],
    ["when water is used", "Chad used water to cool the lamp."],
    ["when trees are planted", "Iran planted trees in Iraq."],
    ["when somebody is accused before", "Iran has no news of accused spy Angela Merkel."],
    ["when it is a noun", "Japan is back to normal after shooting."],
  ])("%s: %s", (_, text) => {
    explained(text, () => expect(eventsIn(text)).toEqual([]));
  });

  it.each<[string, string]>([
    ["Germany recognised Palestine.", "SUPPORT: Germany > Palestine"],
    ["Students demonstrated Monday in Rome.", "PROTEST: Students > Rome"],
    ["Iran offered talks.", "AGREE: Iran > "],
    ["Iran agreed with Iraq to cut output.", "AGREE: Iran > Iraq"],
    ["Iran hit a bridge.", "ASSAULT: Iran > bridge"],
    ["Xi Jinping hit a woman.", "ASSAULT: Xi Jinping > woman"],
    ["France allowed two ships to dock in Nice.", "CONCEDE: France > Nice"],
    ["(Reuters) Xi Jinping and Vladimir Putin met on Monday.", "CONSULT: Xi Jinping, Vladimir Putin > "],
    ["Spain withdrew from Mali.", "RETREAT: Spain > Mali"],
    ["France declined to send troops to Mali.", "REJECT: France > Mali"],
    ["Chad's rebels planted a bomb in Niger.", "ASSAULT: Chad's rebels > Niger"],
    ["French police used water cannon against students.", "COERCE: French police > students"],
    ["Angela Merkel's double allowed Xi Jinping to score.", "CONCEDE: Angela Merkel > Xi Jinping"],
  ])("but does otherwise: %s", (text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual([expected]));
  });
});
