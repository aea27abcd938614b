export { defaultFeeds } from "./data/default-feeds.ts";
export { type SampleEntry, sampleEntries } from "./data/sample-entries.ts";
export { discoverFeeds } from "./discover-feeds.ts";
export { nextPoll, type Polled } from "./next-poll.ts";
export { type OpmlFeed, parseOpml, writeOpml } from "./opml.ts";
export { parseFeed } from "./parse-feed.ts";
export { FeedError, type ParsedEntry, type ParsedFeed } from "./parsed-feed.ts";
