import type { NounTrigger } from "./trigger.ts";

/** Nouns that tell an event when those who take part stand beside them. */
export const nounTriggers: readonly NounTrigger[] = [
  {
    nouns: "talks meeting summit dialogue negotiations consultations discussions",
    type: "CONSULT",
    mode: "meet",
    cameo: "040",
    by: "between of",
    upon: "with",
  },
  {
    nouns: "conversation call phone-call",
    type: "CONSULT",
    mode: "phone",
    cameo: "041",
    by: "between",
    upon: "with to",
  },
  { nouns: "visit trip tour", type: "CONSULT", mode: "visit", cameo: "042", by: "by of", upon: "to" },
  {
    nouns: "withdrawal pullout pull-out retreat",
    type: "RETREAT",
    mode: "withdraw",
    cameo: "0874",
    by: "of by",
    upon: "from",
  },
  {
    nouns: "ceasefire cease-fire truce armistice",
    type: "RETREAT",
    mode: "ceasefire",
    cameo: "0871",
    by: "between",
    upon: "with",
  },
  { nouns: "agreement deal accord treaty pact", type: "SUPPORT", mode: null, cameo: "057", by: "between", upon: "" },
  {
    nouns:
      "attack attacks assault raid raids strike strikes airstrike airstrikes offensive bombing bombardment shelling invasion incursion",
    type: "ASSAULT",
    mode: null,
    cameo: "190",
    by: "by",
    upon: "on against in",
  },
  {
    nouns: "clashes fighting battle battles war",
    type: "ASSAULT",
    mode: null,
    cameo: "190",
    by: "between",
    upon: "with against",
  },
  { nouns: "sanctions embargo", type: "SANCTION", mode: "sanction", cameo: "163", by: "by", upon: "on against" },
  { nouns: "crackdown", type: "COERCE", mode: "repress", cameo: "175", by: "by", upon: "on against" },
  { nouns: "arrest detention", type: "COERCE", mode: "arrest", cameo: "173", by: "by", upon: "of" },
  { nouns: "killing murder", type: "ASSAULT", mode: "kill", cameo: "180", by: "by", upon: "of" },
  { nouns: "assassination", type: "ASSAULT", mode: "kill", cameo: "186", by: "by", upon: "of" },
  {
    nouns: "protest protests demonstration demonstrations",
    type: "PROTEST",
    mode: "demo",
    cameo: "141",
    by: "by",
    upon: "against",
  },
];
