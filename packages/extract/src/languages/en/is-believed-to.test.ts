import { explained } from "../../testing.ts";
import { isBelievedTo } from "./is-believed-to.ts";
import { found } from "./trial.ts";

describe("is-believed-to", () => {
  it.each([
    ["The ship is believed to carry arms.", ["? | believed | The ship is believed to carry arms"]],
    ["Lee was accused of theft by nobody.", ["? | accused | Lee was accused of theft by nobody"]],
    ["The plan was widely seen as unfair.", ["? | seen | The plan was widely seen as unfair"]],
    ["The mayor has been endorsed by the dockers.", ["the dockers | endorsed | The mayor"]],
    ["The day is observed as a holiday.", []],
    ["It was seen as unfair.", []],
    ["The men were related to a chief.", []],
    ["A vigil was held to remember the crew.", []],
    ["The guards were honored for their work.", []],
    ["The child is considered a citizen.", []],
    ["Lee was charged with theft.", []],
    ["The board expected to win.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(isBelievedTo, text)).toEqual(expected));
  });
});
