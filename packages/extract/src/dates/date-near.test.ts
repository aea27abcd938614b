import { analyse } from "../analyse.ts";
import { datedBy, dateNear } from "./date-near.ts";
import { findDates } from "./find-dates.ts";

const near = (text: string, clause: string) => {
  const analysis = analyse(text, "2021-08-26");
  const start = text.indexOf(clause);
  return dateNear(findDates(analysis), analysis, { start, end: start + clause.length })?.value ?? null;
};

describe("dateNear", () => {
  const told = "The envoys met on Wednesday, a day after the council voted, and will meet in September.";

  it("takes the date inside the clause", () => {
    expect(near(told, "The envoys met on Wednesday")).toBe("2021-08-25");
    expect(near(told, "will meet in September")).toBe("2021-09");
  });

  it("takes the aside before the clause, and gives it to no other", () => {
    expect(near(told, "the council voted")).toBe("2021-08-24");
  });

  it("takes the date before a clause with “when”", () => {
    expect(near("The siege ended on Wednesday when soldiers left.", "soldiers left")).toBe("2021-08-25");
  });

  it("takes the date before a clause about its noun, unless that has a subject of its own", () => {
    expect(near("They spoke of the raid on Wednesday that had killed two.", "had killed two")).toBe("2021-08-25");
    const told = "They said on Wednesday that rebels killed two.";
    const analysis = analyse(told, "2021-08-26");
    const [start, verb] = [told.indexOf("rebels"), told.indexOf("killed")];
    const clause = { start, end: told.length };
    expect(dateNear(findDates(analysis), analysis, clause, { start: verb, end: verb + 6 })).toBeNull();
  });

  it("takes the date nearest to the trigger", () => {
    const text = "On Sunday the envoys left and on Monday they signed it";
    const analysis = analyse(text, "2021-08-26");
    const signed = { start: text.indexOf("signed"), end: text.indexOf("signed") + 6 };
    const date = dateNear(findDates(analysis), analysis, { start: 0, end: text.length }, signed);
    expect(date?.text).toBe("Monday");
  });

  it("leaves out the line that dates the text", () => {
    expect(near("date 2021-08-20 They met.", "date 2021-08-20 They met")).toBeNull();
  });

  it("dates a fact no finer than a day", () => {
    const [date] = findDates(analyse("They met at 5 p.m. on Monday.", "2021-08-26"));
    expect(datedBy(date ?? null, "stated")).toEqual({ value: "2021-08-23", precision: "day", basis: "stated" });
  });

  it("dates a fact by the week where weeks were counted", () => {
    const [date] = findDates(analyse("They met two weeks ago.", "2021-08-26"));
    expect(datedBy(date ?? null, "stated")).toEqual({ value: "2021-W32", precision: "week", basis: "stated" });
  });
});
