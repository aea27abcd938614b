import { triggersOf } from "./trigger.ts";

const FORCES = `troop troops force forces soldier soldiers army warship warships reservist reservists tank tanks jet jets fighter fighters battalion
  brigade police carrier reinforcement reinforcements destroyer patrol patrols aircraft navy fleet`;
const PROTESTS =
  "demonstration demonstrations rally rallies protest protests strike march marches sit-in vigil boycott walkout";
const ASSAULTS = `attack attacks offensive strike strikes airstrike airstrikes raid raids assault operation operations bombing bombardment ambush
  war incursion invasion massacre killing killings`;

export const protest = triggersOf("PROTEST", [
  ["demonstrate protest picket", "", "demo", "141"],
  ["riot", "", "riot", "145"],
  ["march rally", "", "demo", "141"],
  ["stage hold begin start continue organise organize join call", "strike walkout", "strike", "143"],
  ["stage hold begin start launch continue organise organize join lead attend call", PROTESTS, "demo", "141"],
  ["go", "~on strike", "strike", "143"],
  ["strike", "@demand", "strike", "143"],
  ["begin start continue stage launch end", "hunger", "hunger", "142"],
  [
    "block barricade occupy obstruct shut",
    "road roads street streets traffic bridge transport highway border-crossing",
    "obstruct",
    "144",
  ],
  ["stop shun", "work", "strike", "143"],
  ["burn", "flag flags effigy", "demo", "141"],
  ["loot", "", "riot", "145"],
  ["take", "street streets", "demo", "141"],
]);

export const mobilize = triggersOf("MOBILIZE", [
  ["mobilise mobilize", "", "troops", "154"],
  [
    "deploy send dispatch mass amass reinforce strengthen increase bolster order move station concentrate",
    FORCES,
    "troops",
    "154",
  ],
  ["remain place put stay be", "alert", "troops", "152"],
  ["strengthen reinforce bolster", "presence border position", "troops", "154"],
  ["test test-fire test-launch", "missile missiles rocket weapon bomb", "weapons", "150"],
  ["fire launch", "ballistic", "weapons", "150"],
  ["train", "hackers fighters militants militia", "militia", "150"],
]);

export const sanction = triggersOf("SANCTION", [
  [
    "expel",
    "diplomat diplomats ambassador envoy inspector inspectors journalist mission attaché staff",
    "expel",
    "161",
  ],
  ["recall withdraw", "ambassador envoy diplomat diplomats staff", "withdraw", "161"],
  [
    "withdraw ship remove pull",
    "inspector inspectors peacekeeper peacekeepers worker workers observer observers",
    "withdraw",
    "166",
  ],
  [
    "suspend halt cut stop reduce freeze end discontinue slash withhold cancel",
    `aid assistance talk talks relation relations tie ties negotiation negotiations
    trade cooperation supply supplies link links loan funding delivery deliveries deal deals mediation programme program export exports contact contacts`,
    "discontinue",
    "160",
  ],
  ["announce order", "suspension embargo boycott", "discontinue", "160"],
  ["break sever downgrade", "~off", "discontinue", "161"],
  ["break sever downgrade cut", "relation relations tie ties link links talk talks", "discontinue", "161"],
  ["boycott", "", "discontinue", "163"],
  [
    "impose slap announce tighten renew extend",
    "sanction sanctions embargo tariff tariffs control controls duty duties quota quotas curb curbs levy levies",
    "sanction",
    "163",
  ],
  ["sanction blacklist", "", "sanction", "163"],
  ["force", "~out", "expel", "166"],
  ["close shut", "embassy consulate mission office", "withdraw", "161"],
  ["walk pull", "~out", "withdraw", "164"],
  ["quit leave exit withdraw pull", "%", "withdraw", "160"],
]);

