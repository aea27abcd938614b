import type { ReadyTrigger } from "./lexicon/index.ts";

const PHONE = /\b(?:phone|telephone|telephoned|phoned|phone call|over the line|hotline|telephonic)\b/i;
const VIDEO = /\b(?:video|virtual|virtually|online|videoconference|teleconference|video-?link)\b/i;

/** How it was done: a meeting on the telephone is a call, one by video a video meeting, else what the verb says. */
export function modeOf({ type, mode }: Pick<ReadyTrigger, "type" | "mode">, words: string): string | null {
  if (type !== "CONSULT" || mode === "visit") return mode;
  if (PHONE.test(words)) return "phone";
  return VIDEO.test(words) ? "video" : mode;
}
