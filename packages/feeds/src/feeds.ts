export { nextPoll, type Polled } from "./next-poll.ts";
export { parseFeed } from "./parse-feed.ts";
export { FeedError, type ParsedEntry, type ParsedFeed } from "./parsed-feed.ts";
