import { explained } from "../../testing.ts";
import { toSay } from "./to-say.ts";
import { found } from "./trial.ts";

describe("to-say", () => {
  it.each([
    ["Nobody came to compel the mill to close.", []],
    ["The mayor went on to criticise the ban on buses.", ["The mayor | criticise | the ban on buses"]],
    ["They met in Oslo to discuss the budget.", ["They | discuss | the budget"]],
    ["Lee appeared to suggest that talks had failed.", ["Lee | suggest | talks had failed"]],
    ["The leak prompted Lee to warn of a flood.", ["Lee | warn of | a flood"]],
    ["It has led the mayor to deny that it leaks.", ["the mayor | deny | it leaks"]],
    ["Lee refused to criticise the ban.", []],
    ["They hired guides to find the lake.", []],
    ["Lee would need the council to denounce the ban.", []],
    ["Lee needs to denounce the ban.", ["Lee | denounce | the ban"]],
    ["The clerk was unable to explain why the dam fell.", []],
    ["The mayor criticised the ban.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(toSay, text)).toEqual(expected));
  });
});
