import { logLine } from "./notify.ts";

const line = (title: string) =>
  logLine("Votes", {
    summary: { line: "Ana Reyes: We will vote.", title, url: "https://news.example/a", publishedAt: null },
  });

describe("a match in the log", () => {
  it("is one line: who, what, where", () => {
    expect(line("Vote set")).toBe("Votes: Ana Reyes: We will vote. · Vote set https://news.example/a");
  });

  it.each([
    ['a\r\n{"level":"error"}', 'a {"level":"error"}'],
    ["a\u001b[2Kb\u0000c", "a [2Kb c"],
    ["a\u2028b\u202ec\u2066d", "a b c d"],
    ["\ud800a", "a"],
  ])("cannot be made two by the title %j", (title, shown) => {
    expect(line(title)).toBe(`Votes: Ana Reyes: We will vote. · ${shown} https://news.example/a`);
  });

  it("is cut where a title has no end, between characters", () => {
    const cut = line("😀".repeat(10_000));

    expect([...cut].length).toBeLessThan(300);
    expect(cut).toContain("😀… https://");
  });

  it("has no empty places", () => {
    expect(line("")).toBe("Votes: Ana Reyes: We will vote. https://news.example/a");
  });
});
