import { patternRule } from "../rule.ts";

/** "now", "currently", "these days". Not "from now on". */
export const presentReference = patternRule(
  "present",
  /now|current|these days|at present|moment/i,
  "\\b(?:right now|(?<!from |by |up to )now|currently|(?<!electric |ocean |the alternating )current(?=[ -](?:[a-z]+ )?[a-z])(?! (?:and|or) )(?! (?:fiscal |calendar )?(?:week|month|quarter|year|decade)\\b)|these days|nowadays|at present|at the moment)\\b",
  () => "PRESENT_REF",
);

/** "recently", "in the past". */
export const pastReference = patternRule(
  "past",
  /recent|past/i,
  "\\b(?:(?:more |most )?recently|recent(?= [a-z])(?! (?:days|weeks|months|quarters|years|decades))|(?<=\\b(?:in|from|of) )the past(?![ -](?:\\d|[a-z]+ (?:days|weeks|months|years)|tense|decade|week|month|quarter|year)))\\b",
  () => "PAST_REF",
);

/** "soon", "the future", "the near term". */
export const futureReference = patternRule(
  "future",
  /soon|future|term|later date|one day/i,
  "\\b(?:(?<!as |too |so |how )soon(?!er)|as soon as possible|(?:in )?the (?:near |foreseeable )?future|the (?:near|short|long) term|a later date|one day(?= (?:will|would|could|might|may|become)))\\b",
  () => "FUTURE_REF",
);
