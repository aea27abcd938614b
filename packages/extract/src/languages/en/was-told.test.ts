import { explained } from "../../testing.ts";
import { found } from "./trial.ts";
import { wasTold } from "./was-told.ts";

describe("was-told", () => {
  it.each([
    ["Lee was told by Cho that rates would rise.", ["Cho > Lee | was told | rates would rise"]],
    ["Lee was told that rates would rise.", ["? > Lee | was told | rates would rise"]],
    ["Lee told Cho that rates would rise.", []],
    ["He was asked about the talks.", []],
    ["They were convinced that rates would rise.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(wasTold, text)).toEqual(expected));
  });
});
