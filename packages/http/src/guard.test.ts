import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { LookupAddress } from "node:dns";
import { Socket } from "node:net";
import type { buildConnector } from "undici";
import { isPublicAddress } from "./addresses.ts";
import { parseAllowPrivate } from "./allow-private.ts";
import { type BuildConnector, guardedConnector, type Lookup, publicOnly } from "./guard.ts";
import { createEgress } from "./http.ts";
import { failure, type Loopback, startLoopback } from "./loopback.ts";

const v4 = (address: string): LookupAddress => ({ address, family: 4 });
const nothing = parseAllowPrivate("");

/** Every spelling of an address nobody but us may reach, as hosts of a URL. */
const privateHosts = [
  ["loopback", "127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "127.0.0.1."],
  [
    "loopback in decimal, octal, hex",
    "2130706433",
    "0177.0.0.1",
    "017700000001",
    "0x7f.1",
    "0x7f000001",
    "0x7f.0x0.0x1",
  ],
  ["loopback in full-width and circled digits", "１２７.０.０.１", "①②⑦.⓪.⓪.①", "127。0。0。1", "%31%32%37.0.0.1"],
  ["this network", "0", "0.0.0.0", "0.1.2.3"],
  ["private", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1.254"],
  ["shared, link local, metadata", "100.64.0.1", "100.127.255.255", "169.254.0.1", "169.254.169.254"],
  [
    "assigned, documentation, benchmarks",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
  ],
  ["multicast, reserved, broadcast", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"],
  ["IPv6 loopback and unspecified", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::0001]"],
  ["IPv4-mapped", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:10.0.0.1]", "[::ffff:a9fe:a9fe]"],
  ["IPv4-compatible, translated, NAT64", "[::127.0.0.1]", "[::ffff:0:7f00:1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::1]"],
  ["6to4, Teredo, documentation", "[2002:7f00:1::]", "[2001::1]", "[2001:db8::1]", "[3fff::1]"],
  [
    "unique local, link local, site local, multicast",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
  ],
  ["not yet global", "[100::1]", "[4000::1]", "[5f00::1]"],
].flatMap(([kind, ...hosts]) => hosts.map((host) => [host, kind] as const));

describe("an address", () => {
  let sockets = 0;
  const count = () => {
    sockets += 1;
  };

  beforeEach(() => {
    sockets = 0;
    subscribe("net.client.socket", count);
  });

  afterEach(() => unsubscribe("net.client.socket", count));

  it.each(privateHosts)("spelled %s (%s) is refused without a connection", async (host) => {
    const asked: string[] = [];
    const lookup = async (name: string) => {
      asked.push(name);
      return [v4("127.0.0.1")];
    };
    const egress = createEgress({ allowPrivate: nothing, userAgent: "Readout/test", lookup });

    for (const scheme of ["http", "https"])
      expect(await failure(egress.get(`${scheme}://${host}/`, { purpose: "page" }))).toMatchObject({
        reason: "private-address",
        retryable: false,
      });
    await egress.close();

    expect([asked, sockets]).toEqual([[], 0]);
  });

  it.each([
    ["http://user:password@example.org/", "bad-url", "name or password"],
    ["http://example.org@127.0.0.1/", "bad-url", "name or password"],
    ["http://127.0.0.1\\@example.org/", "private-address", "127.0.0.1"],
    ["http://example.org:8080/", "port", "port 8080"],
    ["http://example.org:22/", "port", "READOUT_ALLOW_PRIVATE=example.org:22=page"],
    ["ftp://example.org/", "bad-url", "ftp: addresses"],
    ["file:///etc/passwd", "bad-url", "file: addresses"],
    ["example.org/feed", "bad-url", '"example.org/feed" is no address'],
    ["http://", "bad-url", "no address"],
    ["", "bad-url", "no address"],
  ])("%s is refused as %s", async (url, reason, words) => {
    const lookup = async () => [v4("127.0.0.1")];
    const egress = createEgress({ allowPrivate: nothing, userAgent: "Readout/test", lookup });

    const error = await failure(egress.get(url, { purpose: "page" }));
    await egress.close();

    expect(error).toMatchObject({ reason, retryable: false });
    expect(error.message).toContain(words);
    expect(error.message).not.toContain("user:password");
    expect(sockets).toBe(0);
  });

  it("longer than anybody needs is refused, and not repeated whole", async () => {
    const egress = createEgress({ allowPrivate: nothing, userAgent: "Readout/test" });

    const error = await failure(egress.get(`http://example.org/${"a".repeat(2048)}`, { purpose: "page" }));
    await egress.close();

    expect(error).toMatchObject({ reason: "bad-url" });
    expect(error.message).toContain("longer than 2048 characters");
    expect(error.message.length).toBeLessThan(400);
  });

  it.each([
    "8.8.8.8",
    "1.1.1.1",
    "100.63.255.255",
    "172.32.0.1",
    "192.0.1.1",
    "223.255.255.255",
    "2606:4700::1111",
    "2a00:1450::1",
    "2001:200::1",
    "::ffff:8.8.8.8",
  ])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["", "unknown", "example.org", "fe80::1%eth0"])("%j is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("a name", () => {
  let server: Loopback;

  beforeEach(async () => {
    server = await startLoopback();
  });

  afterEach(() => server.close());

  const egressWith = (lookup: Lookup, setting = "") =>
    createEgress({ allowPrivate: parseAllowPrivate(setting), userAgent: "Readout/test", lookup });

  it.each(["localhost", "localhost.", "intranet.example", "nip.example"])(
    "%s that means a private address is refused, and the address is named",
    async (name) => {
      const egress = egressWith(async () => [v4("10.0.0.1"), { address: "::1", family: 6 }]);

      const error = await failure(egress.get(`http://${name}/feed`, { purpose: "feed" }));
      await egress.close();

      expect(error).toMatchObject({ reason: "private-address", retryable: false });
      expect(error.message).toBe(
        `GET http://${name}/feed: the address 10.0.0.1 is private; ` +
          `if it is yours, allow it with READOUT_ALLOW_PRIVATE=${name}:80=feed`,
      );
    },
  );

  it("that the operator allowed is reached at its port and for its purpose, and no other", async () => {
    const port = server.place.split(":")[1];
    const egress = egressWith(async () => [v4("127.0.0.1")], `intranet.example:${port}=feed`);
    server.serve("/feed", (_, response) => response.end("items"));

    const reached = await egress.get(`http://INTRANET.example:${port}/feed`, { purpose: "feed" });
    const asPage = await failure(egress.get(`http://intranet.example:${port}/feed`, { purpose: "page" }));
    const otherPort = await failure(egress.get("http://intranet.example/feed", { purpose: "feed" }));
    const otherName = await failure(egress.get(`http://www.intranet.example:${port}/feed`, { purpose: "feed" }));
    const asAddress = await failure(egress.get(`http://127.0.0.1:${port}/feed`, { purpose: "feed" }));
    await egress.close();

    expect(reached.status).toBe(200);
    expect([asPage, otherPort, otherName, asAddress].map(({ reason }) => reason)).toEqual([
      "port",
      "private-address",
      "port",
      "private-address",
    ]);
    expect(server.connections()).toBe(1);
  });

  it.each([
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
  ])("that cannot be looked up (%s) is a fault of the name server, to be tried again", async (code, reason) => {
    const egress = egressWith(() => Promise.reject(Object.assign(new Error("getaddrinfo"), { code })));

    const error = await failure(egress.get("http://gone.example/", { purpose: "feed" }));
    await egress.close();

    expect(error).toMatchObject({ reason, retryable: true });
    expect(error.message).toBe(`GET http://gone.example/: the name of the host could not be found (${code})`);
  });

  it("without any address is a fault of the name server", async () => {
    const egress = egressWith(async () => []);

    expect(await failure(egress.get("http://gone.example/", { purpose: "feed" }))).toMatchObject({ reason: "dns" });
    await egress.close();
  });

  it("that changes its answer gains nothing: one lookup, and only what it gave is connected to", async () => {
    const answers = [["93.184.216.34"], ["127.0.0.1"], ["127.0.0.1", "93.184.216.34"], ["::1"]];
    let asked = 0;
    const lookup = publicOnly(async () => (answers[asked++ % answers.length] ?? []).map(v4));
    const outcomes = [];

    for (let n = 0; n < 200; n++)
      outcomes.push(
        await lookup("rebind.example").then(
          (found) => found.map(({ address }) => address).join(),
          (error: { reason: string }) => error.reason,
        ),
      );

    expect(outcomes.slice(0, 4)).toEqual(["93.184.216.34", "private-address", "93.184.216.34", "private-address"]);
    expect(new Set(outcomes)).toEqual(new Set(["93.184.216.34", "private-address"]));
  });
});

describe("a connection", () => {
  const connect = (connector: buildConnector.connector, hostname: string) =>
    new Promise<Error | null>((resolve) => {
      connector({ hostname, host: hostname, protocol: "http:", port: "80" }, (...[error]) => resolve(error));
    });

  it.each([
    [{ all: true }, [[v4("10.0.0.1")]]],
    [{}, ["10.0.0.1", 4]],
  ])("looks names up through the guard, unless the place is allowed: asked with %j", async (options, found) => {
    const lookups: Parameters<BuildConnector>[0]["lookup"][] = [];
    guardedConnector(
      "feed",
      nothing,
      async () => [v4("10.0.0.1")],
      ({ lookup }) => {
        lookups.push(lookup);
        return () => {};
      },
    );

    const [open, guarded] = await Promise.all(
      lookups.map((lookup) => new Promise((resolve) => lookup("a.example", options, (...answer) => resolve(answer)))),
    );

    expect(open).toEqual([null, ...found]);
    expect(guarded).toMatchObject([{ reason: "private-address" }, []]);
  });

  it("that ends at a private address all the same is dropped", async () => {
    const socket = new Socket();
    Object.defineProperty(socket, "remoteAddress", { value: "10.1.2.3" });
    const build = (): buildConnector.connector => (_, callback) => callback(null, socket);

    const error = await connect(
      guardedConnector("feed", nothing, async () => [], build),
      "example.org",
    );

    expect(error?.message).toBe("the address 10.1.2.3 is private");
    expect(socket.destroyed).toBe(true);
  });

  it.each(["127.0.0.1", "::1", "::ffff:7f00:1"])("to the literal %s is not begun", async (literal) => {
    let begun = 0;
    const build = (): buildConnector.connector => () => {
      begun += 1;
    };

    const error = await connect(
      guardedConnector("feed", nothing, async () => [], build),
      literal,
    );

    expect(error).toMatchObject({ reason: "private-address" });
    expect(begun).toBe(0);
  });
});
