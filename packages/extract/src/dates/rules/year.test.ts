import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A year", () => {
  it.each<[string, string[]]>([
    ["The war began in 1979.", ["1979 = 1979"]],
    ["The army sent 2000 soldiers.", []],
    ["It cost $1990 or 1,989 euros.", []],
    ["The rule dates from nineteen ninety-six.", ["nineteen ninety-six = 1996"]],
    ["The bonds due 1993 and shares fell.", ["1993 = 1993"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
