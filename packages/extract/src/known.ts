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

const markOf = (list: readonly unknown[]): string[] =>
  list.length === 0 ? [] : [hashId(JSON.stringify(list)).slice(0, MARK_LENGTH)];

/** The built-in lists and a user's. */
export const knownWith = ({ actors, topics }: OwnLists): Known => ({
  actors: withActors(actors),
  themes: themesWith(topics),
  mark: [...markOf(actors), ...markOf(topics)].join("."),
});

/** The built-in lists alone. */
export const builtIn: Known = knownWith({ actors: [], topics: [] });
