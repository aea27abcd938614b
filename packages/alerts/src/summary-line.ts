import type { Event, Extracted, Party, SearchDocument, Statement } from "@readout/model";

const LONGEST_LINE = 400;

/** What was found, in one line for people: `Xi Jinping told Vladimir Putin: China is willing …`. */
export function summaryLine({ id, over }: SearchDocument, { article, extraction }: Extracted): string {
  const statement = over === "statements" ? extraction.statements.find((each) => each.id === id) : undefined;
  if (statement) return short(statementLine(statement));
  const event = over === "events" ? extraction.events.find((each) => each.id === id) : undefined;
  return short(event ? eventLine(event, article.text) : article.title);
}

/** Verbs that take whom they are said to without `to`. */
const direct = /^(tell|ask|urge|warn|assure|remind|inform|thank|congratulate|accuse|advise|request|implore|beg)\b/;

/** "appealed to", "called on": what leads to whom it is said to is there. */
const PARTICLE = /\b(?:told|to|on|upon|with)$/i;
/** Quoted words mostly come with the marks of the text. */
const MARKED = /^["“„«‘']/;

/** A paraphrase is never shown as a quotation: only what was quoted has quotation marks. */
function statementLine({ speaker, addressees, cue, content, kind, via }: Statement): string {
  const words = kind === "direct" && !MARKED.test(content.text) ? `“${content.text}”` : content.text;
  const to = namesOf(addressees);
  const verb = cue?.text ?? (to === "" ? "said" : "told");
  const joint = to === "" || !cue || direct.test(cue.lemma) || PARTICLE.test(cue.text) ? "" : "to ";
  const who = [speaker?.name ?? "Somebody unnamed", verb, `${joint}${to}`].filter((each) => each !== "").join(" ");
  return via ? `${who} (according to ${via.name}): ${words}` : `${who}: ${words}`;
}

function eventLine({ type, mode, sources, targets, evidence }: Event, text: string): string {
  const kind = mode === null ? type : `${type} (${mode})`;
  const who = [namesOf(sources), namesOf(targets)].filter((each) => each !== "").join(" and ");
  return `${[kind, who].filter((each) => each !== "").join(", ")}: ${text.slice(evidence.start, evidence.end)}`;
}

const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(", ");

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
