import { setTimeout as rest } from "node:timers/promises";
import {
  type BulkOperation,
  type BulkResult,
  type Elasticsearch,
  ElasticsearchMisconfigured,
  ElasticsearchRefused,
  ElasticsearchUnavailable,
} from "@readout/elasticsearch";
import type { IndexWrite, LedgerMove, WriteOutcome } from "../search.ts";
import { type Months, monthOf } from "./months.ts";
import { type PlannedReading, planFor } from "./plan.ts";
import { roundsOf } from "./rounds.ts";

/** The store's half of a write. */
export interface LedgerOperations {
  /** Reads the rows and says how they move; none where nothing moves. A conflict on one means: prepare that move again. */
  prepare(moves: LedgerMove[]): Promise<BulkOperation[]>;
}

export interface WriterTools {
  elastic: Elasticsearch;
  months: Months;
  ledger: LedgerOperations;
  /** A month is blocked for writing: has whoever did that died? */
  repair(month: string): Promise<void>;
}

const restMs = 150;
const mostContests = 24;

/**
 * Writes each reading with its facts and the ledger's move in one bulk request, many readings in each. An article that
 * comes twice in a batch is written twice, one after the other. Throws for a document that Elasticsearch will never take: the caller finds out which.
 */
export async function writeAll(tools: WriterTools, batch: readonly IndexWrite[]): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  const items = batch.map((write) => ({ ...write, month: monthOf(write.extracted.article.acceptedAt) }));
  for (const round of roundsOf(items)) await inGroups(round, (group) => writeGroup(tools, group, outcomes));
  return outcomes;
}

/** About as many documents as go into one request, and three such groups at a time: one is prepared while others are written. */
const groupDocuments = 400;
const groupsAtOnce = 3;

/** All groups come to an end before the first fault is thrown: nothing goes on behind the caller's back. */
async function inGroups(round: readonly Item[], write: (group: readonly Item[]) => Promise<void>): Promise<void> {
  const groups = groupsOf(round);
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift()) await write(group);
  };
  const settled = await Promise.allSettled(Array.from({ length: groupsAtOnce }, work));
  for (const each of settled) if (each.status === "rejected") throw each.reason;
}

function groupsOf(round: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let documents = groupDocuments;
  for (const item of round) {
    const { statements, events } = item.extracted.extraction;
    const own = 1 + statements.length + events.length;
    if (documents + own > groupDocuments) {
      groups.push([]);
      documents = 0;
    }
    groups.at(-1)?.push(item);
    documents += own;
  }
  return groups;
}

interface Item extends IndexWrite {
  place: number;
  month: string;
}

async function writeGroup(tools: WriterTools, group: readonly Item[], outcomes: WriteOutcome[]): Promise<void> {
  const until = performance.now() + tools.elastic.patienceMs;
  let items = group;
  let moves = group.map(({ ledger }) => ledger);
  for (let tried = 0; items.length > 0 || moves.length > 0; tried += 1) {
    const plans = await plansFor(tools, items);
    const ledger = moves.length > 0 ? await tools.ledger.prepare(moves) : [];
    const written = plans.flatMap((plan) => plan?.operations ?? []);
    const results = await tools.elastic.bulk([...written, ...ledger], { tellAway: true });
    moves = contested(moves, ledger, results.slice(written.length));
    const away = settle(items, plans, results, outcomes);
    items = away;
    if (items.length === 0 && (moves.length === 0 || tried < mostContests)) continue;
    await waitFor(tools, away, until);
  }
}

/** Null for an article whose month was taken away while it was looked at. */
async function plansFor(tools: WriterTools, items: readonly Item[]): Promise<(PlannedReading | null)[]> {
  try {
    const found = items.map(async (item) => ({
      ...item,
      target: await tools.months.of(item.month),
      indexedAt: item.ledger.at,
      isAfresh: false,
    }));
    return await planFor(tools.elastic, await Promise.all(found));
  } catch (error) {
    if (error instanceof ElasticsearchMisconfigured && error.type === "index_not_found_exception")
      return items.map(() => null);
    throw error;
  }
}

/** Those whose month was taken away, or is about to be: to be planned and written once more. */
function settle(
  items: readonly Item[],
  plans: readonly (PlannedReading | null)[],
  results: readonly BulkResult[],
  outcomes: WriteOutcome[],
): Item[] {
  let next = 0;
  return items.filter((item, i) => {
    const plan = plans[i];
    if (!plan) return true;
    const own = results.slice(next, next + plan.operations.length);
    next += plan.operations.length;
    refusePoison(own);
    if (own.some(({ kind }) => kind === "away")) return true;
    const isNewer = plan.outcome === "written" && own[0]?.kind === "conflict";
    outcomes[item.place] = isNewer ? "superseded" : plan.outcome;
    return false;
  });
}

export function refusePoison(results: readonly BulkResult[]): void {
  for (const result of results)
    if (result.kind === "poison")
      throw new ElasticsearchRefused(`Elasticsearch will not take ${result.message}`, { status: 400, type: "" });
}

/** The moves to prepare again. */
function contested(
  moves: readonly LedgerMove[],
  operations: readonly BulkOperation[],
  results: readonly BulkResult[],
): LedgerMove[] {
  refusePoison(results);
  if (results.some(({ kind }) => kind === "away"))
    throw new ElasticsearchUnavailable("The ledger's index is missing or blocked for writing: run the set-up command");
  const met = new Set(operations.filter((_, i) => results[i]?.kind === "conflict").map(({ id }) => id));
  const again = moves.filter(({ addressId }) => met.has(addressId));
  return met.size > 0 && again.length === 0 ? [...moves] : again;
}

async function waitFor({ elastic, months, repair }: WriterTools, away: readonly Item[], until: number): Promise<void> {
  const which = [...new Set(away.map(({ month }) => month))];
  if (performance.now() > until || which.length === 0) {
    const why = which.length > 0 ? `${which.join(", ")} is being rebuilt` : "others keep moving the ledger's rows";
    throw new ElasticsearchUnavailable(`Writing to ${elastic.name("articles")}: ${why}. It is tried again`);
  }
  await rest(restMs * (1 + Math.random()));
  for (const month of which) {
    await repair(month);
    months.forget(month);
  }
}
