import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A length of time", () => {
  it.each<[string, string[]]>([
    ["The war lasted more than twenty-four years.", ["more than twenty-four years = P24Y"]],
    ["A two-week truce was agreed.", ["two-week = P2W"]],
    ["They talked for half an hour.", ["half an hour = PT30M"]],
    ["He waited 2 1/2 years.", ["2 1/2 years = P2Y6M"]],
    ["Profit fell for the year ended June 30.", ["the year = P1Y", "June 30 = 2021-06-30"]],
    ["In recent years trade grew.", ["recent years = PXY"]],
    ["It follows months of talks.", ["months = PXM"]],
    ["The pact runs for an additional year.", ["an additional year = P1Y"]],
    ["Much may change in the weeks ahead.", ["the weeks ahead = PXW"]],
    ["The second man left first.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
