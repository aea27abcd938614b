import { importObjects, KibanaImportFailed, type Post, type Request, type Target } from "./import.ts";
import { savedObject } from "./saved-object.ts";

const objects = [
  savedObject("index-pattern", "readout-events", { title: "events" }),
  savedObject("dashboard", "readout-events-dashboard", { title: "Readout: events" }),
];
const target: Target = { url: "http://kibana.example:5601", space: null, credentials: null, timeoutMs: 1_000 };

const taken = { success: true, successCount: 2 };
const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): Post =>
  async () =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });

/** What was sent, to a Kibana that takes everything. */
async function sent(over: Partial<Target> = {}): Promise<Request & { url: string }> {
  let asked: (Request & { url: string }) | undefined;
  await importObjects(objects, { ...target, ...over }, async (url, request) => {
    asked = { ...request, url };
    return Response.json(taken);
  });
  if (!asked) throw new Error("nothing was sent");
  return asked;
}

const failure = async (post: Post, over: Partial<Target> = {}): Promise<KibanaImportFailed> => {
  const error: unknown = await importObjects(objects, { ...target, ...over }, post).catch((each: unknown) => each);
  if (error instanceof KibanaImportFailed) return error;
  throw new Error(`did not fail: ${String(error)}`);
};

describe("an import", () => {
  it("sends one file of a line for each object, and replaces what is there", async () => {
    const { url, method, headers, body } = await sent();

    const file = body.get("file") as File;
    expect(url).toBe("http://kibana.example:5601/api/saved_objects/_import?overwrite=true");
    expect([method, headers["kbn-xsrf"], file.name]).toEqual(["POST", "readout", "readout.ndjson"]);
    expect((await file.text()).split("\n").map((line) => line.slice(0, 40))).toEqual([
      '{"type":"index-pattern","id":"readout-ev',
      '{"type":"dashboard","id":"readout-events',
      "",
    ]);
  });

  it.each<[string, Partial<Target>, string]>([
    ["a base path", { url: "https://desk.example/kibana/" }, "https://desk.example/kibana/api/saved_objects/_import"],
    ["a space", { space: "desk" }, "http://kibana.example:5601/s/desk/api/saved_objects/_import"],
    ["the default space", { space: "default" }, "http://kibana.example:5601/api/saved_objects/_import"],
    ["a page of it", { url: "http://k.example/?x=1#/y" }, "http://k.example/api/saved_objects/_import"],
  ])("goes to %s", async (_, over, expected) => {
    expect((await sent(over)).url).toBe(`${expected}?overwrite=true`);
  });

  it.each<[string, Target["credentials"], string | undefined]>([
    ["nobody", null, undefined],
    ["an API key", { apiKey: "a2V5" }, "ApiKey a2V5"],
    ["a user", { username: "desk", password: "pässword" }, "Basic ZGVzazpww6Rzc3dvcmQ="],
  ])("is asked by %s", async (_, credentials, expected) => {
    expect((await sent({ credentials })).headers.authorization).toBe(expected);
  });

  it("says how many objects were taken", async () => {
    await expect(importObjects(objects, target, answering(200, taken))).resolves.toBe(2);
  });

  it.each<[Partial<Target>, RegExp]>([
    [{ url: "kibana.example:5601" }, /"kibana.example:5601" is no address of a Kibana/],
    [{ url: "http://desk:hunter2@kibana.example" }, /holds credentials.*KIBANA_USERNAME/],
    [{ space: "../x" }, /"..\/x" is no id of a space/],
  ])("to %j is refused before anything is sent", async (over, words) => {
    const error = await failure(() => Promise.reject(new Error("sent")), over);

    expect(error.hindrance).toBe("address");
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain("hunter2");
  });
});

