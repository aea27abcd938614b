import { wordAt } from "../../lookup.ts";
import type { CueWord, Reading } from "../../rule.ts";
import type { Range } from "./noun-phrase.ts";

const SHOWS = /^(?:show|find)$/;
const EVIDENCE =
  /^(?:polls?|surveys?|stud(?:y|ies)|data|analys[ie]s|reports?|videos?|footage|figures|numbers|average|research|records|documents|investigations?|review|audit|slides?|charts?|graphs?|maps?|images?|photos?|emails?|transcripts?|recordings?|film)$/;
const FINDERS =
  /^(?:it|they|which|that|who|he|she|we|researchers?|scientists?|investigators?|analysts?|experts?|economists?|inspectors?|police|panel|court|judges?|jury|committee|commission|agency|tribunal)$/;

const some = (reading: Reading, { from, to }: Range, words: RegExp): boolean => {
  for (let index = from; index < to; index++) if (words.test(wordAt(reading, index))) return true;
  return false;
};

/** Only evidence "shows a lead" or "finds wide support"; who looks into a thing finds that it is so; people find their keys. */
export function canShow(reading: Reading, { entry }: CueWord, subject: Range, content: string): boolean {
  if (!SHOWS.test(entry.lemma) || content === "quote" || content === "question") return true;
  if (some(reading, subject, EVIDENCE)) return true;
  return (
    content !== "phrase" &&
    (some(reading, subject, FINDERS) || /^\p{Lu}/u.test(reading.tokens[subject.to - 1]?.text ?? ""))
  );
}
