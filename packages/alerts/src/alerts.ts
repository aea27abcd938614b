export { matchWatches, type WatchQuery } from "./match-watches.ts";
export { noticeBody, noticesFor } from "./notices.ts";
export { summaryLine } from "./summary-line.ts";
