import { explained } from "../../testing.ts";
import { callingFor } from "./calling-for.ts";
import { found } from "./trial.ts";

describe("calling-for", () => {
  it.each([
    ["Lee said Cho had agreed to stay, calling it a relief.", ["Lee | calling | it a relief"]],
    ["Lee told Cho he would stay, calling for calm in the streets.", ["Lee | calling for | calm in the streets"]],
    ["Rates would rise, Lee said, adding that nobody knew when.", ["Lee | adding | nobody knew when"]],
    ["The board met after a letter saying that rates would rise.", ["a letter | saying | rates would rise"]],
    ["The film shows Reyes asking, “Why are we here?”", ["Reyes | asking | “Why are we here?”"]],
    ["Lee was fired for saying that rates would rise.", ["Lee | saying | rates would rise"]],
    ["The saying is old.", []],
    ["The board sent a letter urging calm in the port.", ["a letter | urging | calm in the port"]],
    ["The board was praised for refusing to vote.", ["The board | refusing | to vote"]],
    ["Cho avoided criticizing the board.", ["Cho | criticizing | the board"]],
    ["Addressing the board, Lee said rates would rise.", []],
    ["Cho left without criticizing the board.", ["Cho | criticizing | the board"]],
    ["Citing the heat, Lee closed the port.", ["Lee | Citing | the heat"]],
    ["Citing “the heat,” Lee closed the port.", ["Lee | Citing | “the heat,”"]],
    ["Chanting “Lock the gate,” farmers left.", ["farmers | Chanting | “Lock the gate,”"]],
    ["Lee, calling the dam a “sham,” left the room.", ["Lee | calling | the dam a “sham,”"]],
    ["Thinking “nobody wins,” Lee left.", ["Lee | Thinking | “nobody wins,”"]],
    ["It is hard to judge it without knowing why it leaks.", []],
    ["Citing the heat, Mayor Lee closed the port.", ["Mayor Lee | Citing | the heat"]],
    ["“He lies,” Lee said, “and we know it,” adding that he left.", ["Lee | adding | he left"]],
    ["Cho left without disclosing the terms.", []],
    ["It goes without saying that the dam is old.", []],
    ["The board could close the port, calling for calm.", []],
    ["Why would Lee start by criticizing the board?", []],
    ["A court ruling in May closed the port.", []],
    ["Lee spoke of Oldhaven, referring to the port by its first name.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(callingFor, text)).toEqual(expected));
  });
});
