import type { Party } from "@readout/model";
import { tokenAt } from "../lookup.ts";
import { spanOf } from "./clause.ts";
import type { Story } from "./draft.ts";
import { adjectivesIn, joinedTo } from "./participants.ts";

const BEFORE = 5;
const DEED =
  /^(?:attacks?|strikes?|airstrikes?|raids?|assaults?|bombings?|shelling|bombardment|drones?|missiles?|rockets?)$/;

/** "'s recent", " air": what stands between an owner and the noun; no preposition. */
const OWNING =
  /^(?:['’]s?)?(?: [A-Z][a-z]+)?(?: (?!(?:after|before|during|following|since|ahead|amid|than|about)\b)[a-z-]+){0,2}$/;

/** A word for what somebody does to others: "raid", "airstrikes". */
export const isDeed = (word: string): boolean => DEED.test(word);

/** "a major offensive" is no officer's. */
export const isMerelyAdjective = ({ analysis }: Story, { actorId, country, mention }: Party): boolean =>
  actorId === null &&
  country === null &&
  tokenAt(analysis, mention.start)?.pos === "ADJ" &&
  tokenAt(analysis, mention.start)?.end === mention.end;

/** "Israeli attack", "Xi's visit": who stands right before the noun at `at`, no farther back than token `from`. */
export function ownerBefore(story: Story, from: number, at: number): Party[] {
  const span = spanOf(story.analysis, Math.max(from, at - BEFORE), at);
  const parties = story.cast.partiesIn(span);
  const last = parties.at(-1) ?? adjectivesIn(story, span).at(-1);
  if (!last) return [];
  if (isMerelyAdjective(story, last)) return [];
  const between = story.analysis.text.slice(last.mention.end, span.end);
  if (!OWNING.test(between)) return [];
  return parties.length > 0 ? joinedTo(story, parties, parties.length - 1) : [last];
}
