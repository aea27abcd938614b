import { readTopicList } from "./topic-list.ts";

describe("a user's list of topics", () => {
  it("is themes with their terms", () => {
    expect(readTopicList({ topics: [{ id: "harbours", strong: ["new quay"] }] })).toEqual({
      topics: [{ id: "harbours", strong: ["new quay"], weak: [] }],
      faults: [],
    });
  });

  it.each([
    [{ id: "Harbours", strong: ["quay"] }, ["id"], "is small letters"],
    [{ id: "harbours" }, [], "needs terms"],
    [{ id: "harbours", weak: ["quay", "!"] }, ["weak", 1], "needs a letter"],
    [{ id: "harbours", strong: ["a b c d e f g h i"] }, ["strong", 0], "more than 8 words"],
  ])("tells where %j is at fault", (row, path, says) => {
    const { faults } = readTopicList({ topics: [{ id: "fine", weak: ["word"] }, row] });

    expect(faults).toEqual([{ path: ["topics", 1, ...path], message: expect.stringContaining(says) }]);
  });

  it("stands under one key", () => {
    expect(readTopicList([{ id: "harbours" }]).faults).toMatchObject([{ path: [] }]);
  });
});
