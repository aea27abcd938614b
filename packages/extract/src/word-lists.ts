/** The words of a list that is written as one text. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** Every word of some lists, with the name of its list. */
export const byWord = <Name extends string>(lists: Readonly<Partial<Record<Name, string>>>): [string, Name][] =>
  Object.entries<string | undefined>(lists).flatMap(([name, list]) =>
    wordsOf(list ?? "").map((word): [string, Name] => [word, name as Name]),
  );
