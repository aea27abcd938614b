/**
 * What extraction has reached on the labelled data of ../shared/gold, rounded down: it never falls below. Whoever gets better
 * raises a floor. Sets are named as their files, measures as `measure.py` and `score_seed.py` name them.
 */
export const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "actors.re3d-dev": { "overlap F1, all": 78, "who talks to / fights whom, found %": 62 },
  "dates.timebank": { "value F1": 85, "days right": 95 },
  "events.plover-gsr": {
    "root, source and target found, F1": 64,
    "actor country right": 89,
    "actor sector right": 78,
  },
  "events.plv-codebook": { "root macro-F1": 79 },
  "main-event.5w1h-dev": { "when of the main event %": 76 },
  "statements.polnear-dev": {
    "F1 @0.3 all": 83,
    "F1 @0.3 quoted": 93,
    "F1 @0.3 paraphrased": 77,
    "right speaker on hits": 92,
    "right cue on hits": 94,
    "F1 @0.8": 79,
  },
};

/** Of the seed document: so many right. */
export const seedFloors: Readonly<Record<string, number>> = {
  "statement found": 15,
  speaker: 15,
  cue: 14,
  "cue class": 14,
  kind: 14,
  addressee: 4,
  "said on": 5,
  "no more than 2 extra statements": 1,
  "event found": 8,
  "event date": 6,
  "event mode": 2,
  factuality: 8,
  "event place": 3,
  date: 6,
  "actor found": 20,
  "actor country": 15,
};
