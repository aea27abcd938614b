import { analyse } from "../analyse.ts";
import { findDates } from "./find-dates.ts";
import { datesIn } from "./testing.ts";

describe("findDates", () => {
  it("leaves relative dates without a value when nobody knows the day the text speaks from", () => {
    const text = "He came on Friday, two years ago, in August, on August 3, and again in 1999.";
    expect(datesIn(text, null)).toEqual([
      "Friday = null",
      "two years ago = null",
      "August = null",
      "August 3 = null",
      "1999 = 1999",
    ]);
  });

  it("gives offsets into the text, and the words there", () => {
    const text = "A.\n\nThe ministers met on\tMonday, 23 August\n2021.";
    for (const date of findDates(analyse(text, null)))
      expect(text.slice(date.start, date.end).replace(/\s/g, " ")).toBe(date.text);
    expect(findDates(analyse(text, null)).length).toBeGreaterThan(0);
  });

  it("says how fine a date is, and nothing of lengths and vague words", () => {
    const text = "In 1999, on May 3, 2001, last week, for two days and now, at 5 p.m. in July 2003.";
    const found = findDates(analyse(text, "2021-08-26")).map(({ precision }) => precision);
    expect(found).toEqual(["year", "day", "week", null, null, "time", "month"]);
  });

  it("counts weeks to a day, and says that it means the days around it", () => {
    const [ago, later] = findDates(analyse("He left two weeks ago and will be back in two weeks' time.", "2021-08-26"));
    expect(ago).toMatchObject({ value: "2021-08-12", precision: "week" });
    expect(later).toMatchObject({ value: "2021-09-09", precision: "week" });
  });

  it("reads a sentence that never ends in time that grows with its length", () => {
    const read = (times: number) => {
      const analysis = analyse("on May 3 they met 10 days after 1999 and ".repeat(times), "2021-08-26");
      const start = performance.now();
      findDates(analysis);
      return performance.now() - start;
    };
    read(200);
    // The machine's other work comes and goes: the least of three ratios is the text's own.
    const ratios = [1, 2, 3].map(() => read(4000) / Math.max(1, read(500)));

    expect(Math.min(...ratios)).toBeLessThan(8 * 3);
  });
});
