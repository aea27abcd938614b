import type { Access } from "@readout/elasticsearch";

/** What is found: written by the indexer alone. */
const documents = ["articles*", "statements*", "events*"];
/** Where an address is, and what it is the same as. */
const ledger = ["ledger", "discoveries", "texts", "stories"];
const alerts = ["watches", "matches", "notices"];
/** What every service writes when a message dies, and reads to say that it is ready. */
const common: Access[string] = [{ indices: ["dead-letters", "notes", "audit"], may: "write" }];

/**
 * Least privilege, service by service. `write` includes reading. The API manages the documents' indices too, for a
 * re-extraction builds a month beside the one that is searched and puts it in its place.
 */
export const access: Access = {
  fetcher: [...common, { indices: [...ledger, "feeds"], may: "write" }, { indices: alerts, may: "read" }],
  extractor: [...common, { indices: [...ledger, "feeds", ...alerts], may: "read" }],
  indexer: [
    ...common,
    { indices: documents, may: "manage" },
    { indices: ledger, may: "write" },
    { indices: ["feeds", ...alerts], may: "read" },
  ],
  alerter: [...common, { indices: alerts, may: "write" }, { indices: [...ledger, "feeds"], may: "read" }],
  api: [...common, { indices: documents, may: "manage" }, { indices: [...ledger, "feeds", ...alerts], may: "write" }],
};
