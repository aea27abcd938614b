export { indexingSteps as indexing } from "@readout/pipeline";
