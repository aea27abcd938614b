import { busContract } from "./contract.ts";
import { memoryBus } from "./memory.ts";

busContract("memory", { survivesRestart: false, site: () => ({ open: memoryBus, kill: () => {} }) });
