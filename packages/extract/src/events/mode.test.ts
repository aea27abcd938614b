import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const mode = (text: string) => findIn(text).events[0]?.mode;

describe("How it was done", () => {
  it.each([
    ["Xi Jinping and Vladimir Putin spoke on the phone.", "phone"],
    ["Xi Jinping and Vladimir Putin met virtually.", "video"],
    ["Xi Jinping met Vladimir Putin.", "meet"],
    ["Xi Jinping visited Russia.", "visit"],
    ["China hosted Vladimir Putin.", "visit"],
    ["Iran arrested two French citizens.", "arrest"],
  ])("%s → %s", (text, expected) => {
    explained(text, () => expect(mode(text)).toBe(expected));
  });
});
