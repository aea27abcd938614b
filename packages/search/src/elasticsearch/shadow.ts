import { randomBytes } from "node:crypto";
import { type Elasticsearch, ElasticsearchMisconfigured, ElasticsearchRefused } from "@readout/elasticsearch";
import type { Clock } from "@readout/kit";
import { overs } from "@readout/model";
import { mappingVersion } from "./mapping.ts";
import { indicesOf, type Month, monthAlias } from "./months.ts";
import { shadowRefresh } from "./templates.ts";

/*
 * A month that is made anew has indices of its own, which an alias marks: `articles-rebuilding-2026.11`. Whoever ends the rebuild
 * takes that mark away, and only one can: in the same call that makes the shadow the month, or before it is deleted. So a
 * rebuild that was given up for dead can never finish after all.
 */

/** It begins as the indices do, for keys are granted by that. */
const markOf = (month: string): string => `articles-rebuilding-${month.replace("-", ".")}`;
/** Whoever finishes says so every ten seconds; after a minute of silence it is dead. */
const beatMs = 10_000;
const deadAfterMs = 60_000;

export async function makeShadow(elastic: Elasticsearch, month: string, old: Month): Promise<Month> {
  const number = Number(/-(\d+)(?:-[0-9a-f]+)?$/.exec(old.articles)?.[1] ?? 0) + 1;
  // The name of a rebuild that was thrown away never comes back: it may not know yet, and write on.
  const suffix = `${number}-${randomBytes(4).toString("hex")}`;
  const made = overs.map(async (over) => {
    const index = `${monthAlias(over, month)}-${suffix}`;
    const settings = { refresh_interval: shadowRefresh };
    await elastic.ensureIndex(index, { settings, aliases: [markOf(month)] });
    return [over, index] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Month;
}

const aliases = (elastic: Elasticsearch, attempt: string, actions: object[]): Promise<unknown> =>
  elastic.ask(attempt, (client) =>
    client.transport.request({ method: "POST", path: "/_aliases", body: { actions: [...actions] } }),
  );
const unmark = (elastic: Elasticsearch, month: string, index: string) => ({
  remove: { index: elastic.name(index), alias: elastic.name(markOf(month)), must_exist: true },
});

/** Whether it is an index or a mark that somebody took away. */
export const isGone = (error: unknown): boolean =>
  (error instanceof ElasticsearchMisconfigured && error.type === "index_not_found_exception") ||
  (error instanceof ElasticsearchRefused && error.status === 404);

/**
 * Makes the shadow the month and takes the old month away, in one step. False when the shadow is a shadow no more:
 * thrown away, or replaced by a later rebuild.
 */
export async function swap(elastic: Elasticsearch, month: string, old: Month, shadow: Month): Promise<boolean> {
  const actions = overs.flatMap((over) => [
    unmark(elastic, month, shadow[over]),
    ...[monthAlias(over, month), over].map((alias) => ({
      add: { index: elastic.name(shadow[over]), alias: elastic.name(alias) },
    })),
    { remove_index: { index: elastic.name(old[over]) } },
  ]);
  try {
    await aliases(elastic, `Making ${shadow.articles} the month ${month}`, actions);
    return true;
  } catch (error) {
    // The answer to an earlier try, or to this one, may have been lost.
    if (await isMonth(elastic, month, shadow)) return true;
    if (!isGone(error)) throw error;
    return false;
  }
}

async function isMonth(elastic: Elasticsearch, month: string, { articles }: Month): Promise<boolean> {
  const alias = monthAlias("articles", month);
  return ((await indicesOf(elastic, [alias])).get(alias) ?? []).includes(articles);
}

/** Takes the mark of an index, and then the index. Nothing when another was first. */
async function discard(elastic: Elasticsearch, month: string, index: string): Promise<void> {
  const attempt = `Throwing ${index} away`;
  try {
    await aliases(elastic, attempt, [unmark(elastic, month, index)]);
    await elastic.ask(attempt, (client) => client.indices.delete({ index: elastic.name(index) }));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Ends whatever rebuild of the month there is, and lets the month be written again. */
export async function takeOver(elastic: Elasticsearch, month: string): Promise<void> {
  for (const index of await marked(elastic, month)) await discard(elastic, month, index);
  await unblock(elastic, await liveOf(elastic, month));
}

/** Ends this one, and no other. */
export async function throwAway(elastic: Elasticsearch, month: string, shadow: Month): Promise<void> {
  for (const over of overs) await discard(elastic, month, shadow[over]);
}

const marked = async (elastic: Elasticsearch, month: string): Promise<string[]> =>
  (await indicesOf(elastic, [markOf(month)])).get(markOf(month)) ?? [];

async function liveOf(elastic: Elasticsearch, month: string): Promise<string[]> {
  const names = overs.map((over) => monthAlias(over, month));
  return [...(await indicesOf(elastic, names)).values()].flat();
}

/** When it returns, every write that was under way is done, and every other one waits. */
export async function block(elastic: Elasticsearch, month: Month): Promise<void> {
  for (const over of overs)
    await elastic.ask(`Blocking ${month[over]} for writing`, (client) =>
      client.transport.request({
        method: "PUT",
        path: `/${encodeURIComponent(elastic.name(month[over]))}/_block/write`,
      }),
    );
}

export async function unblock(elastic: Elasticsearch, indices: readonly string[]): Promise<void> {
  for (const index of indices)
    try {
      await elastic.ask(`Letting ${index} be written again`, (client) =>
        client.transport.request({
          method: "PUT",
          path: `/${encodeURIComponent(elastic.name(index))}/_settings`,
          body: { "index.blocks.write": null },
        }),
      );
    } catch (error) {
      if (!isGone(error)) throw error;
    }
}

/** Says every ten seconds that the finishing goes on; `beat` costs nothing in between. */
export function pulse(elastic: Elasticsearch, shadow: Month, clock: Clock): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    if (clock().getTime() - last < beatMs) return;
    last = clock().getTime();
    await elastic.ask(`Finishing ${shadow.articles}`, (client) =>
      client.transport.request({
        method: "PUT",
        path: `/${encodeURIComponent(elastic.name(shadow.articles))}/_mapping`,
        body: { _meta: { mapping_version: mappingVersion, finishing: clock().toISOString() } },
      }),
    );
  };
}

type Mappings = Record<string, { mappings?: { _meta?: { finishing?: string } } }>;

/** Whether somebody is finishing the month now. */
export async function isBeating(elastic: Elasticsearch, month: string, clock: Clock): Promise<boolean> {
  const found = await elastic.ask(`Looking for a rebuild of ${month}`, (client) =>
    client.transport.request<Mappings>(
      { method: "GET", path: `/${encodeURIComponent(elastic.name(markOf(month)))}/_mapping` },
      { ignore: [404] },
    ),
  );
  return Object.values(found).some(({ mappings }) => {
    const at = Date.parse(mappings?._meta?.finishing ?? "");
    return clock().getTime() - at < deadAfterMs;
  });
}
