import type { EventType } from "@readout/model";
import { rowsOf } from "../data/table.ts";
import { wordsOf } from "../word-lists.ts";

/**
 * Goldstein's scale (1992) as published for CAMEO, -10 (conflict) to 10 (cooperation): a value and the codes that have it. A code not
 * listed has the value of the code it belongs to: "0871" that of "087", "110" that of "11".
 */
const table = `
10 0874
9 086 087
8.5 074
8.3 072
8 057
7.4 062 063 071 073
7 034 035 038 046 055 056 064 07 084 085
6.4 061
6 0334 054 06
5.2 031 033
5 037 039 045 08
4.5 032
4 026 027 028 03
3.8 053
3.5 05
3.4 018 019 021 023 051
3.2 022
3 02
2.8 043
2.5 044
1.9 042
1 04
0.4 013
0 01
-0.1 011
-0.3 024 025
-0.4 012
-2 016 09 11
-4 12 16
-4.4 130
-5 10 125 126 127 128 129 172 173 174
-5.6 162
-5.8 131 132 133 134 135
-6 13
-6.5 14 165
-7 136 137 138 139 164 166 17
-7.2 15
-7.5 144 145
-8 163 184 185
-9 1821 1822 175 18
-9.2 171
-9.5 182 191 192 196 201
-10 1823 183 186 19 20
`;

const byCode: ReadonlyMap<string, number> = new Map(
  rowsOf(table).flatMap(([row = ""]) => {
    const [value, ...codes] = wordsOf(row);
    return codes.map((code) => [code, Number(value)] as const);
  }),
);

/** The value of a code, else of the code it belongs to; null where even its root is unknown. */
export function goldsteinOf(cameo: string): number | null {
  for (let length = cameo.length; length > 1; length--) {
    const value = byCode.get(cameo.slice(0, length));
    if (value !== undefined) return value;
  }
  return null;
}

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const quadOf: Readonly<Record<EventType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 2,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  SANCTION: 4,
  COERCE: 4,
  ASSAULT: 4,
};
