import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A word for a day", () => {
  it.each<[string, string[]]>([
    ["The council met yesterday.", ["yesterday = 2021-08-25"]],
    ["The vote is due tomorrow morning.", ["tomorrow morning = 2021-08-27TMO"]],
    ["The city was shelled last night.", ["last night = 2021-08-25TNI"]],
    ["The city was shelled overnight.", ["overnight = 2021-08-25TNI"]],
    ["The dam broke on Tuesday. Overnight rain had filled it.", ["Tuesday = 2021-08-24", "Overnight = 2021-08-23TNI"]],
    ["The dam broke on Sunday. Trump tweeted overnight.", ["Sunday = 2021-08-22", "overnight = 2021-08-25TNI"]],
    ["Such a thing will not be mended overnight.", []],
    ["The minister left today.", ["today = 2021-08-26"]],
    ["The day before yesterday he left.", ["The day before yesterday = 2021-08-24"]],
    ["He leaves the day after tomorrow.", ["the day after tomorrow = 2021-08-28"]],
    ["Lee told USA TODAY he had left.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
