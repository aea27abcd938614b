import type { ReextractionRequest } from "@readout/model";
import { format } from "@readout/query";
import { partsOf, queryOf, ReextractionRefused } from "./period.ts";

const request = (from: string | null, to: string | null, query = ""): ReextractionRequest => ({
  from,
  to,
  query,
  dryRun: true,
});
const months = (...asked: Parameters<typeof request>) => partsOf(request(...asked)).map(({ month }) => month);

it.each([
  ["2026-10", "2026-10", ["2026-10"]],
  ["2026-10-01", "2026-10-31", ["2026-10"]],
  ["2026-11", "2027-02-28", ["2026-11", "2026-12", "2027-01", "2027-02"]],
  ["2028-02-01", "2028-02-29", ["2028-02"]],
  ["2028-02-01", "2028-02-28", [null]],
  ["2026-10-02", "2026-10", [null]],
  ["2026-10", null, [null]],
  [null, "2026-10", [null]],
])("from %s to %s is the months %j", (from, to, expected) => {
  expect(months(from, to)).toEqual(expected);
});

it("takes no whole months where a query asks for some of their articles", () => {
  expect(partsOf(request("2026-10", "2026-11", "Vienna"))).toEqual([{ month: null, from: "2026-10", to: "2026-11" }]);
});

it.each([
  ["2026-02-30", null, "there is no 2026-02-30"],
  [null, "2026-13", "there is no 2026-13"],
  ["2026-11", "2026-10", "no time at all"],
  ["1900-01", "2026-10", "more than 600 months"],
])("refuses from %s to %s", (from, to, message) => {
  expect(() => partsOf(request(from, to))).toThrow(ReextractionRefused);
  expect(() => partsOf(request(from, to))).toThrow(message);
});

it.each([
  ["", "2026-10", "2026-10", "accepted >= 2026-10 and accepted <= 2026-10"],
  ["Vienna or Geneva", "2026-10", null, "accepted >= 2026-10 and (Vienna or Geneva)"],
  ["Vienna source: reuters", null, "2026-10-05", "accepted <= 2026-10-05 and Vienna and source: reuters"],
  ["Vienna", null, null, "Vienna"],
  ["", null, null, ""],
])("finds %j from %s to %s by %j", (text, from, to, expected) => {
  expect(format(queryOf(text, { month: null, from, to }))).toBe(expected);
});