describe("a Kibana that does not take everything", () => {
  const withErrors = (...errors: unknown[]) => ({ success: false, successCount: 0, errors });
  const of = (error: unknown) => ({ type: "dashboard", id: "readout-events-dashboard", meta: {}, error });

  it.each<[string, unknown, RegExp]>([
    ["a conflict", { type: "conflict" }, /is there and was not replaced; delete it/],
    ["several copies", { type: "ambiguous_conflict", destinations: [] }, /several objects could be meant/],
    [
      "missing references",
      { type: "missing_references", references: [{ type: "index-pattern", id: "readout-events" }] },
      /needs index-pattern readout-events, which is not there/,
    ],
    ["an unsupported type", { type: "unsupported_type" }, /knows no such objects/],
    ["anything else", { type: "unknown", message: "migration failed", statusCode: 500 }, /migration failed \(500\)/],
    ["nothing known", {}, /readout-events-dashboard/],
  ])("is named with the object: %s", async (_, error, words) => {
    const { message, hindrance } = await failure(answering(200, withErrors(of(error))));

    expect(hindrance).toBe("refused");
    expect(message).toContain("took 0 of 2 objects");
    expect(message).toContain("dashboard readout-events-dashboard (“Readout: events”): ");
    expect(message).toMatch(words);
  });

  it.each<[string, unknown]>([
    ["fails without errors", { success: false, successCount: 1 }],
    ["succeeds with too few", { success: true, successCount: 1 }],
    ["succeeds with errors", { ...taken, errors: [of({ type: "conflict" })] }],
    ["does not count", { success: true }],
  ])("is a failure when it %s", async (_, body) => {
    expect((await failure(answering(200, body))).hindrance).toBe("refused");
  });

  it.each<[number, string, RegExp]>([
    [400, "refused", /Kibana 8.15 or newer.*It says: the body is odd/],
    [401, "credentials", /missing or wrong. Set KIBANA_API_KEY/],
    [403, "credentials", /Saved Objects Management: All/],
    [404, "address", /base path/],
    [409, "again", /Run it again/],
    [413, "refused", /too large/],
    [429, "again", /later/],
    [500, "again", /its log/i],
    [503, "again", /status/],
  ])("answers %i: %s", async (status, hindrance, words) => {
    const error = await failure(answering(status, { statusCode: status, message: "the body is odd" }));

    expect(error.hindrance).toBe(hindrance);
    expect(error.message).toMatch(words);
    expect(error.message).toContain(`answered ${status}`);
  });

  it("may not have the space", async () => {
    expect((await failure(answering(404, {}), { space: "desk" })).message).toContain('Is there a space "desk"?');
  });

  it.each([
    ["a page", "<!DOCTYPE html><title>Log in</title>"],
    ["nothing", ""],
    ["other JSON", '{"status":"ok"}'],
    ["no object", "[]"],
  ])("answers with %s", async (_, body) => {
    const error = await failure(answering(200, body));

    expect(error.hindrance).toBe("address");
    expect(error.message).toContain("not as Kibana does");
  });

  it("sends on to a log-in page", async () => {
    const error = await failure(answering(302, "", { location: "/login?next=%2F" }));

    expect(error.hindrance).toBe("address");
    expect(error.message).toContain("sent on to /login?next=%2F (302)");
  });

  it("is not there", async () => {
    const refused = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:5601") });

    const error = await failure(() => Promise.reject(refused));

    expect(error.hindrance).toBe("again");
    expect(error.message).toContain("nobody answers (connect ECONNREFUSED 127.0.0.1:5601)");
    expect(error.cause).toBe(refused);
  });

  it("does not answer in time", async () => {
    const never: Post = (_, { signal }) =>
      new Promise((__, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });

    expect((await failure(never, { timeoutMs: 20 })).message).toContain("no answer within 0.02 s");
  });

  it("answers without an end", async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull: (stream) => {
        chunks += 1;
        stream.enqueue(new Uint8Array(100_000).fill(32));
      },
    });

    const { message } = await failure(async () => new Response(endless));

    expect(message).toContain("not as Kibana does");
    expect(chunks).toBeLessThan(100);
  });
});
