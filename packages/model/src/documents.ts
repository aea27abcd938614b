import type { Actor, Party } from "./actor.ts";
import type { Article } from "./article.ts";
import type { Event } from "./event.ts";
import type { Extracted, Extraction } from "./extraction.ts";
import type { Statement } from "./statement.ts";
import type { Over } from "./watch.ts";

/**
 * What is searched: flat fields under the names that queries use (PRODUCT: the search language), every one a list.
 * The index stores it, a watch is matched against it: one flattening, so both answer alike.
 */
export interface SearchDocument {
  over: Over;
  id: string;
  articleId: string;
  fields: Readonly<Record<string, readonly (string | number)[]>>;
  /** What is counted, where it is less than what is found: one name per party, not all it is known by. */
  labels: Readonly<Record<string, readonly string[]>>;
}

export interface ArticleDocuments {
  article: SearchDocument;
  statements: SearchDocument[];
  events: SearchDocument[];
}

/** The searchable documents of one article revision: the article with its roll-ups, its statements and its events. */
export function toDocuments({ article, extraction }: Extracted): ArticleDocuments {
  const namesOf = partyNames(extraction.actors);
  const labelOf = partyLabels(extraction.actors);
  const source = { source: [article.source.name || article.source.id] };
  const common = commonFields(article, extraction);
  return {
    article: {
      over: "articles",
      id: article.id,
      articleId: article.id,
      fields: { ...common, ...articleFields(article, extraction, namesOf) },
      labels: { ...source, ...articleLabels(extraction, labelOf) },
    },
    statements: extraction.statements.map((each) => ({
      over: "statements",
      id: each.id,
      articleId: article.id,
      fields: { ...common, ...statementFields(each, namesOf) },
      labels: { ...source, ...statementLabels(each, labelOf) },
    })),
    events: extraction.events.map((each) => ({
      over: "events",
      id: each.id,
      articleId: article.id,
      fields: { ...common, ...eventFields(each, article.text, namesOf) },
      labels: { ...source, ...eventLabels(each, labelOf) },
    })),
  };
}

type NamesOf = (party: Party | null) => string[];

/** Every name a party is known by: `speaker: Putin` finds an actor by any of them. */
function partyNames(actors: readonly Actor[]): NamesOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (party) => {
    if (!party) return [];
    const actor = party.actorId ? byId.get(party.actorId) : undefined;
    return unique([party.name, actor?.name, ...(actor?.also ?? []), party.actorId]);
  };
}

/** The one name a party is counted under. */
function partyLabels(actors: readonly Actor[]): NamesOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor.name]));
  return (party) => (party ? [byId.get(party.actorId ?? "") ?? party.name] : []);
}

const unique = <T extends string | number>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((each): each is T => each !== null && each !== undefined && each !== "")),
];

const commonFields = (article: Article, extraction: Extraction): SearchDocument["fields"] => ({
  published: unique([article.publishedAtTrusted ? article.publishedAt : article.acceptedAt]),
  accepted: [article.acceptedAt],
  source: unique([article.source.id, article.source.name]),
  sourceKind: [article.source.kind],
  sourceCountry: unique([article.source.country]),
  language: [article.language],
  feed: unique([article.feedId]),
  title: unique([article.title]),
  url: [article.url],
  story: [article.storyId ?? article.id],
  origin: [article.origin ?? article.source.id],
  topic: extraction.topics.map((topic) => topic.id),
});

const articleFields = (article: Article, extraction: Extraction, namesOf: NamesOf): SearchDocument["fields"] => ({
  text: unique([article.text]),
  speaker: unique(extraction.statements.flatMap((each) => namesOf(each.speaker))),
  addressee: unique(extraction.statements.flatMap((each) => each.addressees.flatMap(namesOf))),
  actor: unique(extraction.actors.flatMap((actor) => [actor.name, ...actor.also, actor.id])),
  country: unique(extraction.actors.map((actor) => actor.country)),
  place: unique(extraction.places.map((place) => place.name)),
  eventType: unique(extraction.events.map((event) => event.type)),
  cueClass: unique(extraction.statements.map((each) => each.cue?.class)),
  revision: [article.revision],
  textFrom: [article.textFrom],
});

const statementFields = (statement: Statement, namesOf: NamesOf): SearchDocument["fields"] => ({
  content: [statement.content.text],
  speaker: namesOf(statement.speaker),
  speakerCountry: unique([statement.speaker?.country]),
  addressee: unique(statement.addressees.flatMap(namesOf)),
  addresseeCountry: unique(statement.addressees.map((each) => each.country)),
  cue: unique([statement.cue?.lemma, statement.cue?.text]),
  cueClass: unique([statement.cue?.class]),
  kind: [statement.kind],
  said: unique([statement.saidOn?.value]),
  venue: unique([statement.venue?.text]),
  via: namesOf(statement.via),
});

const eventFields = (event: Event, text: string, namesOf: NamesOf): SearchDocument["fields"] => ({
  evidence: [text.slice(event.evidence.start, event.evidence.end)],
  type: [event.type],
  mode: unique([event.mode]),
  quad: [event.quad],
  actorSource: unique(event.sources.flatMap(namesOf)),
  actorTarget: unique(event.targets.flatMap(namesOf)),
  actor: unique([...event.sources, ...event.targets].flatMap(namesOf)),
  country: unique([...[...event.sources, ...event.targets].map((each) => each.country), event.place?.country]),
  place: unique([event.place?.name]),
  happened: unique([event.happenedOn?.value]),
  factuality: [event.factuality],
});

const articleLabels = ({ statements, actors }: Extraction, labelOf: NamesOf): SearchDocument["labels"] => ({
  speaker: unique(statements.flatMap((each) => labelOf(each.speaker))),
  addressee: unique(statements.flatMap((each) => each.addressees.flatMap(labelOf))),
  actor: unique(actors.map((actor) => actor.name)),
});

const statementLabels = (statement: Statement, labelOf: NamesOf): SearchDocument["labels"] => ({
  speaker: labelOf(statement.speaker),
  addressee: unique(statement.addressees.flatMap(labelOf)),
  cue: unique([statement.cue?.lemma]),
  via: labelOf(statement.via),
});

const eventLabels = (event: Event, labelOf: NamesOf): SearchDocument["labels"] => ({
  actorSource: unique(event.sources.flatMap(labelOf)),
  actorTarget: unique(event.targets.flatMap(labelOf)),
  actor: unique([...event.sources, ...event.targets].flatMap(labelOf)),
});
