export { access } from "./access.ts";
export { entryFor } from "./entries.ts";
export { firstRun } from "./first-run.ts";
export { readActors, readTopics } from "./list-file.ts";
export { measure } from "./measure.ts";
export { ownLists } from "./own-lists.ts";
export { paceOf } from "./pace.ts";
export {
  ConfigurationError,
  describeSettings,
  readSettings,
  type Setting,
  type Settings,
  setting,
  type ValuesOf,
} from "./read-settings.ts";
export {
  beginning,
  engines,
  kibana,
  listening,
  logging,
  namesElsewhere,
  probing,
  setup,
  working,
} from "./settings.ts";
export { readers } from "./threads.ts";
export { tools } from "./tools.ts";
export { version } from "./version.ts";
