import { parse, type Query } from "@readout/query";
import { aReading, conformanceNow, type SampleArticle } from "@readout/query/conformance";
import type { IndexWrite, LedgerMove, Search, SearchHit, SearchPage, SearchRequest, WriteOutcome } from "./search.ts";

/** A search of its own, empty, and what it told the ledger. */
export interface SearchFixture {
  search: Search;
  moves: LedgerMove[];
  /** Closes what was opened for it. */
  end(): Promise<void>;
}

export const day = (date: number): string => new Date(Date.UTC(2021, 7, date, 12)).toISOString();
export const xi = { name: "Xi Jinping", also: ["Xi"] };
export const putin = { name: "Vladimir Putin", also: ["Putin"] };

export const ids = (hits: readonly SearchHit[]): string[] => hits.map(({ id }) => id);

export const writeOf = (extracted: IndexWrite["extracted"]): IndexWrite => ({
  extracted,
  withdrawnAt: day(30),
  ledger: { addressId: extracted.article.id, revision: extracted.article.revision, at: day(29) },
});

/** What the tests do with a search; its fixture is opened before each of them and ended after it. */
export interface Bench {
  readonly search: Search;
  readonly moves: readonly LedgerMove[];
  write(...samples: SampleArticle[]): Promise<WriteOutcome[]>;
  find(text: string | Query, request?: Partial<SearchRequest>): Promise<SearchPage>;
  idsOf(text: string, request?: Partial<SearchRequest>): Promise<string[]>;
}

export function openBench(open: () => Promise<SearchFixture>): Bench {
  let fixture: SearchFixture;
  beforeEach(async () => {
    fixture = await open();
  });
  afterEach(() => fixture.end());

  const find: Bench["find"] = (text, request = {}) => {
    const over = request.over ?? "articles";
    return fixture.search.find({
      over,
      query: typeof text === "string" ? parse(text, over) : text,
      now: conformanceNow,
      sort: "newest",
      size: 200,
      cursor: null,
      facets: [],
      histogram: null,
      highlight: false,
      ...request,
    });
  };
  return {
    get search() {
      return fixture.search;
    },
    get moves() {
      return fixture.moves;
    },
    write: (...samples) => fixture.search.write(samples.map((each) => writeOf(aReading(each)))),
    find,
    idsOf: async (text, request) => ids((await find(text, request)).hits),
  };
}
