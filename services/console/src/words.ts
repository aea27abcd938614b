import { type Dated, type Event, type Extraction, isWebUrl, type Party, type Statement } from "@readout/model";

/** Dates as people read them in any country: 2026-11-24 08:00, UTC. */
export const moment = (instant: string): string => instant.slice(0, 16).replace("T", " ");

export const number = (value: number): string => value.toLocaleString("en");

export const counted = (value: number, one: string): string => `${number(value)} ${one}${value === 1 ? "" : "s"}`;

const whole = (party: Party): string => (party.role ? `${party.name} (${party.role})` : party.name);

const namesOf = (parties: readonly Party[]): string => parties.map(whole).join(", ");

const speakerOf = ({ speaker }: Statement): string => (speaker === null ? "Somebody not named" : whole(speaker));

/** `Xi Jinping → Vladimir Putin`, or the speaker alone. */
export const whoToWhom = (statement: Statement): string => arrow(speakerOf(statement), namesOf(statement.addressees));

export const whoAndWhom = (event: Event): string => arrow(namesOf(event.sources) || "?", namesOf(event.targets));

const arrow = (from: string, to: string): string => (to === "" ? from : `${from} → ${to}`);

export const dated = (date: Dated | null): string => (date === null ? "undated" : `${date.value} (${date.basis})`);

/** Links leave the console only to the web; anything else is shown as text. */
export const webLink = (url: string): string | null => (isWebUrl(url) ? url : null);

/** Why a text has no facts, in words. */
export function whyNothing({ status, language, reason }: Pick<Extraction, "status" | "language" | "reason">): string {
  if (status === "unsupported-language")
    return `Extraction: language not supported (${language}). The text is indexed and can be searched.`;
  return status === "failed" ? `Extraction failed: ${reason ?? "no reason given"}` : "Nothing was found in this text.";
}
