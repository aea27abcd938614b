/** Words without which no rule finds a date, by what they are a sign of: their beginnings, in small letters. */
const words = {
  day: "day today yesterday monday tuesday wednesday thursday friday saturday sunday",
  week: "week",
  month: "month",
  quarter: "quarter period",
  year: "year",
  long: "decade centur",
  short: "hour minute second",
  season: "spring summer fall autumn winter",
  part: "night tonight overnight midnight morning afternoon evening noon",
  tomorrow: "tomorrow",
  feast: "eve christmas thanksgiving",
  number: "nineteen eighteen twent thousand thirties forties fifties sixties seventies eighties nineties",
  until: "until till",
  vague: "now current recent soon future past present moment term later",
  named: "jan feb mar apr may jun jul aug sep oct nov dec",
} as const;

const names = Object.keys(words);
const bitOf = new Map(
  Object.values(words).flatMap((list, index) => list.split(" ").map((word) => [word, 1 << index] as const)),
);
const NUMBER = bitOf.get("thousand") ?? 0;
const SIGN = new RegExp(`\\d+|(?<![a-z])(?:${[...bitOf.keys()].join("|")})`, "gi");

function bitNamed(name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`signs of time: no sign is called "${name}", only ${names.join(", ")}`);
  return 1 << index;
}

/** The bits of signs that are named: "day part". */
export const bitsOf = (list: string): number => list.split(" ").reduce((bits, name) => bits | bitNamed(name), 0);

/** The signs of time in a text, as bits: 0 where nothing is dated. One look spares most rules theirs. */
export function signsIn(text: string): number {
  let bits = 0;
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text)) bits |= bitOf.get(match[0].toLowerCase()) ?? NUMBER;
  return bits;
}
