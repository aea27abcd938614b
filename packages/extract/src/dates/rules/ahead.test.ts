import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A time counted ahead", () => {
  it.each<[string, string[]]>([
    ["He will be freed in three days.", ["three days = 2021-08-29"]],
    ["The court is to meet in two weeks' time.", ["two weeks' time = 2021-09-09"]],
    ["The loan would be repaid in five years.", ["five years = 2026"]],
    ["In three days the rebels took the town.", ["three days = P3D"]],
    ["They fought in three days of rain.", ["three days = P3D"]],
    ["It will open in two hours.", ["two hours = PT2H"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it("has no value when nobody knows the day the text speaks from", () => {
    expect(datesIn("He will be freed in three days.", null)).toEqual(["three days = null"]);
  });
});
