import { explained } from "../testing.ts";
import { findIn } from "./testing.ts";

const places = (text: string) => findIn(text).events.map(({ place }) => place?.name ?? null);

describe("Where it happened", () => {
  it.each<[string, (string | null)[]]>([
    ["Xi Jinping met Vladimir Putin in Samarkand.", ["Samarkand"]],
    ["In Geneva, Joe Biden met Vladimir Putin.", ["Geneva"]],
    ["Joe Biden flew to Geneva, where he met Vladimir Putin.", ["Geneva"]],
    ["Xi Jinping met Vladimir Putin.", [null]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(places(text)).toEqual(expected));
  });
});
