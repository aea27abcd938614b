import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import type { Log } from "@readout/kit";
import { silentLog } from "@readout/kit";
import type { InjectOptions } from "fastify";
import { aLetter, aWatch, type Bench, indexSample, openBench } from "./testing.ts";

const opened: Bench[] = [];
const open = async (given: Parameters<typeof openBench>[0] = {}) => {
  const bench = await openBench(given);
  opened.push(bench);
  return bench;
};
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const json = { "content-type": "application/json" };
const nested = (levels: number) => `{"documents":[{"text":${"[".repeat(levels)}${"]".repeat(levels)}}]}`;

it.each([
  ["a route that is not there", { url: "/api/v1/nothing" }, 404, "not-found"],
  ["a method that is not there", { method: "DELETE", url: "/api/v1/search" }, 404, "not-found"],
  ["an article that is not there", { url: "/api/v1/articles/none" }, 404, "not-found"],
  ["half a percent sign", { url: "/api/v1/articles/%E0%A4%A" }, 400, "address"],
  ["a very long name", { url: `/api/v1/articles/${"x".repeat(101)}` }, 414, "address"],
  ["a parameter given twice", { url: "/api/v1/search?q=a&q=b" }, 400, "invalid"],
  ["a body that is no JSON", { method: "POST", url: "/api/v1/ingest", payload: "{", headers: json }, 400, "request"],
  ["no body", { method: "POST", url: "/api/v1/ingest", headers: json }, 400, "invalid"],
  ["a null body", { method: "POST", url: "/api/v1/ingest", payload: "null", headers: json }, 400, "invalid"],
  ["65 levels", { method: "POST", url: "/api/v1/ingest", payload: nested(65), headers: json }, 400, "body"],
  ["100,000 levels", { method: "POST", url: "/api/v1/ingest", payload: nested(100_000), headers: json }, 400, "body"],
  [
    "a body of 1 MiB and a byte",
    { method: "POST", url: "/api/v1/ingest", payload: `"${"x".repeat(1024 * 1024)}"`, headers: json },
    413,
    "body-too-large",
  ],
  [
    "a polluted prototype",
    { method: "POST", url: "/api/v1/watches", payload: '{"__proto__":{"polluted":1}}', headers: json },
    400,
    "request",
  ],
  [
    "a polluted constructor",
    { method: "POST", url: "/api/v1/watches", payload: '{"constructor":{"prototype":{"polluted":1}}}', headers: json },
    400,
    "request",
  ],
  [
    "a field nobody knows",
    { method: "POST", url: "/api/v1/feeds", payload: { url: "https://a.example", evil: 1 }, headers: json },
    400,
    "invalid",
  ],
  [
    "text",
    { method: "POST", url: "/api/v1/feeds", payload: "x", headers: { "content-type": "text/plain" } },
    415,
    "media-type",
  ],
] as const)("answers %s with a problem", async (_, asked, status, kind) => {
  const { app } = await open();

  const response = await app.inject(asked as InjectOptions);

  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(response.json()).toMatchObject({ type: `urn:readout:problem:${kind}`, status, title: expect.any(String) });
  expect(response.statusCode).toBe(status);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it("takes brackets and quotes inside of strings for text", async () => {
  const { app } = await open();
  const documents = [{ text: `${"[".repeat(200)} \\" { "`, url: "https://a.example/1" }];

  const { statusCode } = await app.inject({ method: "POST", url: "/api/v1/ingest", payload: { documents } });

  expect(statusCode).toBe(202);
});

it("tells the log what failed, and the asker only that it did", async () => {
  const lines: unknown[] = [];
  const log: Log = { ...silentLog, error: (event, fields) => lines.push({ event, ...fields }) };
  const { app, doors } = await open({ log });
  doors.search.article = () => Promise.reject(new Error("no such table: secrets"));

  const response = await app.inject("/api/v1/articles/a1");

  expect(response.statusCode).toBe(500);
  expect(response.body).not.toMatch(/secrets|at .*\.ts/);
  expect(JSON.stringify(lines)).toContain("no such table: secrets");
});

it("says what to do when a door is away for a while", async () => {
  const { app, doors } = await open();
  const full = Object.assign(new Error("The disk is full. Free some space"), { unavailable: true });
  doors.intake.handOver = () => Promise.reject(full);

  const response = await app.inject({ method: "POST", url: "/api/v1/ingest", payload: { documents: [{ text: "x" }] } });

  expect(response.statusCode).toBe(503);
  expect(response.json().detail).toContain("Free some space");
});

describe("on a socket", () => {
  const listen = async () => {
    const { app } = await open();
    await app.listen({ port: 0, host: "127.0.0.1" });
    return (app.server.address() as { port: number }).port;
  };
  const speak = (port: number, words: string) =>
    new Promise<string>((resolve, reject) => {
      let heard = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(words));
      socket
        .on("data", (part) => (heard += part))
        .on("close", () => resolve(heard))
        .on("error", reject);
    });

  it("answers what is no HTTP with a problem and the security headers", async () => {
    const heard = await speak(await listen(), "HELO readout\r\n\r\n");

    expect(heard).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(heard).toContain("content-security-policy: default-src 'none'");
    expect(heard).toContain("urn:readout:problem:request");
  });

  it("refuses more than 16 KiB of headers", async () => {
    const heard = await speak(
      await listen(),
      `GET /livez HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(17_000)}\r\n\r\n`,
    );

    expect(heard).toMatch(/^HTTP\/1.1 431 /);
  });

  it("refuses a request without a host", async () => {
    const heard = await speak(await listen(), "GET /livez HTTP/1.0\r\n\r\n");

    expect(heard).toMatch(/^HTTP\/1.1 403 /);
  });

  it("refuses a rebound name", async () => {
    const port = await listen();
    const status = await new Promise((resolve, reject) => {
      const asked = httpRequest({ port, host: "127.0.0.1", path: "/", headers: { host: `evil.test:${port}` } });
      asked
        .on("response", (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });

    expect(status).toBe(403);
  });
});

const naughty = [
  "",
  " ",
  "\0",
  "\n\r\t",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e400",
  "9007199254740993",
  "0x10",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "'",
  '"',
  "`",
  "';--",
  '" OR 1=1 --',
  "NEAR(a b, 5)",
  "col: x",
  "a*",
  "*",
  "?*?*",
  "^a",
  "-",
  "()",
  "((((",
  "/(a+)+b/",
  "%",
  "%00",
  "..",
  "../../etc/passwd",
  "\\\\host\\share",
  "\u202egnp.exe",
  "\ud800",
  "\ufeff",
  "😀👩‍👩‍👧",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "http://",
  "http://[::1",
  "https://a:b@c.example/",
  "published >= 99999-01-01",
  "published: now-9999y/y",
  "a".repeat(5_000),
  "a and ".repeat(300),
  "{}",
  "[]",
  "\r\nX-Evil: 1",
]; // prettier-ignore

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { properties?: Record<string, unknown> } }> };
}

