import type { LedgerRow } from "@readout/model";

/** One address's life in plain sentences, first things first. */
export function storyOf(row: LedgerRow, feedName: string | null): string[] {
  const from = feedName === null ? "handed over by a person" : `found in the feed ${feedName}`;
  return [`${row.acceptedAt}: accepted, ${from}.`, ...readings(row), `${row.movedAt}: ${endOf(row)}`];
}

const readings = ({ revision, attempt, indexedRevision }: LedgerRow): string[] => [
  ...(attempt > 0 ? [`Put on the queue again ${attempt === 1 ? "once" : `${attempt} times`}.`] : []),
  ...(revision > 0
    ? [`Read: its text is in revision ${revision}; the index holds ${heldRevision(indexedRevision)}.`]
    : []),
];

const heldRevision = (indexed: number): string => (indexed === 0 ? "none" : `revision ${indexed}`);

function endOf({ state, reason, duplicateOf, revision }: LedgerRow): string {
  switch (state) {
    case "waiting":
      return revision === 0 ? "waiting to be read." : "waiting to be extracted and indexed.";
    case "indexed":
      return "indexed: it can be found.";
    case "duplicate":
      return `a duplicate of ${duplicateOf ?? "another address"}; only that one is in the index.`;
    case "rejected":
      return `rejected: ${reason ?? "no reason given"}. It is not in the index.`;
    case "dead":
      return `dead: ${reason ?? "no reason given"}. Its message is in the dead letters and can be replayed.`;
  }
}
