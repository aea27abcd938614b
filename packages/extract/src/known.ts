import { hashId } from "@readout/model";
import type { ListedActor } from "./actors/actor-list.ts";
import type { Lexicon } from "./actors/lexicon.ts";
import { withActors } from "./actors/with-actors.ts";
import { themesWith } from "./topics/find-topics.ts";
import type { TermTree, Theme } from "./topics/term-tree.ts";

/** What a user adds to the built-in lists. */
export interface OwnLists {
  actors: readonly ListedActor[];
  topics: readonly Theme[];
}

/** What is known before any text is read. */
export interface Known {
  actors: Lexicon;
  themes: TermTree;
  /** Tells a user's lists apart; empty when there are none. */
  mark: string;
}

const MARK_LENGTH = 8;

const markOf = (topics: readonly Theme[]): string =>
  topics.length === 0 ? "" : hashId(JSON.stringify(topics)).slice(0, MARK_LENGTH);

/** The built-in lists and a user's. */
export function knownWith({ actors, topics }: OwnLists): Known {
  const lexicon = withActors(actors);
  const mark = [lexicon.mark, markOf(topics)].filter((each) => each !== "").join(".");
  return { actors: lexicon, themes: themesWith(topics), mark };
}

/** The built-in lists alone. */
export const builtIn: Known = knownWith({ actors: [], topics: [] });
