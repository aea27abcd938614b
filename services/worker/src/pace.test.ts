import { paceOf } from "./pace.ts";

const pace = paceOf({ fetches: 20, hostGapMs: 1_000 });

it("lets feeds and pages of one host share its gap, each with all fetches", () => {
  expect(pace("fetch-feed")).toEqual({ concurrency: 20, keyGapMs: 1_000, turns: "hosts" });
  expect(pace("fetch-article")).toEqual(pace("fetch-feed"));
});

it("lets what asks no other host wait for nobody", () => {
  expect(pace("send-notice")).toEqual({ concurrency: 8, keyGapMs: 0 });
  expect(pace("extract")).toEqual({ concurrency: 1, keyGapMs: 0 });
});
