import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A time of day", () => {
  it.each<[string, string[]]>([
    ["The blast struck at 7:15 p.m. on Wednesday.", ["7:15 p.m. on Wednesday = 2021-08-25T19:15"]],
    ["The curfew began at noon.", ["noon = 2021-08-26T12:00"]],
    ["He spoke at 14:30 GMT.", ["14:30 GMT = 2021-08-26T14:30"]],
    ["On the evening of 3 August the town fell.", ["the evening of 3 August = 2021-08-03TEV"]],
    ["It fell on the night of Tuesday.", ["the night of Tuesday = 2021-08-24TNI"]],
    ["He spoke on Monday afternoon at 3 p.m. in Oslo.", ["Monday afternoon at 3 p.m. = 2021-08-23T15:00"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
