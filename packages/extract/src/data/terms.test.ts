import type { Office } from "../actors/in-office.ts";
import { listed } from "../actors/listed.ts";
import { grouped } from "../grouped.ts";

/** The states most in the news. */
const inTheNews =
  "USA CHN RUS GBR FRA DEU JPN IND PAK AFG IRN IRQ ISR PSE SYR TUR SAU EGY UKR POL ITA ESP NLD BEL SWE FIN GRC HUN CZE AUT PRT IRL CAN MEX BRA ARG CHL COL VEN CUB ZAF NGA KEN ETH SDN DZA MAR TUN LBN JOR QAT KWT AUS NZL IDN MYS PHL THA KOR TWN".split(
    " ",
  );
/** Of these, states whose head of state is another state's as well, or that have no head of government but the president. */
const withoutHead = new Set(["CAN", "AUS", "NZL"]);
const withoutPremier = new Set("USA IRN SAU AFG MEX BRA ARG CHL COL VEN CUB ZAF NGA KEN IDN PHL SDN".split(" "));

const heads = /^(?:president|king|queen|emperor|emir|(?:supreme )?leader|chief adviser)$/;
const premiers = /^(?:prime minister|premier|chancellor|taoiseach)$/;
const foreign = /^(?:foreign minister|foreign secretary|external affairs minister|secretary of state)$/;

interface Held extends Office {
  holder: string;
}

const held: Held[] = [...listed().entries.values()].flatMap(({ name, offices }) =>
  offices.map((office) => ({ ...office, holder: name })),
);

/** The middle of every month from 2000 to 2025. */
const days = Array.from({ length: 26 * 12 }, (_, month) => {
  const text = String((month % 12) + 1).padStart(2, "0");
  return `${2000 + Math.floor(month / 12)}-${text}-15`;
});

const isHeld = ({ from, until }: Office, day: string): boolean =>
  from !== "" && day.slice(0, from.length) >= from && (until === "" || day.slice(0, until.length) <= until);

/** Months in a row, three or more, in which the lists know nobody in such an office: "2013-04 2017-07", first and last. */
function gapsOf(office: RegExp, iso: string): string[] {
  const terms = held.filter(({ of, name }) => of === iso && office.test(name.toLowerCase()));
  const gaps: string[][] = [[]];
  for (const day of days) {
    if (terms.some((term) => isHeld(term, day))) gaps.push([]);
    else gaps.at(-1)?.push(day.slice(0, 7));
  }
  return gaps.filter((months) => months.length > 2).map((months) => `${iso} ${months[0]}..${months.at(-1)}`);
}

/** The share of these states' months in which the lists know who held such an office. */
function covered(office: RegExp, states: readonly string[]): number {
  const terms = grouped(
    held.filter(({ name }) => office.test(name.toLowerCase())),
    ({ of }) => of ?? "",
  );
  const known = states.flatMap((iso) => days.filter((day) => terms.get(iso)?.some((term) => isHeld(term, day))));
  return known.length / (states.length * days.length);
}

