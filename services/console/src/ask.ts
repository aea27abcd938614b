import type { ProblemAnswer } from "./answers.ts";

/** The API refused or could not be reached; `answer` says why, for people. */
export class AskFailed extends Error {
  override name = "AskFailed";
  readonly answer: ProblemAnswer;
  constructor(answer: ProblemAnswer) {
    super(answer.detail);
    this.answer = answer;
  }
}

type Parameters = Readonly<Record<string, string | null>>;

/** Reads from the API; parameters that are null or empty are left out. */
export const read = <T>(path: string, parameters: Parameters = {}): Promise<T> => {
  const given = Object.entries(parameters).filter((each): each is [string, string] => !!each[1]);
  const query = new URLSearchParams(given).toString();
  return ask<T>(query === "" ? path : `${path}?${query}`, { method: "GET" });
};

/** Changes something through the API. */
export const post = <T>(path: string, body: object = {}): Promise<T> =>
  ask<T>(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api/v1/${path}`, init).catch(() => {
    throw new AskFailed({ title: "No answer", status: 0, detail: "Readout does not answer. Is it running?" });
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new AskFailed(answer as ProblemAnswer);
  return answer as T;
}
