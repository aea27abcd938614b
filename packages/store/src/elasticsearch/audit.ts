import { randomUUID } from "node:crypto";
import type { Elasticsearch } from "@readout/elasticsearch";
import type { AuditLine, Store } from "../store.ts";
import { documentsOf } from "./documents.ts";

interface AuditDocument extends AuditLine {
  id: string;
  /** By the store's clock, and counted within the process: lines of one instant keep their order. */
  writtenAt: string;
  ordinal: number;
}

/** Lines are only ever created: no name is written twice. */
export function elasticsearchAudit(elastic: Elasticsearch): Pick<Store, "audit" | "audited"> {
  const lines = documentsOf<AuditDocument>(elastic, "audit");
  let ordinal = 0;
  return {
    async audit({ at, who, action, object }) {
      ordinal += 1;
      await lines.create([{ id: randomUUID(), at, who, action, object, writtenAt: new Date().toISOString(), ordinal }]);
    },
    async audited(limit) {
      const query = { match_all: {} };
      const found = await lines.list({
        query,
        sort: [
          ["writtenAt", "desc"],
          ["ordinal", "desc"],
        ],
        limit,
      });
      return found.map(({ document: { at, who, action, object } }) => ({ at, who, action, object }));
    },
  };
}
