const ones = "one two three four five six seven eight nine".split(" ");
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const wordValues = new Map<string, number>([
  ...ones.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** A number below a hundred in words: "two", "twenty-four". */
const NUMBER_WORD = `(?:(?:${tens.join("|")})(?:[ -](?:${ones.join("|")}))?|${[...teens, ...ones].join("|")})`;

const VAGUE = "(?:several|many|some|(?:a )?few|numerous)";

/** How many: "24", "2 1/2", "two", "a", "a couple of", "several". Alternatives only, nothing nested. */
export const AMOUNT = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?(?: 1/2)?|(?:a )?couple(?: of)?|half an?|${VAGUE}|(?:an? |one |two )?(?:hundred|thousand)|${NUMBER_WORD}(?: and a half)?|an?)`;

/** The value of a number in words or digits, or null. */
export function numberOf(text: string): number | null {
  const words = text.toLowerCase().replace(/,/g, "");
  if (/^\d+(?:\.\d)?$/.test(words)) return Number(words);
  const parts = words.split(/[ -]/).map((part) => wordValues.get(part));
  return parts.includes(undefined) || parts.length === 0
    ? null
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

const fixed: Readonly<Record<string, number>> = { a: 1, an: 1, hundred: 100, thousand: 1000, couple: 2 };

/** The value of an AMOUNT; "X" when it is more than one and not said how many. */
export function amountOf(text: string): number | "X" | null {
  const words = text.toLowerCase().trim();
  if (/^(?:several|many|some|(?:a )?few|numerous)$/.test(words)) return "X";
  if (words.startsWith("half")) return 0.5;
  const half = /^(.+?)(?: 1\/2| and a half)$/.exec(words);
  if (half?.[1]) return addHalf(amountOf(half[1]));
  const head = words.replace(/ of$/, "").split(" ");
  const scale = fixed[head.at(-1) ?? ""];
  if (scale === undefined) return numberOf(words);
  return scale * (head.length > 1 && head[0] !== "a" ? (numberOf(head[0] ?? "") ?? 1) : 1);
}

const addHalf = (amount: number | "X" | null) => (typeof amount === "number" ? amount + 0.5 : amount);