describe("the terms of the sixty states most in the news, month by month since 2000", () => {
  it.each([
    ["heads of state", heads, 0.98, withoutHead],
    ["heads of government", premiers, 0.97, withoutPremier],
    ["foreign ministers", foreign, 0.96, new Set<string>()],
  ])("know nearly all %s", (_, office, share, without) => {
    const states = inTheNews.filter((iso) => !without.has(iso));

    expect(inTheNews).toHaveLength(60);
    expect(covered(office, states)).toBeGreaterThan(share);
  });

  it.each([
    [
      "head of state",
      heads,
      withoutHead,
      "IRQ 2003-04..2004-06, EGY 2011-02..2012-06, AUT 2016-07..2017-01, LBN 2007-12..2008-05, LBN 2014-06..2016-10, LBN 2022-11..2024-12",
    ],
    [
      "head of government",
      premiers,
      withoutPremier,
      "PAK 2000-01..2002-11, IRQ 2000-01..2004-06, PSE 2000-01..2003-03, SYR 2025-04..2025-12, TUR 2018-07..2025-12, THA 2014-05..2014-08, TWN 2016-02..2016-05",
    ],
    [
      "foreign minister",
      foreign,
      new Set<string>(),
      "PAK 2002-07..2002-11, PAK 2007-12..2008-03, PAK 2011-02..2011-07, PAK 2013-04..2017-07, PAK 2018-05..2018-08, AFG 2000-01..2001-12, AFG 2014-10..2015-01, AFG 2019-11..2020-03, IRQ 2001-05..2001-07, IRQ 2003-04..2003-08, ISR 2000-01..2000-07, PSE 2000-01..2003-03, CAN 2002-02..2004-07, KEN 2000-01..2002-12, KEN 2010-11..2012-02, SDN 2019-05..2019-08, SDN 2025-05..2025-12, AUS 2007-12..2010-08, THA 2014-06..2014-08, TWN 2000-01..2000-05, TWN 2004-05..2008-05, TWN 2012-10..2018-02",
    ],
  ])("leave no gap of a %s but these, where there was none or the lists are not sure", (_, office, without, gaps) => {
    const found = inTheNews.filter((iso) => !without.has(iso)).flatMap((iso) => gapsOf(office, iso));

    expect(found.join(", ")).toBe(gaps);
  });

  it.each(["PER", "SSD", "COD", "TUN", "SOM", "YEM", "LBY", "KWT"])(
    "know most foreign ministers of %s as well",
    (iso) => {
      expect(covered(foreign, [iso])).toBeGreaterThan(iso === "SSD" || iso === "SOM" ? 0.45 : 0.9);
    },
  );

  it("know who presided over Switzerland in each year", () => {
    expect(covered(heads, ["CHE"])).toBe(1);
  });
});

/** Does the later begin before the earlier has ended? Ends known to the year may meet within it. */
function overlaps(earlier: Held, later: Held): boolean {
  const letters = Math.min(earlier.until.length, later.from.length);
  return earlier.until === "" || later.from.slice(0, letters) < earlier.until.slice(0, letters);
}

describe("terms", () => {
  const offices = grouped(
    held.filter(({ of, from }) => of !== null && from !== ""),
    ({ of, name }) => `${of} ${name}`,
  );

  it("of an office that only one can hold do not overlap", () => {
    const clashes = [...offices].flatMap(([office, terms]) => {
      const inOrder = terms.toSorted((one, other) => (one.from < other.from ? -1 : 1));
      return inOrder.slice(1).flatMap((term, at) => {
        const before = inOrder[at];
        return before && overlaps(before, term) ? [`${office}: ${before.holder}, ${term.holder}`] : [];
      });
    });

    expect(clashes).toEqual([]);
  });

  it("end after they begin", () => {
    const wrong = held.filter(
      ({ from, until }) => until !== "" && until.slice(0, from.length) < from.slice(0, until.length),
    );

    expect(wrong).toEqual([]);
  });

  it("are many", () => {
    expect([...offices.values()].flat().length).toBeGreaterThan(2000);
  });

  it("name nobody twice", () => {
    const people = [...listed().entries.values()].filter(({ kind }) => kind === "person");
    const names = people.map(({ name }) => name);

    expect(people.length).toBeGreaterThan(1700);
    expect(new Set(names).size).toBe(names.length);
  });

  it("of who leads a body of states are the body's, and all have a country of their own", () => {
    const leaders = [...listed().entries.values()].filter(({ offices: all }) =>
      all.some(({ of }) => of?.startsWith("igo:")),
    );

    expect(leaders.length).toBeGreaterThan(60);
    expect(leaders.filter(({ country }) => country === null)).toEqual([]);
    expect(held.filter(({ of }) => of?.startsWith("igo:") && !listed().entries.has(of))).toEqual([]);
  });
});
