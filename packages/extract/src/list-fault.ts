import type { z } from "zod";

/** What is wrong with a user's list, and where: the path leads to it from the top. */
export interface ListFault {
  path: (string | number)[];
  message: string;
}

/** The faults of one thing of a list: the list stands under `key`, the thing at `at` of it. */
export const faultsOf = (key: string, at: number, { issues }: z.ZodError): ListFault[] =>
  issues.map(({ path, message }) => ({
    path: [key, at, ...path.map((part) => (typeof part === "number" ? part : String(part)))],
    message,
  }));

/** The file does not hold the list at all. */
export const noList = (key: string): ListFault => ({
  path: [],
  message: `the file is a list of ${key} under one key: ${key}:`,
});
