import { type BulkResult, type Elasticsearch, ElasticsearchUnavailable } from "@readout/elasticsearch";
import type { Clock } from "@readout/kit";
import { overs } from "@readout/model";
import { type IndexReading, type Rebuild, SearchRefused, type WriteOutcome } from "../search.ts";
import { mergerOf } from "./merge.ts";
import { type Month, type Months, monthAlias, monthOf } from "./months.ts";
import { planFor } from "./plan.ts";
import { roundsOf } from "./rounds.ts";
import { block, isGone, makeShadow, pulse, swap, takeOver, throwAway, unblock } from "./shadow.ts";
import { refusePoison } from "./writer.ts";

/** Begins to make a month anew, in indices that nobody searches until it is finished. */
export async function beginRebuild(
  elastic: Elasticsearch,
  months: Months,
  month: string,
  clock: Clock,
): Promise<Rebuild> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new SearchRefused(`"${month}" is not a month: write 2026-10`);
  await takeOver(elastic, month);
  months.forget(month);
  const old = await months.of(month);
  const shadow = await makeShadow(elastic, month, old);
  const name = shadow.articles.slice(`${monthAlias("articles", month)}-`.length);
  let isEnded = false;
  const refuseEnded = () => {
    if (isEnded) throw new SearchRefused(ended(month));
  };
  return {
    name,
    async write(batch) {
      refuseEnded();
      for (const { extracted } of batch) refuseOther(month, extracted.article.id, extracted.article.acceptedAt);
      const outcomes: WriteOutcome[] = [];
      for (const round of roundsOf(batch)) await writeRound(elastic, shadow, month, round, outcomes);
      return outcomes;
    },
    async finish() {
      refuseEnded();
      await finish(elastic, month, old, shadow, clock);
      isEnded = true;
      months.forget(month);
    },
    async abandon() {
      if (isEnded) return;
      isEnded = true;
      await throwAway(elastic, month, shadow);
    },
  };
}

/** Throws one away that is not in hand here. */
export async function discardRebuild(elastic: Elasticsearch, month: string, name: string): Promise<void> {
  const shadow = Object.fromEntries(overs.map((over) => [over, `${monthAlias(over, month)}-${name}`])) as Month;
  await throwAway(elastic, month, shadow);
}

const ended = (month: string): string =>
  `This rebuild of ${month} has ended, or a later one has taken its place: begin another`;

function refuseOther(month: string, id: string, acceptedAt: string): void {
  const own = monthOf(acceptedAt);
  if (own !== month) throw new SearchRefused(`Article ${id} was accepted in ${own}: it is not of ${month}`);
}

async function writeRound(
  elastic: Elasticsearch,
  shadow: Month,
  month: string,
  round: readonly (IndexReading & { place: number })[],
  outcomes: WriteOutcome[],
): Promise<void> {
  const items = round.map((each) => ({ ...each, target: shadow, indexedAt: each.withdrawnAt, isAfresh: true }));
  const plans = await planFor(elastic, items).catch((error: unknown) => {
    throw isGone(error) ? new SearchRefused(ended(month), { cause: error }) : error;
  });
  const results: BulkResult[] = await elastic.bulk(
    plans.flatMap(({ operations }) => operations),
    { tellAway: true },
  );
  refusePoison(results);
  if (results.some(({ kind }) => kind === "away")) throw new SearchRefused(ended(month));
  for (const [i, { place }] of round.entries()) outcomes[place] = plans[i]?.outcome ?? "superseded";
}

/**
 * Most is brought over while the month is still written. Then it is blocked for the little that came since; who writes
 * meanwhile waits, and decides anew by what the new month holds.
 */
async function finish(elastic: Elasticsearch, month: string, old: Month, shadow: Month, clock: Clock): Promise<void> {
  const beat = pulse(elastic, shadow, clock);
  const { pass } = mergerOf(elastic, old, shadow, beat);
  try {
    await beat();
    await pass();
    await block(elastic, old);
    await pass({ isLast: true });
    await live(elastic, shadow);
    if (!(await swap(elastic, month, old, shadow))) throw new SearchRefused(ended(month));
  } catch (error) {
    await unblock(elastic, Object.values(old)).catch((cause: unknown) => {
      throw new ElasticsearchUnavailable(
        `Finishing ${month} failed, and so did opening it to writing again; that is tried at the next write`,
        { cause },
      );
    });
    throw isGone(error) ? new SearchRefused(ended(month), { cause: error }) : error;
  }
}

/** Refreshed, so that nothing is missing when it is first searched, and from now on as often as every month. */
async function live(elastic: Elasticsearch, shadow: Month): Promise<void> {
  const index = overs.map((over) => elastic.name(shadow[over]));
  await elastic.ask(`Making ${shadow.articles} ready`, async (client) => {
    const path = `/${index.map(encodeURIComponent).join(",")}/_settings`;
    await client.transport.request({ method: "PUT", path, body: { "index.refresh_interval": null } });
    await client.indices.refresh({ index });
  });
}
