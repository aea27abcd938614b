import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("Days that share a month", () => {
  it.each<[string, string[]]>([
    ["The towns fell on Aug. 3, 4 and 5.", ["Aug. 3 = 2021-08-03", "4 = 2021-08-04", "5 = 2021-08-05"]],
    ["The towns fell on Aug. 3 and 4, 1999.", ["Aug. 3 = 1999-08-03", "4, 1999 = 1999-08-04"]],
    ["The towns fell between 3 and 5 August 1999.", ["3 = 1999-08-03", "5 August 1999 = 1999-08-05"]],
    ["Talks are planned for October 3 and 4.", ["October 3 = 2021-10-03", "4 = 2021-10-04"]],
    ["The pact of August the 3rd fell.", ["August the 3rd = 2021-08-03"]],
    ["On Aug. 3 and 4 people fled.", ["Aug. 3 = 2021-08-03"]],
    ["They met on February 29 and 30.", []],
    ["The towns fell on Feb. 28 and 29, 1999.", ["Feb. 28 = 1999-02-28", "1999 = 1999"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
