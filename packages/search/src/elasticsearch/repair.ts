import { type Elasticsearch, ElasticsearchMisconfigured } from "@readout/elasticsearch";
import type { Clock } from "@readout/kit";
import { overs } from "@readout/model";
import { isBeating, takeOver } from "./shadow.ts";

type Settings = Record<string, { settings?: Record<string, unknown> }>;

/** The indices among these names of ours that are blocked for writing; with the prefix. */
async function blocked(elastic: Elasticsearch, names: readonly string[]): Promise<string[]> {
  const path = `/${names.map((each) => encodeURIComponent(elastic.name(each))).join(",")}/_settings/index.blocks.write`;
  const found = await elastic.ask("Looking for months that are blocked for writing", (client) =>
    client.transport.request<Settings>(
      { method: "GET", path, querystring: { flat_settings: true, ignore_unavailable: true } },
      { ignore: [404] },
    ),
  );
  return Object.entries(found).flatMap(([index, { settings }]) =>
    settings?.["index.blocks.write"] === "true" ? [index] : [],
  );
}

/** Opens a month to writing again whose finishing died on the way: the old month stands, the shadow goes. */
export async function repair(elastic: Elasticsearch, month: string, clock: Clock): Promise<void> {
  const names = overs.map((over) => `${over}-${month.replace("-", ".")}`);
  if ((await blocked(elastic, names)).length === 0) return;
  if (await isBeating(elastic, month, clock)) return;
  await takeOver(elastic, month);
}

/** Of every month, as far as the key may: a service that only reads leaves it to one that writes. */
export async function repairAll(elastic: Elasticsearch, clock: Clock): Promise<void> {
  try {
    const found = (await blocked(elastic, overs)).map((index) => /-(\d{4})\.(\d\d)-/.exec(index));
    const months = new Set(found.flatMap((match) => (match ? [`${match[1]}-${match[2]}`] : [])));
    for (const month of months) await repair(elastic, month, clock);
  } catch (error) {
    if (!(error instanceof ElasticsearchMisconfigured)) throw error;
  }
}
