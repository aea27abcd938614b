import type { Egress, Robots } from "@readout/http";
import type { Clock, Log } from "@readout/kit";
import type { Tools } from "@readout/pipeline";
import type { ThreadPool } from "@readout/pipeline/thread";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";

/** What a service has of the outside, and makes its steps' tools of. */
export interface Means {
  carriers: Tools["carriers"];
  store: Store;
  search: Search;
  egress: Egress;
  robots: Robots;
  threads: ThreadPool;
  clock: Clock;
  log: Log;
}
