import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { exitCodeOf } from "../errors.ts";
import { kibanaCommand } from "./kibana.ts";

interface Line {
  type: string;
  id: string;
  references: { type: string; id: string; name: string }[];
}

/** A Kibana as far as an import goes: it reads the file, keeps objects by id, and answers as Kibana does. */
interface Kibana {
  url: string;
  objects: Map<string, Line>;
  asked: { path: string; authorization: string | undefined }[];
  /** What it does instead of taking an import. */
  instead: ((response: ServerResponse) => void) | null;
  /** Types that its spaces do not show. */
  hidden: Set<string>;
}

let server: Server;
let kibana: Kibana;

beforeEach(async () => {
  kibana = { url: "", objects: new Map(), asked: [], instead: null, hidden: new Set() };
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  kibana.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = "", headers } = request;
  kibana.asked.push({ path: url, authorization: headers.authorization });
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (kibana.instead) return kibana.instead(response);
  const json = (status: number, body: unknown) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (!headers["kbn-xsrf"])
    return void json(400, { statusCode: 400, message: "Request must contain a kbn-xsrf header." });
  const form = await new Request("http://kibana.example/", {
    method: "POST",
    headers: { "content-type": headers["content-type"] ?? "" },
    body: Buffer.concat(chunks),
  }).formData();
  const file = form.get("file");
  if (!(file instanceof File) || !file.name.endsWith(".ndjson"))
    return void json(400, { statusCode: 400, message: "Invalid file extension" });
  const lines = (await file.text()).trimEnd().split("\n");
  json(
    200,
    take(
      lines.map((line) => JSON.parse(line) as Line),
      url.endsWith("?overwrite=true"),
    ),
  );
}

function take(lines: Line[], replaces: boolean) {
  const key = ({ type, id }: { type: string; id: string }) => `${type} ${id}`;
  const there = new Set([...kibana.objects.keys(), ...lines.filter(({ type }) => !kibana.hidden.has(type)).map(key)]);
  const errors = lines.flatMap((line) => {
    const references = line.references.filter((each) => !there.has(key(each)));
    const fault = kibana.hidden.has(line.type)
      ? { type: "unsupported_type" }
      : references.length > 0
        ? { type: "missing_references", references }
        : !replaces && kibana.objects.has(key(line))
          ? { type: "conflict" }
          : null;
    if (fault) return [{ id: line.id, type: line.type, meta: {}, error: fault }];
    kibana.objects.set(key(line), line);
    return [];
  });
  const successCount = lines.length - errors.length;
  return { success: errors.length === 0, successCount, ...(errors.length > 0 ? { errors } : {}) };
}

/** Runs the command as a person would. */
async function readout(words: string[], env: NodeJS.ProcessEnv = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const program = new Command("readout");
  kibanaCommand(program, {
    env,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    watched: false,
    readStdin: async function* () {},
  });
  const error: unknown = await program.parseAsync(["kibana", ...words], { from: "user" }).then(
    () => null,
    (each: unknown) => each,
  );
  const code = error === null ? 0 : exitCodeOf(error);
  return { code, out: out.join("\n"), err: [...err, ...(error === null ? [] : [(error as Error).message])].join("\n") };
}

