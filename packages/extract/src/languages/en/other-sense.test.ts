import { explained } from "../../testing.ts";
import { readingOfText } from "./trial.ts";

const cues = (text: string) => readingOfText(text).cues.flat().length;

describe("a verb of saying in another sense", () => {
  it.each([
    ["Lee assumed office in May.", 0],
    ["Lee assumed that the dam was safe.", 1],
    ["The dam posed a serious threat to the town.", 0],
    ["The mill realized higher operating profit.", 0],
    ["The rebels attacked a coastal village at dawn.", 0],
    ["The army attacked a rebel-run village at dawn.", 0],
    ["The village was attacked by rebels.", 0],
    ["A bomber attacked a gate of the port on Thursday.", 0],
    ["Thousands sought refuge in the port.", 0],
    ["Thousands sought a vote.", 1],
    ["Norland recalled its ambassador.", 0],
    ["Lee recalled that the dam was safe.", 1],
    ["The council confirmed two new judges.", 0],
    ["The channel aired an interview.", 0],
    ["The king dismissed his prime minister.", 0],
    ["The king dismissed the claim.", 1],
    ["Crews responded to a fire in the port.", 0],
    ["Lee attacked the mayor over the dam.", 1],
    ["Lee welcomed several hundred guests.", 0],
    ["Lee welcomed the vote.", 1],
    ["Lee debated Cho twice.", 0],
    ["The council debated the ban.", 1],
    ["The gorge, known as Oldmouth, is deep.", 0],
    ["The vote says much about the town.", 0],
    ["Lee said much rain had fallen.", 1],
    ["The race began: ten men ran.", 0],
    ["Lee began: “It leaks.”", 1],
    ["Sales rose by a tenth, compared with last year.", 0],
    ["The debt, estimated at $5 million, grew.", 0],
    ["Lee estimated that the debt grew.", 1],
    ["Thank you for the dam.", 0],
    ["The mayor spoke first, echoing Lee.", 0],
    ["The mayor echoed the claim.", 1],
    ["The vote for admitting Norland and the Isles to the union failed.", 0],
    ["Lee admitted Norland was wrong.", 1],
  ])("%s", (text, expected) => {
    explained(text, () => expect(cues(text)).toBe(expected));
  });
});
