import type { Elasticsearch } from "@readout/elasticsearch";
import { bands, distanceBetween } from "../signature.ts";
import { documentsOf } from "./documents.ts";

/** Stories whose first member's signature has this band. */
interface Band {
  id: string;
  /** Oldest first. */
  members: Member[];
}

interface Member {
  storyId: string;
  signature: string;
}

/** Near-duplicates appear within days of each other: of a crowded band the newest stories are kept. */
const MEMBERS = 200;

export interface Stories {
  near(signature: string, distance: number): Promise<string | null>;
  remember(storyId: string, signature: string): Promise<void>;
}

/** Two signatures within 3 bits share at least one of 4 bands: four documents read by id find every near story. */
export function storiesOf(elastic: Elasticsearch): Stories {
  const documents = documentsOf<Band>(elastic, "stories");
  return {
    async near(signature, distance) {
      const near = await documents.getMany(bandIds(signature));
      const members = near.flatMap((band) => inOrder(band?.members ?? []));
      return nearest(members, signature, distance);
    },
    async remember(storyId, signature) {
      await documents.changeMany(bandIds(signature), (now, id) => {
        const members = now?.members ?? [];
        if (members.some((each) => each.storyId === storyId)) return null;
        return { id, members: [...members, { storyId, signature }].slice(-MEMBERS) };
      });
    },
  };
}

function nearest(members: readonly Member[], signature: string, distance: number): string | null {
  let best: { storyId: string; distance: number } | null = null;
  for (const member of members) {
    const found = distanceBetween(signature, member.signature);
    if (found <= distance && (!best || found < best.distance)) best = { storyId: member.storyId, distance: found };
  }
  return best?.storyId ?? null;
}

const bandIds = (signature: string): string[] => bands(signature).map((value, band) => `${band}-${value}`);

/** By id, as SQLite looks at them: of two equally near the same one is chosen. */
const inOrder = (members: readonly Member[]): Member[] =>
  [...members].sort((a, b) => (a.storyId < b.storyId ? -1 : Number(a.storyId > b.storyId)));
