import { triggersOf } from "./trigger.ts";

const GOODS = `aid assistance food medicine weapon arm arms equipment loan fund funds funding money million billion dollar euro supply supplies relief
  shelter support ammunition intelligence grant peacekeeper training tent blanket vaccine dose missile tank helicopter tonne ton kg
  medication water fuel doctor team credit goods clothing rice wheat package donation contribution`;

export const cooperate = triggersOf("COOPERATE", [
  ["cooperate collaborate", "", null, "060"],
  ["work partner", "~with|closely with|together with|tirelessly with|directly with", null, "060"],
  ["coordinate", "@with", null, "060"],
  ["extradite", "", null, "063"],
  [
    "share exchange swap",
    "intelligence evidence information expertise data technology experience",
    "intelligence",
    "064",
  ],
  [
    "conduct hold begin start launch stage carry join participate",
    "exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers war-game game games patrol",
    "military",
    "062",
  ],
  ["train", "", "military", "062"],
  ["invest trade", "", "economic", "061"],
  ["increase expand boost rise", "trade investment import export", "economic", "061"],
  [
    "buy purchase import sell export",
    "oil gas grain weapon jet aircraft missile good goods wheat arms",
    "economic",
    "061",
  ],
  ["help", "establish build rebuild develop train", null, "060"],
  ["conduct begin carry", "training", "military", "062"],
]);

export const aid = triggersOf("AID", [
  [
    "provide give supply deliver donate send ship grant offer distribute contribute pledge allocate release extend fly airlift approve mobilise mobilize hand",
    GOODS,
    null,
    "070",
  ],
  ["donate contribute", "!article report story coverage profit earnings growth decline loss", null, "070"],
  ["announce", "million billion assistance relief", null, "070"],
  ["make", "available", null, "070"],
  ["grant give offer provide", "asylum refuge amnesty citizenship protection shelter", "asylum", "075"],
  ["deploy send dispatch", "peacekeeper peacekeepers rescuer team doctor", "peacekeeping", "074"],
  ["deploy send", "peacekeeping", "peacekeeping", "074"],
  ["evacuate rescue", "", "humanitarian", "073"],
  ["assist aid", "", null, "070"],
  ["finance fund subsidise subsidize bankroll", "", "economic", "071"],
  ["arm equip", "", "military", "072"],
  ["feed shelter vaccinate", "!profit profits income money fortune trillion billion million", "humanitarian", "073"],
  ["accept resettle take", "refugee refugees migrant migrants", "asylum", "075"],
]);

const SANCTIONS = "boycott sanction sanctions embargo tariff tariffs";
const RESTRICTIONS =
  "ban restriction restrictions censorship quarantine barrier control controls law moratorium lockdown parole";
const EASE = "lift ease relax loosen remove repeal revoke rescind suspend shorten scrap abolish end cancel";

export const concede = triggersOf("CONCEDE", [
  ["call", "~off", null, "080"],
  ["accept meet", "demand demands", null, "083"],
  [EASE, SANCTIONS, "restrictions", "085"],
  [EASE, "curfew", "restrictions", "0813"],
  [EASE, "emergency martial", "restrictions", "0814"],
  [EASE, "blockade siege", "restrictions", "0872"],
  [EASE, RESTRICTIONS, "restrictions", "081"],
  ["drop dismiss withdraw", "charge charges case lawsuit", null, "080"],
  ["open reopen", "border borders crossing airspace", "restrictions", "081"],
  ["allow permit let", "!alone", null, "080"],
  ["concede relent acquiesce yield back-down", "", null, "080"],
  ["approve adopt pass", "resolution law reform bill amendment constitution", null, "083"],
  ["legalise legalize decriminalise", "", null, "081"],
  ["dismiss sack fire", "minister chief general commander", null, "0831"],
  ["reinstate rehabilitate", "", null, "081"],
]);

export const retreat = triggersOf("RETREAT", [
  ["free pardon amnesty", "", "release", "084"],
  [
    "release",
    `!report statement film video footage data figure figures result results name names album song letter document documents list tape
    transcript photo photos picture pictures image images detail details map study poll survey findings return returns record records
    email emails clip trailer book plan proposal ad version app update software game memo guidance`,
    "release",
    "084",
  ],
  ["resign abdicate", "", "resign", "0831"],
  ["step stand", "~down|aside", "resign", "0831"],
  ["pay", "compensation reparation ransom", null, "080"],
  [
    "return hand",
    "property land asset body remain remains fossil artifact artefact treasure prisoner hostage weapon equipment",
    "return",
    "084",
  ],
  [
    "withdraw pull recall remove evacuate move redeploy",
    "troop troops force forces soldier soldiers army contingent tank tanks personnel military presence",
    "withdraw",
    "0874",
  ],
  ["pull", "~out|back", "withdraw", "0874"],
  ["withdraw retreat", "~from|to", "withdraw", "0874"],
  ["withdraw retreat", "", "withdraw", "0874"],
  ["surrender capitulate", "", "surrender", "0874"],
  ["lay", "~down", "disarm", "0873"],
  ["disarm demobilise demobilize", "", "disarm", "0873"],
  ["declare announce observe honour honor begin", "ceasefire cease-fire truce armistice", "ceasefire", "0871"],
  [
    "cease halt stop suspend end",
    "fire fighting hostility hostilities attack attacks offensive shelling bombing operation operations",
    "ceasefire",
    "087",
  ],
  ["hand give", "weapon weapons arm arms", "disarm", "0873"],
]);
