import { deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * What is known of messages that stand in a row from the committed offset on.
 * `suspect`: was in hand at a crash, and waits to be handed over alone.
 */
export interface Run {
  state: "done" | "untouched" | "hand" | "retry" | "suspect";
  count: number;
  /** Tries so far; the one in hand is not among them. */
  attempts: number;
  /** For `retry`: no sooner, in milliseconds since 1970. */
  due: number;
}

/** Kafka holds 4,096 bytes beside a committed offset (`offset.metadata.max.bytes`). */
export const NOTE_LIMIT_BYTES = 4096;

const LETTER_OF = { done: "D", untouched: "P", hand: "H", retry: "R", suspect: "S" } as const;
const STATE_OF = { D: "done", P: "untouched", H: "hand", R: "retry", S: "suspect" } as const;
/** Due times are rounded up, the more the less room there is. */
const UNITS_MS = [50, 1000, 10_000, 60_000];
/** Below this a person reads the note; above it is compressed. */
const PLAIN_CHARS = 400;
const RADIX = 36;

/** The note, or undefined when it cannot fit: `1` or `1z`, then the runs, such as `H2R.1@3D40`. */
export function encodeNote(runs: readonly Run[]): string | undefined {
  if (runs.length === 0) return "";
  for (const unit of UNITS_MS) {
    const plain = text(runs, unit);
    const note = plain.length <= PLAIN_CHARS ? `1${plain}` : `1z${deflateRawSync(plain).toString("base64")}`;
    if (note.length <= NOTE_LIMIT_BYTES) return note;
  }
  return undefined;
}

function text(runs: readonly Run[], unit: number): string {
  const dues = runs.flatMap(({ due }) => (due > 0 ? [due] : []));
  const base = dues.length > 0 ? Math.min(...dues) : 0;
  const equals: { token: string; attributes: string; count: number }[] = [];
  for (const { state, count, attempts, due } of runs) {
    const tries = attempts === 0 ? "" : `.${attempts.toString(RADIX)}`;
    const steps = due > 0 ? `@${Math.ceil((due - base) / unit).toString(RADIX)}` : "";
    const next = { token: LETTER_OF[state], attributes: tries + steps, count };
    const last = equals.at(-1);
    if (last?.token === next.token && last.attributes === next.attributes) last.count += count;
    else equals.push(next);
  }
  const many = (count: number): string => (count === 1 ? "" : count.toString(RADIX));
  const tokens = equals.map(({ token, count, attributes }) => token + many(count) + attributes);
  return `${base.toString(RADIX)}:${unit.toString(RADIX)}:${tokens.join("")}`;
}

const TOKEN = /([DPHRS])([0-9a-z]*)(?:\.([0-9a-z]+))?(?:@([0-9a-z]+))?/g;

/** The runs of a note. One that we cannot read, such as another program's, says nothing. */
export function decodeNote(note: string | null | undefined): Run[] {
  if (!note?.startsWith("1")) return [];
  try {
    const plain = note.startsWith("1z")
      ? inflateRawSync(Buffer.from(note.slice(2), "base64")).toString()
      : note.slice(1);
    const [base = "", unit = "", tokens = ""] = plain.split(":");
    return [...tokens.matchAll(TOKEN)].map(([, letter, count, attempts, steps]) => ({
      state: STATE_OF[letter as keyof typeof STATE_OF],
      count: count ? Number.parseInt(count, RADIX) : 1,
      attempts: attempts ? Number.parseInt(attempts, RADIX) : 0,
      due: steps ? Number.parseInt(base, RADIX) + Number.parseInt(steps, RADIX) * Number.parseInt(unit, RADIX) : 0,
    }));
  } catch {
    return [];
  }
}
