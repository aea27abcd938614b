import type { Elasticsearch } from "@readout/elasticsearch";
import { type Over, overs } from "@readout/model";

/** The concrete indices of one month, without the prefix: `articles-2026.11-1`. */
export type Month = Readonly<Record<Over, string>>;

/** Which indices a month is in. */
export interface Months {
  /** Makes them where the month is new. */
  of(month: string): Promise<Month>;
  /** They were taken away: look again. */
  forget(month: string): void;
}

/** Of an instant, in UTC: `2026-11`. */
export const monthOf = (instant: string): string => new Date(instant).toISOString().slice(0, 7);

/** What everybody speaks to: the alias of one family in one month. */
export const monthAlias = (over: Over, month: string): string => `${over}-${month.replace("-", ".")}`;

type Aliases = Record<string, { aliases?: Record<string, unknown> }>;

/** The indices behind an alias, names without the prefix; none where there is no such alias. */
export async function indicesOf(elastic: Elasticsearch, aliases: readonly string[]): Promise<Map<string, string[]>> {
  const path = `/_alias/${aliases.map((each) => encodeURIComponent(elastic.name(each))).join(",")}`;
  const found = await elastic.ask(`Looking for ${aliases.join(", ")}`, (client) =>
    client.transport.request<Aliases>({ method: "GET", path }, { ignore: [404] }),
  );
  const prefix = elastic.name("").length;
  return new Map(
    aliases.map((alias) => [
      alias,
      Object.entries(found).flatMap(([index, value]) =>
        Object.hasOwn(value.aliases ?? {}, elastic.name(alias)) ? [index.slice(prefix)] : [],
      ),
    ]),
  );
}

export function monthsOf(elastic: Elasticsearch): Months {
  const known = new Map<string, Promise<Month>>();
  return {
    of(month) {
      const found = known.get(month) ?? find(elastic, month);
      known.set(month, found);
      found.catch(() => known.delete(month));
      return found;
    },
    forget: (month) => void known.delete(month),
  };
}

async function find(elastic: Elasticsearch, month: string): Promise<Month> {
  const alias = (over: Over) => monthAlias(over, month);
  const there = await indicesOf(elastic, overs.map(alias));
  const found = overs.map(async (over) => {
    const [index] = there.get(alias(over)) ?? [];
    if (index !== undefined) return [over, index] as const;
    const first = `${alias(over)}-1`;
    await elastic.ensureIndex(first, { aliases: [alias(over), over] });
    return [over, first] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as Month;
}
