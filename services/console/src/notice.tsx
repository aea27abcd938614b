import type { ProblemAnswer } from "./answers.ts";

/** Why there is no answer, and what to do. */
export const Notice = ({ problem }: { problem: ProblemAnswer }) => (
  <p class="notice" role="alert">
    <strong>{problem.title}.</strong> {problem.detail}
  </p>
);
