import type { Token } from "../../rule.ts";
import { wordSet } from "../../word-lists.ts";
import type { CueEntry } from "./cues.ts";

/** How many words on an object may tell the sense: "realized much higher operating profit". */
const FARTHEST = 6;

const gains = "profit profits gain gains loss losses savings return returns sales";
const bonds =
  "sanctions commitment commitments deal agreement agreements treaty contract contracts obligations ceasefire truce";

/** What is done without a word to these: the object's noun, by verb. */
const done: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    accept: "award prize job gift gifts bribe bribes money cash donation donations payment payments delivery",
    address: "audience crowd crowds rally conference nation parliament reporters assembly",
    air: "ad ads commercial commercials interview episode footage video show program programme game documentary series film segment",
    assume: "office power control command responsibility duties leadership presidency role post",
    attack: `ship ships boat boats tanker vessel village villages town towns city cities base bases convoy convoys
      embassy consulate checkpoint troops soldiers positions camp airport hospital school police station stations uss airbase barracks
      outpost patrol forces targets civilians gate gates hotel mosque church market depot refinery pipeline pipelines`,
    "bring up": "child children son sons daughter daughters kids family",
    confirm: "justice justices judge judges nominee nominees appointee appointees nomination nominations",
    dismiss: `minister ministers premier chief general aide aides staff employees workers director coach manager ambassador governor officer
      officers government cabinet parliament prosecutor jury`,
    expect: "baby twins",
    find: "itself himself herself themselves myself ourselves yourself",
    honor: bonds,
    honour: bonds,
    "lay out": "carpet",
    pose: "threat threats risk risks danger dangers problem problems challenge challenges hazard obstacle",
    realize: gains,
    realise: gains,
    recall: "ambassador ambassadors envoy vehicle vehicles car cars truck trucks product products toys",
    resist: "arrest temptation",
    "respond to": "scene call calls fire blaze emergency incident alarm",
    seek: "refuge asylum shelter safety treatment re-election reelection election nomination presidency office term seat",
    slam: "door doors brakes coast island islands shore",
    threaten: "coast island islands homes crops lives livelihoods existence survival",
    welcome:
      "guest guests visitor visitors crowd crowds delegation delegations tourists refugees migrants soldiers customers him her them",
  }).map(([verb, nouns]) => [verb, wordSet(nouns)]),
);

/** Words that follow at once: "estimated at $5", "compared with a year ago", "thank you". */
const next: Readonly<Record<string, ReadonlySet<string>>> = {
  estimate: wordSet("at"),
  compare: wordSet("with to"),
  thank: wordSet("you"),
  attack: wordSet("by"),
  "go on": wordSet("to"),
};

const QUANTITY = wordSet("something nothing little much volumes enough");

const isMark = (token: Token | undefined): boolean => /^["“'‘]/.test(token?.text ?? "");

/** "known as Tank", "it says much about the town", "the race began: ten ran": who names, or what shows or begins, says nothing. */
function isShown(tokens: readonly Token[], { lemma }: CueEntry, to: number): boolean {
  const word = tokens[to]?.lower ?? "";
  if (lemma === "say") return QUANTITY.has(word) && tokens[to + 1]?.lower === "about";
  if (lemma === "know") return word === "as" && !isMark(tokens[to + 1]);
  return lemma === "begin" && word === ":" && !isMark(tokens[to + 1]);
}

/** Of a person these say whom, not what: "debated Lee", "echoing Lee". */
const WITH_WHOM = /^(?:debate|echo)$/;

/** No list of those let in is longer, in tokens. */
const LONGEST_LIST = 12;

/** "admitting Norland and Estia to the union". */
function isLetIn(tokens: readonly Token[], { lemma }: CueEntry, to: number): boolean {
  if (lemma !== "admit" || tokens[to]?.pos !== "PROPN") return false;
  let index = to;
  while (index < to + LONGEST_LIST && /^(?:PROPN|the|,|and)$/.test(listed(tokens[index]))) index++;
  return /^(?:to|into)$/.test(tokens[index]?.lower ?? "");
}

const listed = (token: Token | undefined): string => (token?.pos === "PROPN" ? "PROPN" : (token?.lower ?? ""));

/** Whether one of these nouns is the object that begins at `to`. */
function hasObject(tokens: readonly Token[], nouns: ReadonlySet<string>, to: number): boolean {
  for (const { pos, lower } of tokens.slice(to, to + FARTHEST)) {
    if (nouns.has(lower)) return true;
    if (/^(?:PUNCT|ADP|AUX)$/.test(pos) && lower !== "-") return false;
  }
  return false;
}

/** Nouns in -s more often than verbs. */
const NOUNS =
  /^(?:rules|plans|claims|reports|demands|calls|promises|hopes|fears|doubts|offers|charges|orders|requests|views|shows|notes|estimates|forecasts|comments|remarks|posts|tweets|attacks|concerns)$/;

/** "rules that could change": a noun, as the clause after it has no other subject. */
const isNounOfClause = (tokens: readonly Token[], to: number): boolean =>
  NOUNS.test(tokens[to - 1]?.lower ?? "") && tokens[to]?.lower === "that" && tokens[to + 1]?.pos === "AUX";

/** Whether a verb of saying is used in another sense: "assumed office", "posed a threat", "known as". */
export function isOtherSense(tokens: readonly Token[], entry: CueEntry, to: number): boolean {
  const verb = entry.particle === null ? entry.lemma : `${entry.lemma} ${entry.particle}`;
  const after = tokens[to];
  const nouns = done.get(verb);
  return (
    isShown(tokens, entry, to) ||
    isNounOfClause(tokens, to) ||
    isLetIn(tokens, entry, to) ||
    (after !== undefined && next[verb]?.has(after.lower)) ||
    (WITH_WHOM.test(verb) && after?.pos === "PROPN") ||
    (nouns !== undefined && hasObject(tokens, nouns, to))
  );
}
