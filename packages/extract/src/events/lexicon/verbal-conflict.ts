import { triggersOf } from "./trigger.ts";

export const accuse = triggersOf("ACCUSE", [
  ["accuse blame fault", "", null, "112"],
  [
    `condemn denounce deplore decry criticise criticize slam rebuke lambast lambaste blast chide castigate censure lament berate deride
    assail`,
    "",
    "disapprove",
    "111",
  ],
  ["attack", '"', "disapprove", "111"],
  ["hit lash strike", "~out at|out against", "disapprove", "111"],
  ["charge indict prosecute", "!battery fee", "allege", "1121"],
  ["sue", "", "allege", "115"],
  ["convict sentence", "", "allege", "116"],
  ["find", "guilty", "allege", "116"],
  ["summon", "ambassador envoy diplomat chargé charge representative", "disapprove", "114"],
  ["complain", "", "disapprove", "111"],
  ["come", "~under fire for|under fire over|under fire after|under criticism", "disapprove", "111"],
  ["investigate probe", "", "investigate", "090"],
  ["open launch order begin start announce conduct", "investigation inquiry probe hearing trial", "investigate", "090"],
  ["send dispatch", "@investigate", "investigate", "090"],
  ["send dispatch deploy", "inspector inspectors investigator investigators", "investigate", "090"],
  [
    "express voice",
    "concern outrage regret anger impatience dismay alarm disappointment worry dissatisfaction",
    "disapprove",
    "111",
  ],
  ["lodge file issue", "complaint protest condemnation", "disapprove", "114"],
  ["lodge file issue", "lawsuit charge charges suit", "disapprove", "115"],
  ["allege", "", "allege", "112"],
]);

export const reject = triggersOf("REJECT", [
  ["reject refuse rebuff spurn rule-out", "", null, "120"],
  ["decline", "@to", null, "120"],
  ["decline dismiss", "offer proposal invitation request appeal call demand suggestion idea plan", null, "120"],
  ["rule", "~out", null, "120"],
  ["turn", "~down", null, "120"],
  ["veto", "", null, "129"],
  ["defy disobey flout", "", null, "128"],
  ["renege", "~on", null, "120"],
  ["oppose resist", "", null, "120"],
  [
    "postpone cancel delay call-off scrap shelve",
    "trip visit talk talks meeting summit election elections deal vote negotiation",
    null,
    "125",
  ],
  ["block", "resolution bid proposal request motion bill deal access sale sales transfer", null, "120"],
  ["violate breach", "ban resolution sanction sanctions embargo", null, "128"],
  ["ignore", "call appeal warning demand resolution request", null, "120"],
  ["fail", "@to", null, "120"],
  ["withhold deny", "access visa permission entry aid", null, "120"],
]);

export const threaten = triggersOf("THREATEN", [
  ["threaten", "", null, "130"],
  ["warn", "", null, "130"],
  ["issue give deliver send make", "warning threat", null, "130"],
  ["issue give deliver send make", "ultimatum", null, "139"],
  ["set", "deadline", null, "139"],
  ["swear", "@to", null, "130"],
]);
