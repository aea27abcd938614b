import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./infra-files.ts";

interface Asked {
  call: string;
  authorization: string;
  type: string;
  body: string;
}

type Answer = [status: number, body?: unknown];

let folder: string;
let server: Server | undefined;
let asked: Asked[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-scripts-"));
  asked = [];
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += part;
  return text;
}

/** A server that answers as told, and keeps what it was asked. */
async function answering(answer: (each: Asked) => Answer): Promise<string> {
  const listening = createServer((request, response) => {
    textOf(request)
      .then((body) => {
        const { authorization = "", "content-type": type = "" } = request.headers;
        const each = { call: `${request.method} ${request.url}`, authorization, type, body };
        asked.push(each);
        const [status, said = {}] = answer(each);
        response.writeHead(status).end(JSON.stringify(said));
      })
      .catch(() => response.destroy());
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const runScript = (file: string, words: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, [join(root, file), ...words], { env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${out}${err}` }),
    );
  });

describe("the health probe", () => {
  it.each([
    [200, 0],
    [503, 1],
  ])("turns an answer of %i into exit code %i", async (status, code) => {
    const url = await answering(() => [status]);

    expect((await runScript("infra/compose/probe.mjs", [`${url}/readyz`])).code).toBe(code);
    expect(asked).toMatchObject([{ call: "GET /readyz" }]);
  });

  it("fails, and says where, when nobody listens", async () => {
    const { code, said } = await runScript("infra/compose/probe.mjs", ["http://127.0.0.1:1/readyz"]);

    expect(code).toBe(1);
    expect(said).toContain("GET http://127.0.0.1:1/readyz failed");
  });
});

describe("Kibana's and Prometheus's credentials", () => {
  const admin = `Basic ${Buffer.from("elastic:open-sesame").toString("base64")}`;
  const tokenCall = "/_security/service/elastic/kibana/credential/token/readout";
  let taken: string;
  let made: number;

  /** Elasticsearch, of which only the last token it made is good. */
  const elasticsearch = ({ call, authorization }: Asked): Answer => {
    if (call === "GET /_security/_authenticate") return [authorization === `Bearer ${taken}` ? 200 : 401];
    if (authorization !== admin) return [401, { error: "unable to authenticate" }];
    if (call === `DELETE ${tokenCall}`) return [404];
    made += 1;
    taken = `token-${made}`;
    return [200, { token: { name: "readout", value: taken } }];
  };
  const runOn = (url: string, password = "open-sesame") =>
    runScript("infra/compose/credentials.mjs", [folder], {
      ELASTICSEARCH_URL: url,
      ELASTICSEARCH_PASSWORD: password,
      READOUT_TOKEN: "the-api-token-of-16",
    });
  const kibana = () => readFileSync(join(folder, "kibana", "kibana.yml"), "utf8");

  beforeEach(() => {
    taken = "";
    made = 0;
    for (const name of ["kibana", "prometheus"]) mkdirSync(join(folder, name));
  });

  it("are written as files: an account's token and three keys to encrypt with; the API's token", async () => {
    const url = await answering(elasticsearch);

    expect(await runOn(url)).toMatchObject({ code: 0 });

    expect(kibana().split("\n")).toEqual([
      'elasticsearch.serviceAccountToken: "token-1"',
      expect.stringMatching(/^xpack\.security\.encryptionKey: "[0-9a-f]{64}"$/),
      expect.stringMatching(/^xpack\.encryptedSavedObjects\.encryptionKey: "[0-9a-f]{64}"$/),
      expect.stringMatching(/^xpack\.reporting\.encryptionKey: "[0-9a-f]{64}"$/),
      "",
    ]);
    expect(readFileSync(join(folder, "prometheus", "token"), "utf8")).toBe("the-api-token-of-16");
  });

  it("are kept while Elasticsearch takes them", async () => {
    const url = await answering(elasticsearch);
    await runOn(url);
    const before = kibana();

    await runOn(url);

    expect(kibana()).toBe(before);
    expect(made).toBe(1);
  });

  it("have a new token when Elasticsearch was emptied, and still the keys that Kibana encrypted with", async () => {
    const url = await answering(elasticsearch);
    await runOn(url);
    const before = kibana();
    taken = "another";

    await runOn(url);

    expect(kibana()).toBe(before.replace("token-1", "token-2"));
  });

  it("say which password may be wrong, and write nothing", async () => {
    const url = await answering(elasticsearch);
    const { code, said } = await runOn(url, "wrong");

    expect(code).toBe(1);
    expect(said).toContain("answered 401");
    expect(said).toContain("ELASTIC_PASSWORD");
    expect(kibana).toThrow("ENOENT");
  });
});

describe("handing out keys on Kubernetes", () => {
  const publish = (url: string) => {
    writeFileSync(join(folder, "token"), "pod-token\n");
    return runScript("infra/kubernetes/publish-keys.mjs", [], {
      READOUT_KEYS_FOLDER: join(folder, "keys"),
      KUBERNETES_API: url,
      KUBERNETES_TOKEN_FILE: join(folder, "token"),
      NAMESPACE: "news",
    });
  };

  beforeEach(() => mkdirSync(join(folder, "keys")));

  it("puts each service's key into that service's secret", async () => {
    writeFileSync(join(folder, "keys", "api"), "key-of-api\n");
    writeFileSync(join(folder, "keys", "indexer"), "key-of-indexer");

    expect(await publish(await answering(() => [200]))).toMatchObject({ code: 0 });

    const as = { authorization: "Bearer pod-token", type: "application/merge-patch+json" };
    expect(asked).toEqual([
      {
        call: "PATCH /api/v1/namespaces/news/secrets/readout-key-api",
        ...as,
        body: '{"stringData":{"api-key":"key-of-api"}}',
      },
      {
        call: "PATCH /api/v1/namespaces/news/secrets/readout-key-indexer",
        ...as,
        body: '{"stringData":{"api-key":"key-of-indexer"}}',
      },
    ]);
  });

  it("fails when a secret may not be changed, so that the job is tried again", async () => {
    writeFileSync(join(folder, "keys", "api"), "key-of-api");
    const { code, said } = await publish(await answering(() => [403, { message: "forbidden" }]));

    expect(code).toBe(1);
    expect(said).toContain("readout-key-api answered 403");
  });

  it("fails when the set-up left no keys", async () => {
    const { code, said } = await publish("http://127.0.0.1:1");

    expect(code).toBe(1);
    expect(said).toContain("holds no keys");
  });
});
