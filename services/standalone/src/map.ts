import { drawMap } from "@readout/pipeline";
import { everyStep } from "@readout/pipeline/every-step";

process.stdout.write(`${drawMap(everyStep)}\n`);
