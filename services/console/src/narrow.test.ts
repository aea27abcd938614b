import { narrowed, within } from "./narrow.ts";

it.each([
  ["", "language", "en", "language: en"],
  ["pact", "speaker", "Xi Jinping", 'pact and speaker: "Xi Jinping"'],
  ["a or b", "kind", "direct", "(a or b) and kind: direct"],
  ["border", "kind", "direct", "border and kind: direct"],
  ["", "topic", "or", 'topic: "or"'],
  ["", "source", 'The "Daily" \\ News', 'source: "The \\"Daily\\" \\\\ News"'],
])("adds to %j that %s is %s", (query, field, value, expected) => {
  expect(narrowed(query, field, value)).toBe(expected);
});

it.each([
  [
    "2026-11-24T00:00:00.000Z",
    "2026-11-25T00:00:00.000Z",
    "pact and published >= 2026-11-24 and published < 2026-11-25",
  ],
  ["2026-11-24T00:00:00.000Z", null, "pact and published >= 2026-11-24"],
  ["2026-11-24T08:00:00.000Z", null, 'pact and published >= "2026-11-24T08:00Z"'],
])("narrows to the time from %s to %s", (from, before, expected) => {
  expect(within("pact", "published", from, before)).toBe(expected);
});
