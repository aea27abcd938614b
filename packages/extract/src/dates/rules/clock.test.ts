import { datesIn } from "../testing.ts";

describe("A time of day", () => {
  it.each<[string, string[]]>([
    ["The blast struck at 7:15 p.m. on Wednesday.", ["7:15 p.m. on Wednesday = 2021-08-25T19:15"]],
    ["The curfew began at noon.", ["noon = 2021-08-26T12:00"]],
    ["He spoke at 14:30 GMT.", ["14:30 GMT = 2021-08-26T14:30"]],
  ])("%s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
