import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A weekday", () => {
  it.each<[string, string[]]>([
    ["The ministers met on Wednesday.", ["Wednesday = 2021-08-25"]],
    ["The ministers will meet on Wednesday.", ["Wednesday = 2021-09-01"]],
    ["The envoy said on Monday he would travel to Doha on Sunday.", ["Monday = 2021-08-23", "Sunday = 2021-08-29"]],
    ["The talks are scheduled for Tuesday.", ["Tuesday = 2021-08-31"]],
    ["He arrived on Thursday.", ["Thursday = 2021-08-26"]],
    [
      "On August 11 they met, and again the following Monday.",
      ["August 11 = 2021-08-11", "the following Monday = 2021-08-16"],
    ],
    ["Shares fell on Friday from the previous Friday.", ["Friday = 2021-08-20", "the previous Friday = 2021-08-13"]],
    ["Following Monday's vote the camp was cleared.", ["Monday = 2021-08-23"]],
    ["He was a guest of “Lee News Sunday” in June.", ["June = 2021-06"]],
    ["Thousands poured into the streets to celebrate on Wednesday.", ["Wednesday = 2021-08-25"]],
    ["The envoy flew to Doha to meet them on Monday.", ["Monday = 2021-08-23"]],
    ["The rebels agreed to leave the town on Monday.", ["Monday = 2021-08-30"]],
    ["The names to be read out on Monday are secret.", ["Monday = 2021-08-30"]],
    ["The minister will sign the pact before leaving on Monday.", ["Monday = 2021-08-30"]],
    ["They last spoke last Thursday.", ["last Thursday = 2021-08-19"]],
    ["Shots were heard on Tuesday night.", ["Tuesday night = 2021-08-24TNI"]],
    ["The court failed to rule on Friday.", ["Friday = 2021-08-20"]],
    ["Last Wednesday they voted.", ["Last Wednesday = 2021-08-18"]],
    ["Next Friday they vote.", ["Next Friday = 2021-09-03"]],
    ["Next Wednesday they vote.", ["Next Wednesday = 2021-09-01"]],
    ["They voted this past Sunday.", ["this past Sunday = 2021-08-22"]],
    ["They will vote this coming Sunday.", ["this coming Sunday = 2021-08-29"]],
    ["The fair will run from Friday to Sunday.", ["Friday = 2021-08-27", "Sunday = 2021-08-29"]],
    ["The fair ran Friday through Sunday.", ["Friday = 2021-08-20", "Sunday = 2021-08-22"]],
    ["The shop opens Monday through Wednesday.", ["Monday = 2021-08-30", "Wednesday = 2021-09-01"]],
    ["Bloody Sunday changed the city, said the Sunday Times.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
