import { explained } from "../../testing.ts";
import { saidContent } from "./said-content.ts";
import { found } from "./trial.ts";

describe("said-content", () => {
  it.each([
    ["Ana Reyes said the council would vote.", ["Ana Reyes | said | the council would vote"]],
    ["The minister has repeatedly said that talks failed.", ["The minister | said | talks failed"]],
    ["In a letter announcing the vote, the mayor called Ana Reyes a liar.", ["the mayor | called | Ana Reyes a liar"]],
    ["Reyes called half of the council “cowards.”", ["Reyes | called | half of the council “cowards.”"]],
    [
      "Reyes called her vote in favor of the Norland war a mistake.",
      ["Reyes | called | her vote in favor of the Norland war a mistake"],
    ],
    ["Reyes asked Ana Cho, the head of the bank, to leave the town.", ["Reyes > Ana Cho | asked | to leave the town"]],
    ["A nurse whose uncle was robbed told her doctor that it rained.", ["A nurse > her doctor | told | it rained"]],
    ["A nurse who fled the port said that it rained.", ["A nurse | said | it rained"]],
    ["Lee told his deputy Cho that rates would rise.", ["Lee > his deputy Cho | told | rates would rise"]],
    [
      "The spokesman, Jan Kowal, told a media briefing that the port was shut.",
      ["The spokesman | told | the port was shut"],
    ],
    [
      "In Oslo, spokesman Jan Kowal, told reporters the port was shut.",
      ["spokesman Jan Kowal | told | the port was shut"],
    ],
    ["Reyes vowed to appeal.", ["Reyes | vowed | to appeal"]],
    ["Reyes, who leads the union, said on Friday that she would stay.", ["Reyes | said | she would stay"]],
    ["Reyes met the board and said it was wrong.", ["Reyes | said | it was wrong"]],
    ["The mayor criticized the ban on buses.", ["The mayor | criticized | the ban on buses"]],
    ["The minister called the vote a sham.", ["The minister | called | the vote a sham"]],
    ["The minister called Monday’s vote a sham.", ["The minister | called | Monday’s vote a sham"]],
    ["Reyes has used the phrase “dry justice” since.", ["Reyes | used the phrase | “dry justice” since"]],
    [
      "Reyes said the speech “dry justice” through and through.",
      ["Reyes | said | the speech “dry justice” through and through"],
    ],
    ["The minister called the police.", []],
    ["Some saw the move as a slight.", ["Some | saw | the move as a slight"]],
    ["Some saw the move.", []],
    ["Reyes identified anger with the board as the cause.", ["Reyes | identified | anger with the board as the cause"]],
    ["Reyes identified the man.", []],
    ["The board decided on Monday not to vote.", ["The board | decided | not to vote"]],
    ["The minister called the ban and the tax a sham.", ["The minister | called | the ban and the tax a sham"]],
    ["Every expert I met said the plan would fail.", ["Every expert | said | the plan would fail"]],
    ["The attorney general said the plan would fail.", ["The attorney general | said | the plan would fail"]],
    ["A panel in 2015 found that the plan was unlawful.", ["A panel | found | the plan was unlawful"]],
    ["Kowal -- a docker -- said the port was shut.", ["Kowal | said | the port was shut"]],
    [
      "The board also described the port, and said it was shut.",
      ["The board | described | the port", "The board | said | it was shut"],
    ],
    ["The survey shows wide support for the plan.", ["The survey | shows | wide support for the plan"]],
    ["He showed wide support for the plan.", []],
    ["The plan was called a success.", []],
    ["He was asked about the talks between the two.", []],
    ["The board did not disclose further details.", []],
    ["The board offered no details.", []],
    ["The board did not respond to the letter.", []],
    ["The board responded with force.", []],
    ["Revenue declined to $3 billion.", []],
    ["Lee added salt, leaving the kitchen.", []],
    ["Lee added flour-based glue.", []],
    ["Lee is considering a ban.", []],
    ["Lee wrote a letter that helped the town.", []],
    ["Lee wrote the dam was safe.", ["Lee | wrote | the dam was safe"]],
    ["Lee knows the guards who left.", []],
    ["Lee considers the ban a sham.", ["Lee | considers | the ban a sham"]],
    [
      "Lee accused Cho, who was fed and raised by monks, of theft.",
      ["Lee | accused | Cho, who was fed and raised by monks, of theft"],
    ],
    ["The board said when it met.", []],
    ["Lee, who said rates would rise, left.", ["who | said | rates would rise"]],
    ["She’s called for calm in the port.", ["She | called for | calm in the port"]],
    ["The port’s called Oldhaven.", []],
    ["If Lee rejected the ban, the port would open.", []],
    ["Lee unveiled the new bridge.", []],
    ["The board should respect the vote and encourage others to wait.", []],
    [
      "The ban is meant to curb the noise of the trucks that pass the old school each night, and persuade drivers to leave.",
      [],
    ],
    ["The Norland military said it had found a boat.", ["The Norland military | said | it had found a boat"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(saidContent, text)).toEqual(expected));
  });
});
