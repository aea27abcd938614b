import { datesIn } from "../testing.ts";

describe("A word for a day", () => {
  it.each<[string, string[]]>([
    ["The council met yesterday.", ["yesterday = 2021-08-25"]],
    ["The vote is due tomorrow morning.", ["tomorrow morning = 2021-08-27TMO"]],
    ["The city was shelled last night.", ["last night = 2021-08-25TNI"]],
    ["The minister left today.", ["today = 2021-08-26"]],
  ])("%s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