export const coerce = triggersOf("COERCE", [
  ["arrest detain jail imprison apprehend intern round-up", "", "arrest", "173"],
  ["deport expel evict banish exile", "", "deport", "174"],
  ["ban outlaw bar prohibit", "", "ban", "172"],
  [
    "impose declare reimpose enforce extend order tighten",
    `curfew restriction restrictions ban blockade emergency martial law censorship lockdown blackout siege block
    quarantine blockades`,
    "restrict",
    "172",
  ],
  ["blockade besiege seal quarantine", "", "restrict", "172"],
  [
    "seize confiscate impound freeze",
    "asset assets property ship vessel tanker boat cargo newspaper copies weapon weapons drug drugs money",
    "seize",
    "171",
  ],
  ["seize confiscate impound", "", "seize", "171"],
  ["fire use", "tear teargas cannon cannons rubber", "crowd-control", "175"],
  ["disperse suppress repress", "", "crowd-control", "175"],
  ["oust overthrow topple depose purge", "", null, "170"],
  ["launch carry conduct mount", "cyber cyberattack cyber-attack cyber-attacks cyberattacks hacking", "cyber", "176"],
  ["hack deface", "", "cyber", "176"],
  ["issue", "warrant", "arrest", "173"],
  ["censor silence gag", "", "censor", "172"],
  ["crack", "~down", "repress", "175"],
  ["raid search", "home homes office offices house houses headquarters apartment", "seize", "171"],
  ["close shut", "border borders crossing newspaper station airspace", "restrict", "172"],
  ["demolish bulldoze", "", "seize", "171"],
]);

export const assault = triggersOf("ASSAULT", [
  [
    "attack assault strike hit",
    "!deal agreement back run runs homer double single ball goal record target snag",
    null,
    "190",
  ],
  ["strike", "target targets", null, "190"],
  ["kill murder slay massacre behead lynch", "", "kill", "180"],
  [
    "execute",
    "!trade trades trading order orders plan plans program programme strategy contract option options warrant",
    "kill",
    "180",
  ],
  ["assassinate", "", "kill", "186"],
  ["bomb", "", "heavy-weapons", "190"],
  ["bombard shell pound", "", "heavy-weapons", "194"],
  ["shoot gun", "", "firearms", "193"],
  ["storm invade raid ambush overrun", "!victory win lead title", null, "190"],
  ["launch carry mount stage conduct begin wage step lead", ASSAULTS, null, "190"],
  ["target confront engage counter combat overpower defeat crush rout repel repulse", "^", null, "190"],
  ["drive push expel clear dislodge flush chase eject oust", "^@from", null, "190"],
  ["drive push force flush chase", "^@out", null, "190"],
  ["drive push beat", "^@back", null, "190"],
  ["inflict deal deliver", "^defeat blow loss losses casualty casualties damage", null, "190"],
  ["face meet encounter", "^resistance", null, "190"],
  ["exchange trade", "fire gunfire shot shots shelling", "firearms", "193"],
  ["come receive take draw sustain", "^fire gunfire attack attacks bombardment shelling", null, "190"],
  ["liberate", "^@from", "seize", "191"],
  ["resist", "^attack attacks advance offensive assault", null, "190"],
  [
    "fire launch lob",
    "rocket rockets missile missiles shell shells mortar mortars artillery shot shots round rounds drone drones",
    "heavy-weapons",
    "194",
  ],
  ["fire open", "~on|at", "firearms", "193"],
  ["open", "fire", "firearms", "193"],
  ["blow", "~up", "explosives", "183"],
  ["detonate explode", "", "explosives", "183"],
  ["plant", "bomb bombs mine mines explosive explosives device devices", "explosives", "183"],
  ["clash fight battle skirmish", "!corruption crime poverty fire inflation", null, "190"],
  [
    "seize capture occupy take gain overrun recapture retake",
    `power control town towns city cities territory village villages base capital area province airport
    district post position positions`,
    "seize",
    "192",
  ],
  ["capture occupy annex", "", "seize", "192"],
  ["beat", "~up", "beat", "182"],
  ["wound injure maim stab mistreat abuse", "", "beat", "182"],
  ["rape", "", "beat", "1821"],
  ["torture", "", "beat", "1822"],
  ["kidnap abduct", "", "abduct", "181"],
  ["torch burn destroy raze", "", null, "190"],
  ["violate break", "ceasefire cease-fire truce", null, "196"],
  ["down", "", "heavy-weapons", "190"],
  ["hold", "hostage hostages", "abduct", "181"],
  ["hold", "shield shields", "abduct", "184"],
  ["gas", "", "unconventional", "2041"],
  ["use", "chemical sarin chlorine", "unconventional", "2041"],
  ["perpetrate commit inflict", "@against", null, "180"],
]);
