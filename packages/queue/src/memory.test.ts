import { queueContract } from "./contract.ts";
import { memoryQueue } from "./memory.ts";

queueContract("memory", { survivesRestart: false, site: () => ({ open: memoryQueue, kill: () => {} }) });
