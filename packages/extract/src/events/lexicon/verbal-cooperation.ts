import { triggersOf } from "./trigger.ts";

const TALKS =
  "talk meeting summit dialogue negotiation consultation conversation discussion conference mediation round retreat";
const OFFICIAL =
  "delegation counterpart president minister premier leader envoy ambassador king emir official chancellor secretary chief diplomat visit";

export const consult = triggersOf("CONSULT", [
  [
    "meet",
    "!demand need condition requirement target goal standard deadline quota expectation resistance",
    "meet",
    "040",
  ],
  ["convene confer huddle consult", "", "meet", "040"],
  ["gather", "meeting talk summit conference", "meet", "040"],
  [
    "hold have attend open begin start resume conclude lead chair host join continue co-host reopen restart renew",
    TALKS,
    "meet",
    "040",
  ],
  ["launch begin lead offer undertake", "mediation", "third-party", "045"],
  ["participate take", "talk meeting summit negotiation", "meet", "040"],
  ["visit tour", "!website site page", "visit", "042"],
  ["pay make begin start conclude end wrap", "visit trip tour", "visit", "042"],
  ["travel fly arrive return head go come", "talk meeting summit visit trip negotiation", "visit", "042"],
  ["host", "", "visit", "043"],
  ["receive greet", OFFICIAL, "visit", "043"],
  ["greet", "other", "meet", "040"],
  ["speak talk", "phone telephone call", "phone", "041"],
  ["speak talk", "~with|to", null, "040"],
  ["discuss", "@with", null, "040"],
  ["discuss", "", null, "040"],
  ["phone telephone", "", "phone", "041"],
  ["interview brief", "", "meet", "040"],
  ["write convey", "~to", null, "040"],
  ["send deliver receive address hand", "letter message", null, "040"],
  ["hold have make receive", "call", "phone", "041"],
  ["exchange", "view opinion call message greeting", null, "040"],
  ["negotiate", "", "meet", "046"],
  ["mediate broker", "", "third-party", "045"],
  ["sit", "~down", "meet", "040"],
]);

export const agree = triggersOf("AGREE", [
  ["agree consent", "", null, "030"],
  [
    "reach strike conclude hammer",
    "agreement deal accord truce ceasefire cease-fire compromise consensus understanding settlement",
    null,
    "030",
  ],
  [
    "accept",
    "proposal offer invitation deal plan ceasefire cease-fire truce mediation formula settlement",
    null,
    "030",
  ],
  ["promise pledge undertake", "", null, "030"],
  ["commit", "@to", null, "030"],
  ["offer", "", null, "030"],
  ["express announce signal reiterate", "willingness readiness", null, "030"],
]);

export const support = triggersOf("SUPPORT", [
  [
    "sign ink conclude initial",
    "agreement treaty accord pact deal memorandum protocol convention mou contract declaration communique",
    null,
    "057",
  ],
  ["ratify", "", null, "057"],
  ["praise laud hail applaud commend congratulate salute compliment", "", null, "051"],
  ["thank", "", null, "051"],
  ["welcome", "", null, "051"],
  ["endorse support back champion", "!claim", null, "051"],
  ["defend", "!himself themselves itself border", null, "052"],
  ["rally", "~behind|around", null, "052"],
  ["recognise recognize", "", null, "054"],
  [
    "express voice convey pledge reaffirm reiterate declare extend offer",
    "support solidarity appreciation condolence sympathy gratitude satisfaction admiration backing",
    null,
    "051",
  ],
  [
    "establish restore resume upgrade normalise normalize strengthen",
    "tie relation relationship link cooperation",
    null,
    "050",
  ],
  ["apologise apologize", "", null, "055"],
  ["forgive", "", null, "056"],
  ["deepen strengthen boost expand increase", "cooperation tie relation relationship partnership", null, "050"],
]);

export const request = triggersOf("REQUEST", [
  ["demand", "", null, "100"],
  ["urge implore beg beseech exhort", "", null, "020"],
  ["call", "~on|upon|for", null, "020"],
  ["appeal plead", "~to|for", null, "020"],
  ["appeal", "@for", null, "020"],
  ["ask", "@to", null, "020"],
  ["ask", "~for", null, "020"],
  ["request solicit", "", null, "020"],
  [
    "seek",
    "refuge asylum compensation help aid assistance support mediation extradition explanation meeting protection loan",
    null,
    "023",
  ],
  ["press pressure push lobby", "~for|to", null, "100"],
  ["press pressure lobby", "@to", null, "100"],
  ["order instruct command", "@to", null, "100"],
  ["insist", "", null, "100"],
  ["issue make publish launch", "appeal demand", null, "020"],
  ["propose suggest recommend", "", null, "020"],
  ["invite", "", null, "022"],
]);