it(`answers ${naughty.length} naughty strings in every parameter and field without failing`, async () => {
  const { app, doors } = await open();
  await indexSample(doors);
  await doors.store.watches.put(aWatch);
  await doors.store.deadLetters.put(aLetter("d1"));
  const failed: string[] = [];
  let asked = 0;
  const check = async (what: string, options: object) => {
    const { statusCode, headers, body } = await app.inject(options);
    asked++;
    const isTold = statusCode < 400 || /^application\/problem\+json/.test(String(headers["content-type"]));
    if (statusCode >= 500 || !isTold || /\n\s+at /.test(body))
      failed.push(`${what}: ${statusCode} ${body.slice(0, 200)}`);
  };

  for (const [path, methods] of Object.entries(app.swagger().paths ?? {}))
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>))
      for (const text of naughty) await checkOperation(path, method.toUpperCase(), operation, text, check);

  expect(failed).toEqual([]);
  expect(asked).toBeGreaterThan(naughty.length * 30);
}, 60_000);

async function checkOperation(
  path: string,
  method: string,
  { parameters = [], requestBody }: Operation,
  text: string,
  check: (what: string, options: object) => Promise<void>,
): Promise<void> {
  const filled = path.replace("{id}", "w1");
  const bare = method === "GET" || method === "DELETE" ? {} : { payload: "{}", headers: json };
  for (const { name, in: where } of parameters) {
    const url = where === "path" ? path.replace("{id}", encodeURIComponent(text.replace(/\p{Cs}/gu, ""))) : filled;
    const query = where === "query" ? { [name]: text } : {};
    await check(`${method} ${path} ${name}=${JSON.stringify(text)}`, { method, url, query, ...bare });
  }
  const body = requestBody?.content["application/json"]?.schema.properties ?? {};
  for (const name of Object.keys(body))
    for (const value of [text, [text], { [text]: text }, [{ [text]: text }]])
      await check(`${method} ${path} ${name}`, {
        method,
        url: filled,
        payload: { name: "x", query: text, url: text, [name]: value },
      });
}
