import type { Actor, Dated, Event, EventType, Extracted, Party, Source, Statement } from "@readout/model";

/** Short ways of writing whole records, for tests and for the conformance table. Offsets are found, never counted. */

export const sources = {
  wire: { id: "wire.example", name: "Example Wire", country: "GBR", kind: "wire" },
  ministry: { id: "mfa.example", name: "Ministry of Foreign Affairs", country: "CHN", kind: "ministry" },
  state: { id: "herald.example", name: "State Herald", country: "RUS", kind: "state media" },
} satisfies Record<string, Source>;

/** Whom a statement or an event speaks of. */
export interface Who {
  name: string;
  country?: string;
  id?: string;
  also?: string[];
}

interface SampleStatement {
  id: string;
  content: string;
  speaker?: Who;
  to?: Who[];
  cue?: NonNullable<Statement["cue"]>["class"];
  /** The cue as it stands in the text; it must be there. */
  cueText?: string;
  said?: string;
  venue?: string;
  via?: Who;
  kind?: Statement["kind"];
}

interface SampleEvent {
  id: string;
  evidence: string;
  type: EventType;
  mode?: string;
  quad?: number;
  sources?: Who[];
  targets?: Who[];
  place?: string;
  happened?: string;
  factuality?: Event["factuality"];
}

export interface SampleArticle {
  id: string;
  text: string;
  title?: string;
  source?: Source;
  published?: string;
  language?: string;
  revision?: number;
  generation?: number;
  storyId?: string;
  origin?: string;
  topics?: string[];
  statements?: SampleStatement[];
  events?: SampleEvent[];
}

/** One reading of an article, as it travels from extraction to the index and the watches. */
export function aReading(sample: SampleArticle): Extracted {
  const { id, text, title = "", source = sources.wire, published = "2021-08-25T12:00:00.000Z" } = sample;
  const { revision = 1, language = "en" } = sample;
  const statements = (sample.statements ?? []).map((each) => statementOf(each, id, text));
  const events = (sample.events ?? []).map((each) => eventOf(each, id, text));
  return {
    article: {
      id,
      url: `https://${source.id}/${id}`,
      canonicalUrl: `https://${source.id}/${id}`,
      feedId: `feed-${source.id}`,
      source,
      title,
      byline: null,
      language,
      publishedAt: published,
      publishedAtTrusted: true,
      acceptedAt: published,
      revision,
      text,
      textFrom: "page",
      truncated: false,
      contentHash: "0",
      signature: "0000000000000000",
      storyId: sample.storyId ?? null,
      origin: sample.origin ?? null,
    },
    extraction: {
      articleId: id,
      revision,
      status: "done",
      reason: null,
      language,
      extractor: { name: "sample", version: "1.0.0", generation: sample.generation ?? 1 },
      actors: actorsOf(sample),
      places: [],
      statements,
      events,
      occurrences: [],
      dates: [],
      topics: (sample.topics ?? []).map((topic) => ({ id: topic, terms: [] })),
    },
  };
}

function actorsOf({ statements = [], events = [] }: SampleArticle): Actor[] {
  const all = [
    ...statements.flatMap((each) => [each.speaker, ...(each.to ?? []), each.via]),
    ...events.flatMap((each) => [...(each.sources ?? []), ...(each.targets ?? [])]),
  ];
  const known = new Map(all.flatMap((who) => (who ? [[idOf(who), who] as const] : [])));
  return [...known].map(([id, who]) => ({
    id,
    name: who.name,
    also: who.also ?? [],
    kind: "person",
    country: who.country ?? null,
    sector: null,
    roles: [],
    mentions: [],
  }));
}

const idOf = ({ id, name }: Who): string => id ?? `person:${name.toLowerCase().replaceAll(" ", "-")}`;

function spanOf(text: string, part: string): { start: number; end: number; text: string } {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in "${text}"`);
  return { start, end: start + part.length, text: part };
}

const partyOf = (who: Who): Party => ({
  actorId: idOf(who),
  name: who.name,
  mention: { start: 0, end: 0 },
  country: who.country ?? null,
  sector: null,
  role: null,
});

const dated = (value: string | undefined): Dated | null =>
  value ? { value, precision: value.length > 7 ? "day" : "month", basis: "stated" } : null;

function statementOf(sample: SampleStatement, articleId: string, text: string): Statement {
  const content = spanOf(text, sample.content);
  const cue = sample.cue ? { ...spanOf(text, sample.cueText ?? "said"), lemma: sample.cue, class: sample.cue } : null;
  return {
    id: sample.id,
    articleId,
    speaker: sample.speaker ? partyOf(sample.speaker) : null,
    addressees: (sample.to ?? []).map(partyOf),
    cue,
    content,
    quotes: [],
    kind: sample.kind ?? "indirect",
    saidOn: dated(sample.said),
    venue: sample.venue ? spanOf(text, sample.venue) : null,
    via: sample.via ? partyOf(sample.via) : null,
    topics: [],
    hedged: false,
    negated: false,
    evidence: { start: content.start, end: content.end },
    confidence: 0.9,
  };
}

function eventOf(sample: SampleEvent, articleId: string, text: string): Event {
  const { start, end } = spanOf(text, sample.evidence);
  return {
    id: sample.id,
    articleId,
    type: sample.type,
    mode: sample.mode ?? null,
    contexts: [],
    cameo: null,
    quad: sample.quad ?? 1,
    goldstein: null,
    sources: (sample.sources ?? []).map(partyOf),
    targets: (sample.targets ?? []).map(partyOf),
    place: sample.place ? { name: sample.place, country: null, lat: null, lon: null } : null,
    happenedOn: dated(sample.happened),
    factuality: sample.factuality ?? "asserted",
    trigger: { start, end: start, text: "" },
    evidence: { start, end },
    confidence: 0.9,
  };
}
