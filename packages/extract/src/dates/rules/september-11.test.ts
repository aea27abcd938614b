import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("The day of the attacks of 2001", () => {
  it.each<[string, string | undefined, string[]]>([
    ["She lost two brothers in the Sept. 11 attacks.", undefined, ["Sept. 11 = 2001-09-11"]],
    ["Families of September 11, 2001 victims sued him.", undefined, ["September 11, 2001 = 2001-09-11"]],
    ["Nothing has been the same since 9/11.", undefined, ["9/11 = 2001-09-11"]],
    ["The port opened on Sept. 11.", "2021-09-30T00:00:00Z", ["Sept. 11 = 2021-09-11"]],
    ["The port opened on 9/11/2019.", undefined, ["9/11/2019 = 2019-09-11"]],
    ["Rebels were blamed for the Sept. 11 attacks.", "1999-09-20T00:00:00Z", ["Sept. 11 = 1999-09-11"]],
  ])("%s, out %s", (text, publishedAt, expected) => {
    explained(text, () => expect(datesIn(text, publishedAt)).toEqual(expected));
  });
});
