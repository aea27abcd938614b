import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A day counted to the day", () => {
  it.each<[string, string[]]>([
    ["Two years ago today the wall fell.", ["Two years ago today = 2019-08-26"]],
    ["The wall fell a week ago yesterday.", ["a week ago yesterday = 2021-08-18"]],
    ["The wall fell two weeks ago Tuesday.", ["two weeks ago Tuesday = 2021-08-10"]],
    ["The vote is a week from Monday.", ["a week from Monday = 2021-09-06"]],
    ["The vote is two weeks from today.", ["two weeks from today = 2021-09-09"]],
    ["The wall fell three days ago.", ["three days ago = 2021-08-23"]],
    ["He bought a year from Friday's auction.", ["a year = P1Y", "Friday = 2021-08-20"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});

describe("A weekday of a week", () => {
  it.each<[string, string[]]>([
    ["The council voted on Monday of last week.", ["Monday of last week = 2021-08-16"]],
    ["The council votes Tuesday next week.", ["Tuesday next week = 2021-08-31"]],
    ["The council voted on Tuesday this week.", ["Tuesday this week = 2021-08-24"]],
    ["The council voted Monday a week ago.", ["Monday a week ago = 2021-08-16"]],
    ["On Monday last week's prices fell.", ["Monday = 2021-08-23", "last week = 2021-W33"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
