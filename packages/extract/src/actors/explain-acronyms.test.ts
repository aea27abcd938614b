import { explained } from "../testing.ts";
import { castOf } from "./test-cast.ts";

describe("an acronym", () => {
  it.each([
    [
      "is the body before its parenthesis",
      "The Ceasefire Violations Committee (CFVC) met. CFVC left.",
      "org:ceasefire-violations-committee",
    ],
    ["is the body of these initials", "The Rapid Support Forces held it. RSF left.", "org:rsf-sudan"],
    ["is what a list says where the text names no other", "RSF left.", "org:reporters-without-borders"],
    [
      "is whom the text names in full",
      "Reporters Without Borders and the Rapid Support Forces met. RSF left.",
      "org:reporters-without-borders",
    ],
  ])("%s: %s", (_, text, id) => {
    explained(text, () => expect(castOf(text).mentions.at(-1)?.actorId).toBe(id));
  });
});
