import { useEffect, useState } from "preact/hooks";
import type { ProblemAnswer } from "./answers.ts";
import { AskFailed } from "./ask.ts";

/** What became of a question; while it is asked again, the old answer stays. */
export interface Asked<T> {
  answer: T | null;
  problem: ProblemAnswer | null;
  isAsking: boolean;
}

/** Asks when `key` changes, which stands for everything that `ask` closes over, and forgets answers that come too late. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ answer: null, problem: null, isAsking: true });
  useEffect(() => {
    let isLate = false;
    setAsked(({ answer }) => ({ answer, problem: null, isAsking: true }));
    ask().then(
      (answer) => isLate || setAsked({ answer, problem: null, isAsking: false }),
      (error: unknown) => isLate || setAsked({ answer: null, problem: problemOf(error), isAsking: false }),
    );
    return () => {
      isLate = true;
    };
  }, [key]);
  return asked;
}

export const problemOf = (error: unknown): ProblemAnswer =>
  error instanceof AskFailed ? error.answer : { title: "Failed", status: 0, detail: String(error) };
