import { analyse } from "../analyse.ts";
import { explained } from "../testing.ts";
import { findTopics, knownThemes, themesWith } from "./find-topics.ts";
import { findTerms } from "./term-tree.ts";

const topicsIn = (text: string) => findTopics(analyse(text, null), themesWith([])).topics.map(({ id }) => id);
const termsIn = (text: string) =>
  findTopics(analyse(text, null), themesWith([])).topics.map(({ id, terms }) => [
    id,
    ...terms.map(({ start, end }) => text.slice(start, end)),
  ]);

describe("topics", () => {
  it.each([
    ["The two sides agreed to a cease-fire along the river.", ["ceasefires"]],
    ["Ministers imposed sanctions on three banks.", ["sanctions"]],
    ["Turnout was high as voters went to polling stations.", ["elections"]],
    ["The baker opened a second shop in the old town.", []],
    ["The dam is full.", []],
    ["The start treaty of the play was long.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(topicsIn(text)).toEqual(expected));
  });

  it("come with the terms that spoke for them, inflected or not", () => {
    expect(termsIn("Ballistic missiles were tested; a missile fell into the sea.")).toEqual([
      ["missiles", "Ballistic missiles", "missile"],
    ]);
  });

  it("read the longest term only: an oil tanker is no tank", () => {
    expect(termsIn("Two oil tankers waited.")).toEqual([["piracy-shipping", "oil tankers"]]);
  });

  it("come surest first", () => {
    const text = "After the coup the junta closed the airspace. A second coup failed.";
    expect(topicsIn(text)).toEqual(["coups", "aviation"]);
  });

  it("need more in a longer text", () => {
    const passing = "The envoy spoke of sanctions once. ";
    expect(topicsIn(passing)).toContain("sanctions");
    expect(topicsIn(passing + "The baker opened another shop in the old town. ".repeat(60))).not.toContain("sanctions");
  });

  it("do not grow because one word is said over and over", () => {
    const text = "A dam. ".repeat(200);
    expect(topicsIn(text)).not.toContain("water");
  });

  it("of a stretch of text are those it speaks of itself", () => {
    const text = "Lee said the ceasefire held. Cho said inflation fell.";
    const { within } = findTopics(analyse(text, null), themesWith([]));
    expect(within({ start: text.indexOf("Cho"), end: text.length })).toEqual(["economy-finance"]);
  });
});

describe("themes", () => {
  it("are about sixty, each with an id of its own", () => {
    expect(knownThemes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(knownThemes.map(({ id }) => id)).size).toBe(knownThemes.length);
  });

  it.each(knownThemes)("$id: every term is found as it is written", ({ id, strong, weak }) => {
    const tree = themesWith([]);
    const lost = [...strong, ...weak].filter((term) => {
      const hits = findTerms(tree, analyse(`They spoke of ${term} then.`, null).tokens);
      return !hits.some(({ vote }) => vote.theme === id && vote.term === term);
    });
    expect(lost).toEqual([]);
  });

  it("may be added to by a user, and made anew", () => {
    const tree = themesWith([
      { id: "sanctions", strong: ["oil quota"], weak: [] },
      { id: "harbours", strong: ["new quay"], weak: [] },
    ]);
    const found = findTopics(analyse("The new quay fell under an oil quota.", null), tree);
    expect(found.topics.map(({ id }) => id)).toEqual(["harbours", "sanctions"]);
  });
});
