import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A day of the calendar", () => {
  it.each<[string, string[]]>([
    ["The border was closed on August 15.", ["August 15 = 2021-08-15"]],
    ["The treaty was signed on March 26, 1996.", ["March 26, 1996 = 1996-03-26"]],
    ["They met on 3 December.", ["3 December = 2020-12-03"]],
    ["They will meet on 3 February.", ["3 February = 2022-02-03"]],
    ["The offer was extended to Sept. 20.", ["Sept. 20 = 2021-09-20"]],
    ["He flew home on Saturday, February 27.", ["Saturday, February 27 = 2021-02-27"]],
    ["The drill ran from Aug. 3 to Aug. 12, 2020.", ["Aug. 3 = 2020-08-03", "Aug. 12, 2020 = 2020-08-12"]],
    [
      "In the year-earlier quarter, which ended July 31, the port lost money.",
      ["the year-earlier quarter = 2020", "July 31 = 2020-07-31"],
    ],
    [
      "Two more ferries would sail to Malta on Monday and Tuesday nights from May 2, with the third leaving each Friday from February 7.",
      [
        "Monday = 2021-08-30",
        "Tuesday = 2021-08-31",
        "May 2 = 2022-05-02",
        "each Friday = XXXX-WXX-5",
        "February 7 = 2022-02-07",
      ],
    ],
    ["They set out on June 16th of last year.", ["June 16th of last year = 2020-06-16"]],
    ["The file is dated 2021-07-04.", ["2021-07-04 = 2021-07-04"]],
    ["Rebels march 5 miles a day to the sea.", []],
    ["The second 30 of them left.", []],
    ["The ferry sank on 14/11/99.", ["14/11/99 = 1999-11-14"]],
    ["The ferry sank on 14.11.1999.", ["14.11.1999 = 1999-11-14"]],
    ["The ferry sank at 17:30 on August 3.", ["17:30 on August 3 = 2021-08-03T17:30"]],
    ["The barge left on May 3, 2004 at 2,250 tons.", ["May 3, 2004 = 2004-05-03"]],
    ["The Aug. 3-5 talks failed.", ["Aug. 3 = 2021-08-03", "5 = 2021-08-05"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
