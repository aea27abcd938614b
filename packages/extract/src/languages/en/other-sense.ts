import type { Token } from "../../rule.ts";
import { wordSet } from "../../word-lists.ts";
import type { CueEntry } from "./cues.ts";

/** How many words on an object may tell the sense: "realized much higher operating profit". */
const FARTHEST = 4;

/** What is done without a word to these: the object's noun, by verb. */
const done: Readonly<Record<string, ReadonlySet<string>>> = {
  assume: wordSet("office power control command responsibility duties leadership presidency role post"),
  pose: wordSet("threat threats risk risks danger dangers problem problems challenge challenges hazard obstacle"),
  realize: wordSet("profit profits gain gains loss losses savings return returns sales"),
  realise: wordSet("profit profits gain gains loss losses savings return returns sales"),
  honor: wordSet(
    "sanctions commitment commitments deal agreement agreements treaty contract contracts obligations ceasefire truce",
  ),
  honour: wordSet(
    "sanctions commitment commitments deal agreement agreements treaty contract contracts obligations ceasefire truce",
  ),
  welcome: wordSet(
    "guest guests visitor visitors crowd crowds delegation delegations tourists refugees migrants soldiers customers him her them",
  ),
  address: wordSet("audience crowd crowds rally conference nation parliament reporters assembly"),
  "lay out": wordSet("carpet"),
  slam: wordSet("door doors brakes"),
  attack: wordSet(`ship ships boat boats tanker vessel village villages town towns city cities base bases convoy convoys
    embassy consulate checkpoint troops soldiers positions camp airport hospital school police station stations uss airbase barracks
    outpost patrol forces targets civilians`),
  find: wordSet("itself himself herself themselves myself ourselves yourself"),
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

/** Whether a verb of saying is used in another sense: "assumed office", "posed a threat", "known as". */
export function isOtherSense(tokens: readonly Token[], entry: CueEntry, to: number): boolean {
  const verb = entry.particle === null ? entry.lemma : `${entry.lemma} ${entry.particle}`;
  if (isShown(tokens, entry, to)) return true;
  if (verb === "debate" && tokens[to]?.pos === "PROPN") return true;
  const nouns = done[verb];
  if (!nouns) return false;
  for (let index = to; index < to + FARTHEST; index++) {
    const token = tokens[index];
    if (!token || token.pos === "PUNCT" || token.pos === "ADP" || token.pos === "AUX") return false;
    if (nouns.has(token.lower)) return true;
  }
  return false;
}
