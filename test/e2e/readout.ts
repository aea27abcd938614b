import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command line, as it is installed. */
export const readoutMain = fileURLToPath(new URL("../../services/cli/dist/main.js", import.meta.url));

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs `readout` as a person would, with this on its stdin. */
export const runReadout = (words: string[], stdin: string, env: Record<string, string>): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [readoutMain, ...words], { env, maxBuffer: 2 ** 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
    child.stdin?.end(stdin);
  });

/** What it is told in tests: its file, and nothing that comes by itself. */
export const bareSettings = (file: string): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  READOUT_FILE: file,
  READOUT_SAMPLES: "false",
  READOUT_DEFAULT_FEEDS: "false",
});
