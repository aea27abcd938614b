import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { exitCodeOf } from "../errors.ts";
import { backupCommand } from "./backup.ts";

let folder: string;
let file: string;
let server: Server;
let answer: (response: ServerResponse) => void;
let asked: (string | undefined)[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  file = join(folder, "readout.ndjson");
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url);
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command as a person would, against an API that answers as told. */
async function backUp() {
  const err: string[] = [];
  const program = new Command("readout");
  backupCommand(program, {
    env: { READOUT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    out: () => {},
    err: (text) => err.push(text),
    watched: false,
    readStdin: async function* () {},
  });
  const error: unknown = await program.parseAsync(["backup", file], { from: "user" }).then(
    () => null,
    (each: unknown) => each,
  );
  return { code: error === null ? 0 : exitCodeOf(error), err: [...err, ...(error ? [String(error)] : [])].join("\n") };
}

const lines = '{"store":"readout","version":1}\n{"index":"feeds","document":{"id":"f1"}}\n';
const end = '{"end":true,"documents":1}\n';

it("writes what the API gives, for its owner alone, in place of an older one", async () => {
  writeFileSync(file, "older");
  writeFileSync(`${file}.part`, "left by a run that was killed");
  answer = (response) => {
    response.write(lines);
    response.end(end);
  };

  const { code, err } = await backUp();

  expect([code, asked]).toEqual([0, ["/api/v1/backup"]]);
  expect(readFileSync(file, "utf8")).toBe(lines + end);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(err).toBe(`1 document in ${file}`);
  expect(readdirSync(folder)).toEqual(["readout.ndjson"]);
});

it.each<[string, (response: ServerResponse) => void]>([
  ["the connection breaks", (response) => void response.write(lines, () => response.destroy())],
  ["it ends without its end", (response) => void response.end(lines)],
  ["it is cut within its end", (response) => void response.end(lines + end.slice(0, 10))],
])("keeps nothing when %s, and the older one stays", async (_, breaks) => {
  writeFileSync(file, "older");
  answer = breaks;

  const { code, err } = await backUp();

  expect(code).toBe(1);
  expect(err).toContain("The backup broke off, and nothing of it is kept");
  expect(readFileSync(file, "utf8")).toBe("older");
  expect(readdirSync(folder)).toEqual(["readout.ndjson"]);
});

it("passes on what a Readout of one file says", async () => {
  answer = (response) =>
    void response
      .writeHead(501, { "content-type": "application/problem+json" })
      .end(JSON.stringify({ detail: "stop Readout and copy the file" }));

  const { code, err } = await backUp();

  expect(code).toBe(1);
  expect(err).toContain("stop Readout and copy the file");
  expect(existsSync(file)).toBe(false);
});
