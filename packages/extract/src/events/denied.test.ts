import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const told = (text: string) => findIn(text).events.map(({ type, factuality }) => `${type} ${factuality}`);

describe("What somebody says did not happen", () => {
  it.each<[string, string[]]>([
    ["Iran denied attacking the tanker on Monday.", ["ASSAULT denied"]],
    ["Rwanda denies backing the rebels.", ["SUPPORT denied"]],
    ["Chad has denied ever having bombed Sudan.", ["ASSAULT denied"]],
    ["Chad denied having bombed Sudan.", ["ASSAULT denied"]],
    ["Russia denied that it had shelled the market.", ["ASSAULT denied"]],
    ["Russia denied it had shelled the market.", ["ASSAULT denied"]],
    ["Turkey denied the claim that it had attacked Syria.", ["ASSAULT denied"]],
    ["Donald Trump denied that he had threatened Canada.", ["THREATEN denied"]],
    ["No one in the government believes that Russia attacked Poland.", ["ASSAULT denied"]],
    ["Nobody believes Russia attacked Poland.", ["ASSAULT denied"]],
    ["Norway does not believe that Russia attacked Poland.", ["ASSAULT denied"]],
    ["It is not true that Spain supplied weapons to Kyiv.", ["AID denied"]],
    ["It is untrue that Spain supplied weapons to Kyiv.", ["AID denied"]],
    ["Norway believes that Russia attacked Poland.", ["ASSAULT asserted"]],
    ["Iran did not deny that it had attacked Israel.", ["ASSAULT asserted"]],
    ["It is true that Spain supplied weapons to Kyiv.", ["AID asserted"]],
    ["Iran denied the report, but Chad bombed Sudan.", ["ASSAULT asserted"]],
    ["Iran denied the report and accused Israel of lying.", ["ACCUSE asserted"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(told(text)).toEqual(expected));
  });
});
