import type { Event, Extracted, Party, SearchDocument, Statement } from "@readout/model";

const LONGEST_LINE = 400;

/** What was found, in one line for people: `Xi Jinping told Vladimir Putin: China is willing …`. */
export function summaryLine({ id, over }: SearchDocument, { article, extraction }: Extracted): string {
  const statement = over === "statements" ? extraction.statements.find((each) => each.id === id) : undefined;
  if (statement) return short(statementLine(statement));
  const event = over === "events" ? extraction.events.find((each) => each.id === id) : undefined;
  return short(event ? eventLine(event, article.text) : article.title);
}

/** A paraphrase is never shown as a quotation: only what was quoted has quotation marks. */
function statementLine({ speaker, addressees, cue, content, kind }: Statement): string {
  const words = kind === "direct" ? `“${content.text}”` : content.text;
  const who = [speaker?.name ?? "Somebody unnamed", cue?.text ?? "said", namesOf(addressees)].filter(
    (each) => each !== "",
  );
  return `${who.join(" ")}: ${words}`;
}

function eventLine({ type, mode, sources, targets, evidence }: Event, text: string): string {
  const kind = mode === null ? type : `${type} (${mode})`;
  const who = [namesOf(sources), namesOf(targets)].filter((each) => each !== "").join(" and ");
  return `${kind}, ${who}: ${text.slice(evidence.start, evidence.end)}`;
}

const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(", ");

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
