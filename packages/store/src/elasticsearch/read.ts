import type { Elasticsearch } from "@readout/elasticsearch";
import { hashId, type LedgerRow } from "@readout/model";
import { ended } from "../ledger-rules.ts";
import type { Ledger, Reading } from "../store.ts";
import { type Documents, documentsOf } from "./documents.ts";
import { type LedgerDocument, rowOf } from "./row.ts";
import type { Stories } from "./stories.ts";

/** Who said first that it holds a text of a source. A holder's row says whether it still does. */
interface Claim {
  id: string;
  holders: string[];
}

/** Only indexed rows join a text that another holds; a site's "page not found" may gather thousands. */
const HOLDERS = 50;

/**
 * Reading takes three writes, in this order: the row says what it holds, then the claim says who holds it, then the
 * story's bands. Whoever is named in a claim has its row written, so a row that does not hold the text has let go of
 * it. A crash in between leaves a row that the repeat finds as it would have left it.
 */
export function reader(elastic: Elasticsearch, rows: Documents<LedgerDocument>, stories: Stories): Ledger["read"] {
  const claims = claimsOf(elastic, rows);

  /** Who holds the text instead; null when this row now does, and what it holds then. */
  async function tryToHold(id: string, reading: Reading): Promise<{ rival: string | null; held: Held | null }> {
    const [row, other] = await Promise.all([rows.get(id), claims.otherHolder(id, reading)]);
    if (other && row?.indexedRevision === 0) return { rival: other, held: null };
    const held = await hold(rows, id, reading);
    // A rival may claim the text between our look and our claim: then it counts as having been there before.
    return { rival: held && (await claims.claim(held.after, reading)), held };
  }

  return async function read(id, reading): Promise<LedgerRow | null> {
    const { rival, held } = await tryToHold(id, reading);
    if (rival) {
      const ended = await asDuplicate(rows, id, held, rival, reading.at);
      return ended && ended.indexedRevision > 0 ? read(id, reading) : rowOf(ended);
    }
    if (held && reading.storyId === id) await stories.remember(id, reading.signature);
    return rowOf(held?.after ?? null);
  };
}

interface Held {
  before: LedgerDocument;
  after: LedgerDocument;
}

async function hold(rows: Documents<LedgerDocument>, id: string, reading: Reading): Promise<Held | null> {
  const { sourceId, contentHash, signature, storyId, at } = reading;
  const earlier: { row: LedgerDocument | null } = { row: null };
  const after = await rows.change(id, (row) => {
    earlier.row = row;
    const raised = row?.contentHash === contentHash ? 0 : 1;
    return (
      row && { ...row, revision: row.revision + raised, contentHash, signature, storyId, sourceId, progressAt: at }
    );
  });
  return earlier.row && after ? { before: earlier.row, after } : null;
}

/**
 * A duplicate of the first holder. What it said it held is taken back: it reads as if it had never been read. A row
 * indexed meanwhile is left alone, for an indexed row may hold what another holds.
 */
const asDuplicate = (rows: Documents<LedgerDocument>, id: string, held: Held | null, duplicateOf: string, at: string) =>
  rows.change(id, (row) =>
    row && row.indexedRevision === 0 ? ended(takenBack(row, held), "duplicate", { duplicateOf, at }) : null,
  );

function takenBack(row: LedgerDocument, held: Held | null): LedgerDocument {
  const isOurs = held && row.revision === held.after.revision && row.contentHash === held.after.contentHash;
  if (!isOurs) return row;
  const { revision, contentHash, signature, storyId, sourceId } = held.before;
  return { ...row, revision, contentHash, signature, storyId, sourceId };
}

function claimsOf(elastic: Elasticsearch, rows: Documents<LedgerDocument>) {
  const claims = documentsOf<Claim>(elastic, "texts");
  const claimId = ({ sourceId, contentHash }: Reading): string => hashId(sourceId, contentHash);

  /** Of those named in the claim, the rows that hold the text now, the oldest first. */
  async function holding(claim: Claim | null, id: string, reading: Reading): Promise<string[]> {
    const others = await rows.getMany((claim?.holders ?? []).filter((each) => each !== id));
    const holders = others.filter((row): row is LedgerDocument => row !== null && holds(row, reading));
    return holders.sort(byAge).map((row) => row.id);
  }

  return {
    async otherHolder(id: string, reading: Reading): Promise<string | null> {
      return (await holding(await claims.get(claimId(reading)), id, reading))[0] ?? null;
    },
    /** Names this row as a holder. Answers who holds the text instead, when the row may not be a second holder. */
    async claim({ id, indexedRevision }: LedgerDocument, reading: Reading): Promise<string | null> {
      const key = claimId(reading);
      return claims.decide(key, async (claim) => {
        const others = await holding(claim, id, reading);
        const first = others[0];
        if (first && indexedRevision === 0) return { answer: first };
        // Written even where nothing changes: a rival that just saw this row without the text must look again.
        return { answer: null, document: { id: key, holders: [...others, id].slice(0, HOLDERS) } };
      });
    },
  };
}

const holds = (row: LedgerRow, { sourceId, contentHash }: Reading): boolean =>
  row.state !== "duplicate" && row.sourceId === sourceId && row.contentHash === contentHash;

const byAge = (a: LedgerDocument, b: LedgerDocument): number =>
  Date.parse(a.acceptedAt) - Date.parse(b.acceptedAt) || a.ordinal - b.ordinal;
