import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A holiday", () => {
  it.each<[string, string[]]>([
    ["He was born on Christmas Eve.", ["Christmas Eve = 2020-12-24"]],
    ["Troops will be home by Christmas.", ["Christmas = 2021-12-25"]],
    ["The law takes effect on New Year's Day.", ["New Year's Day = 2022-01-01"]],
    ["The law took effect on New Year's Day 1998.", ["New Year's Day 1998 = 1998-01-01"]],
    ["She wed on Valentine's Day last year.", ["Valentine's Day last year = 2020-02-14"]],
    ["The crowd marched on Memorial Day.", ["Memorial Day = 2021-05-31"]],
    ["Shops will reopen on Labor Day.", ["Labor Day = 2021-09-06"]],
    ["Shops open on Thanksgiving Day.", ["Thanksgiving Day = 2021-11-25"]],
    ["The shops were shut on Good Friday.", ["Good Friday = 2021-04-02"]],
    ["A bomb went off on Easter Sunday 2019.", ["Easter Sunday 2019 = 2019-04-21"]],
    ["A bomb went off on Easter Monday 2000.", ["Easter Monday 2000 = 2000-04-24"]],
    ["He will speak on Remembrance Sunday.", ["Remembrance Sunday = 2021-11-14"]],
    ["The shop will open on Black Friday.", ["Black Friday = 2021-11-26"]],
    ["Sales rose on Cyber Monday last year.", ["Cyber Monday last year = 2020-11-30"]],
    ["These Black Friday deals are live.", []],
    ["The Good Friday Agreement ended the war.", []],
    ["He bought a tree for the Christmas season.", []],
    ["The Thanksgiving dinner was cold.", []],
    ["Christmas cheer was in the air.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it("has no year of five digits", () => {
    const text = "It will be over by Christmas next year, or on Memorial Day.";

    explained(text, () =>
      expect(datesIn(text, "9999-12-30T09:00:00Z")).toEqual(["Christmas next year = null", "Memorial Day = null"]),
    );
  });
});