describe("readout kibana import", () => {
  it("brings everything, and again changes nothing", async () => {
    const first = await readout(["import", "--url", kibana.url]);
    const ids = [...kibana.objects.keys()];
    const again = await readout(["import"], { KIBANA_URL: kibana.url });

    expect([first.code, again.code]).toEqual([0, 0]);
    expect(first.err).toContain(`${ids.length} objects are in Kibana at ${kibana.url}`);
    expect(ids).toContain("dashboard readout-statements-dashboard");
    expect([...kibana.objects.keys()]).toEqual(ids);
  });

  it("goes to a space, with an API key out of a file", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "kibana-")), "key");
    writeFileSync(file, "a2V5\n");

    await readout(["import", "--url", `${kibana.url}/base/`, "--space", "desk"], { KIBANA_API_KEY_FILE: file });

    expect(kibana.asked).toEqual([
      { path: "/base/s/desk/api/saved_objects/_import?overwrite=true", authorization: "ApiKey a2V5" },
    ]);
  });

  it("logs in with a user's name and password", async () => {
    await readout(["import"], { KIBANA_URL: kibana.url, KIBANA_USERNAME: "desk", KIBANA_PASSWORD: "secret" });

    expect(kibana.asked[0]?.authorization).toBe(`Basic ${Buffer.from("desk:secret").toString("base64")}`);
  });

  it("names what was not taken, although the answer is a 200", async () => {
    kibana.hidden.add("map");

    const { code, err } = await readout(["import", "--url", kibana.url]);

    expect(code).toBe(1);
    expect(err).toContain("map readout-events-map (“Where it happened”): this Kibana knows no such objects");
    expect(err).toMatch(/dashboard readout-events-dashboard .*: needs map readout-events-map, which is not there/);
  });

  it("names what is in the way", async () => {
    const conflict = { type: "dashboard", id: "readout-events-dashboard", error: { type: "conflict" } };
    kibana.instead = (response) =>
      response.end(JSON.stringify({ success: false, successCount: 3, errors: [conflict] }));

    const { code, err } = await readout(["import", "--url", kibana.url]);

    expect(code).toBe(1);
    expect(err).toMatch(/readout-events-dashboard .*: an object of this id is there and was not replaced/);
  });

  it.each<[string, (response: ServerResponse) => unknown, number, RegExp]>([
    ["is slow", () => {}, 4, /no answer within 0.3 s.*--timeout/],
    ["stops in the middle", (each) => each.write('{"success":'), 4, /no answer within 0.3 s/],
    ["hangs up", (each) => each.destroy(), 4, /nobody answers/],
    ["shows a page", (each) => each.end("<html>Log in</html>"), 3, /not as Kibana does: <html>Log in<\/html>/],
    ["sends on", (each) => each.writeHead(302, { location: "/login" }).end(), 3, /sent on to \/login/],
    ["wants a log-in", (each) => each.writeHead(401).end(), 3, /Set KIBANA_API_KEY/],
    ["forbids it", (each) => each.writeHead(403).end(), 3, /Saved Objects Management/],
    ["has no such space", (each) => each.writeHead(404).end(), 3, /base path/],
    ["starts", (each) => each.writeHead(503).end("Kibana server is not ready yet"), 4, /answered 503/],
  ])("ends in words when Kibana %s", async (_, instead, code, words) => {
    kibana.instead = (response) => void instead(response);

    const run = await readout(["import", "--url", kibana.url, "--timeout", "0.3"]);

    expect(run.err).toMatch(words);
    expect(run.code).toBe(code);
  });

  it("never follows to where it is sent", async () => {
    kibana.instead = (response) => response.writeHead(307, { location: `${kibana.url}/elsewhere` }).end();

    await readout(["import", "--url", kibana.url]);

    expect(kibana.asked).toHaveLength(1);
  });

  it.each<[string[], NodeJS.ProcessEnv, number, RegExp]>([
    [[], {}, 2, /where is Kibana\? Name it with --url or KIBANA_URL/],
    [["--url", "kibana"], {}, 3, /"kibana" is no address of a Kibana/],
    [["--url", "http://127.0.0.1:9", "--timeout", "soon"], {}, 2, /--timeout soon/],
    [["--url", "http://127.0.0.1:9", "--console", "readout"], {}, 2, /"readout" is no address of a console/],
    [["--url", "http://127.0.0.1:9"], { KIBANA_USERNAME: "desk" }, 3, /KIBANA_USERNAME without KIBANA_PASSWORD/],
    [["--url", "http://127.0.0.1:9"], { KIBANA_API_KEY_FILE: "/no/such" }, 3, /\/no\/such cannot be read/],
  ])("with %j and %j is refused in words", async (words, env, code, expected) => {
    const run = await readout(["import", ...words], env);

    expect(run.err).toMatch(expected);
    expect(run.code).toBe(code);
  });
});

describe("readout kibana export", () => {
  it("prints the file that Kibana imports, with links into the console", async () => {
    const { code, out } = await readout(["export", "--console", "https://readout.example"]);

    const lines = out.split("\n").map((line) => JSON.parse(line) as Line);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toContain("readout-articles-dashboard");
    expect(out).toContain("https://readout.example/?{{rawValue}}");
  });

  it("goes by the installation's prefix and address", async () => {
    const { out } = await readout(["export"], { READOUT_PREFIX: "desk-", READOUT_CONSOLE_URL: "http://10.0.0.5:4180" });

    expect(out).toContain('"title":"desk-events"');
    expect(out).toContain("http://10.0.0.5:4180/?{{rawValue}}");
  });
});
