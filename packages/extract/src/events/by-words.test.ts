import { explained } from "../testing.ts";
import { eventsIn } from "./testing.ts";

describe("An attack is one of words", () => {
  it.each<[string, string, string[]]>([
    [
      "when it is for something done",
      "The minister attacked Spain for spending too little.",
      ["ACCUSE: minister > Spain"],
    ],
    ["when it is for something one has", "Iran attacked Japan for its record on trade.", ["ACCUSE: Iran > Japan"]],
    ["when it is over something one has", "China attacked France over its tariffs.", ["ACCUSE: China > France"]],
    ["when it says what its object is", "Iran attacked the Swiss report as biased.", ["ACCUSE: Iran > Switzerland"]],
    ["when it calls it something", "China attacked Japan as a thief of islands.", ["ACCUSE: China > Japan"]],
    ["when its object is an idea", "Kenya attacked Ethiopia's plan for the dam.", ["ACCUSE: Kenya > Ethiopia"]],
    [
      "when its object is an idea in quotation marks",
      "Iran attacked “the hateful ideology” of Iraq.",
      ["ACCUSE: Iran > Iraq"],
    ],
    [
      "when a politician attacks a man",
      "Angela Merkel attacked Donald Trump.",
      ["ACCUSE: Angela Merkel > Donald Trump"],
    ],
    ["not when a leader attacks a state", "Vladimir Putin attacked Ukraine.", ["ASSAULT: Vladimir Putin > Ukraine"]],
    ["when it is a hitting out", "Brazil hit out at Bolivia after the match.", ["ACCUSE: Brazil > Bolivia"]],
    ["when it is a lashing out", "Chad lashed out at Niger.", ["ACCUSE: Chad > Niger"]],
    ["not when it is for days", "Rebels attacked Chad for three days.", ["ASSAULT: Rebels > Chad"]],
    ["not when it is for a third time", "Iran attacked Iraq for the third time.", ["ASSAULT: Iran > Iraq"]],
    ["not when it is to warn", "Iran attacked Iraq as a warning.", ["ASSAULT: Iran > Iraq"]],
    ["not when something else goes on", "Iran attacked Iraq as Syria slept.", ["ASSAULT: Iran > Iraq"]],
    ["not when as many as ten die", "Iran attacked Iraq, killing as many as ten.", ["ASSAULT: Iran > Iraq"]],
  ])("%s: %s", (_, text, expected) => {
    explained(text, () => expect(eventsIn(text)).toEqual(expected));
  });
});
