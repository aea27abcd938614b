import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Api, BindRefused, createApi } from "./api.ts";
import { checkBind } from "./bind.ts";
import { type Bench, openBench, plainOptions } from "./testing.ts";

let bench: Bench;
const apis: Api[] = [];
beforeEach(async () => {
  bench = await openBench();
});
afterEach(async () => {
  for (const each of apis.splice(0)) await each.close();
  await bench.close();
});

it.each([
  ["127.0.0.1", null, false, true],
  ["localhost", null, false, true],
  ["::1", null, false, true],
  ["127.8.8.8", null, false, true],
  ["0.0.0.0", null, false, false],
  ["0.0.0.0", "a-token", false, false],
  ["0.0.0.0", null, true, false],
  ["0.0.0.0", "a-token", true, true],
  ["::", null, false, false],
  ["10.0.0.1", null, true, false],
  ["127.evil.test", null, false, false],
])("listening on %s with token %s and remote access %s: %s", (host, token, allowRemote, isFine) => {
  const check = () => checkBind({ host, token, allowRemote });

  if (isFine) expect(check).not.toThrow();
  else expect(check).toThrow(BindRefused);
});

it("names what is missing to listen elsewhere", async () => {
  await expect(createApi(bench.doors, { ...plainOptions, host: "0.0.0.0" })).rejects.toThrow(
    "Listening on 0.0.0.0 would show Readout to other machines. Set READOUT_TOKEN and READOUT_ALLOW_REMOTE=true, or listen on 127.0.0.1.",
  );
});

it("answers on a port of its own, and no more once closed", async () => {
  const api = await createApi(bench.doors, plainOptions);
  const answered = await fetch(`${api.url}/livez`);
  await api.close();

  expect(answered.status).toBe(200);
  await expect(fetch(`${api.url}/livez`)).rejects.toThrow();
});

it("names a port that is taken", async () => {
  const first = await createApi(bench.doors, plainOptions);
  apis.push(first);

  await expect(createApi(bench.doors, { ...plainOptions, port: first.port })).rejects.toThrow(
    `Listening on 127.0.0.1:${first.port}: the port is taken. Stop who has it, or choose another.`,
  );
});

it("serves the console's three files and nothing beside them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "console-"));
  for (const name of ["index.html", "console.js", "console.css", "secret.txt"]) writeFileSync(join(folder, name), name);
  await bench.close();
  bench = await openBench({ options: { consoleFolder: folder } });

  const statuses = async (urls: string[]) => {
    const answers = await Promise.all(urls.map((url) => bench.app.inject(url)));
    return answers.map(({ statusCode }) => statusCode);
  };

  expect(await statuses(["/", "/console.js", "/console.css"])).toEqual([200, 200, 200]);
  expect(
    await statuses(["/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//etc/passwd"]),
  ).toEqual([404, 404, 404, 404, 404]);
});

it("says that the console is not built", async () => {
  await bench.close();
  bench = await openBench({ options: { consoleFolder: mkdtempSync(join(tmpdir(), "console-")) } });

  const response = await bench.app.inject("/");

  expect([response.statusCode, response.json().detail]).toEqual([404, expect.stringContaining("build it first")]);
});
