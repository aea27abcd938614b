import { explained } from "../testing.ts";
import { datesIn } from "./testing.ts";

/** The text speaks from a Thursday: Monday is the 23rd behind it and the 30th ahead. */
const behind = ["Monday = 2021-08-23"];
const ahead = ["Monday = 2021-08-30"];

describe("Which way a clause looks", () => {
  it.each<[string, string[]]>([
    ["The army plans a parade on Monday.", ahead],
    ["The army unveiled plans on Monday.", behind],
    ["The army set a date on Monday.", behind],
    ["A vote scheduled Monday was put off.", ahead],
    ["The talks set for Monday were called off.", ahead],
    ["The truce began as planned on Monday.", behind],
    ["Turnout was higher than expected on Monday.", behind],
    ["The union called a strike for Monday.", ahead],
    ["Sales figures for Monday were poor.", behind],
    ["The vote was moved to Monday.", ahead],
  ])("by what is planned: %s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it.each<[string, string[]]>([
    ["The trial starts Monday.", ahead],
    ["The minister is arriving on Monday.", ahead],
    ["The minister was arriving on Monday.", behind],
    ["The minister did not leave on Monday.", behind],
    ["Police are holding a man they arrested on Monday.", behind],
    ["The deadline is Monday.", ahead],
    ["Monday is a holiday.", ahead],
    ["Monday was a holiday.", behind],
    ["Monday's strike is the third of the year.", [...behind, "the year = 2021"]],
  ])("by the present of a timetable: %s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it.each<[string, string[]]>([
    ["The spokesman could not be reached Monday.", behind],
    ["The spokesman would not comment Monday.", behind],
    ["The spokesman said he would not travel on Monday.", ahead],
    ["The ministers will all be sitting on Monday.", ahead],
    ["Lee called to thank her on Monday.", behind],
    ["Lee was called to testify on Monday.", ahead],
  ])("by a refusal or a call: %s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it.each<[string, string[]]>([
    ["The road is shut until Monday.", ahead],
    ["The trial was adjourned until Monday.", ahead],
    ["The judge has given them until Monday.", ahead],
    ["The road was not reopened until Monday.", behind],
    ["He did not know of it until Monday.", behind],
    ["Shops are barred from opening starting Monday.", ahead],
    ["He was ill beginning on Monday.", behind],
    ["By Monday, 300 people will have fled.", ahead],
    ["By Monday, 300 people had fled.", behind],
    ["The rebels face a Monday deadline.", ahead],
    ["The rebels left by the Monday deadline.", behind],
    ["The rebels missed a Monday deadline.", behind],
    ["The names were unknown until Monday.", behind],
  ])("by what lasts until a day: %s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it.each<[string, string[]]>([
    ["The council will debate Monday's deadly attack.", behind],
    ["The council will debate Monday's budget.", ahead],
    ["The king will honour the victims of Monday's flood.", behind],
    ["It would be the first strike since Monday.", behind],
    ["The town hopes to recover from Monday's losses.", behind],
    ["He met farmers in the run-up to Monday's ballot.", ahead],
    ["Voters were preparing for Monday's ballot.", ahead],
    ["He hopes to help the town digest the results of Monday's vote.", behind],
    ["He tweeted an offer to invite Lee to Monday's vote.", ahead],
  ])("by the words beside the day: %s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });

  it.each<[string, string[]]>([
    ["In a move that will anger farmers, officials Monday cut the subsidy.", behind],
    ["The law that will ban guns on Monday passed the lower house.", behind],
    ["He said Monday's vote would be close.", ahead],
    ["He said that Monday's vote was close.", behind],
    ["He said Monday the vote would be close.", behind],
    ["If the truce holds, on Monday the army will leave.", ahead],
    ["He said he would resign, and on Monday he did.", behind],
  ])("by the verb of its own clause: %s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
