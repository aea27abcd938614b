export { discoverUrl, type KibanaPlace, type TimeRange } from "./discover.ts";
export { type Credentials, importObjects, KibanaImportFailed, type Post, type Target } from "./import.ts";
export { kibanaObjects, type ObjectOptions } from "./objects.ts";
export { type SavedObject, toNdjson } from "./saved-object.ts";
export { type Kql, toKql } from "./to-kql.ts";
