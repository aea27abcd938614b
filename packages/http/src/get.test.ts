import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isForGood } from "./get.ts";
import { failure, type Loopback, startLoopback, textOf } from "./loopback.ts";

let server: Loopback;

beforeEach(async () => {
  server = await startLoopback();
});

afterEach(() => server.close());

describe("a redirect", () => {
  const redirect = (path: string, status: number, location?: string): void =>
    server.serve(path, (_, response) =>
      response.writeHead(status, location === undefined ? {} : { location }).end("moved"),
    );

  it("is followed, and its validators are sent to where it ends", async () => {
    redirect("/old", 302, "/new");
    server.serve("/new", ({ headers }, response) =>
      response.writeHead(headers["if-none-match"] ? 304 : 200).end("items"),
    );

    expect(await server.read("/old")).toMatchObject({ status: 200, url: server.at("/new"), permanentUrl: null });
    expect(await server.read("/old", { etag: '"v1"' })).toMatchObject({ status: 304 });
  });

  it.each([
    [[301, 308], true],
    [[301, 302], false],
    [[307, 308], false],
  ])("through %j is for good: %s", async ([first = 0, second = 0], forGood) => {
    redirect("/a", first, "/b");
    redirect("/b", second, server.at("/c"));
    server.serve("/c", (_, response) => response.end("items"));

    expect((await server.read("/a")).permanentUrl).toBe(forGood ? server.at("/c") : null);
  });

  it.each([
    ["in a circle of one", [["/0", "/0"]], 1],
    [
      "in a circle of two",
      [
        ["/0", "/1"],
        ["/1", "/0#again"],
      ],
      2,
    ],
    ["in a chain of 21", Array.from({ length: 21 }, (_, n) => [`/${n}`, `/${n + 1}`]), 6],
  ])("%s is refused", async (_, hops, requests) => {
    for (const [from = "", to = ""] of hops) redirect(from, 301, to);

    expect(await failure(server.read("/0"))).toMatchObject({ reason: "redirects", retryable: false });
    expect(server.seen).toHaveLength(requests);
  });

  it("is followed five times", async () => {
    for (let n = 0; n < 5; n++) redirect(`/${n}`, 301, `/${n + 1}`);
    server.serve("/5", (_, response) => response.end("items"));

    expect(textOf(await server.read("/0"))).toBe("items");
  });

  it.each(["file:///etc/passwd", "data:text/plain,hello", "gopher://127.0.0.1/", "javascript:alert(1)", "http://"])(
    "to %s is refused",
    async (location) => {
      redirect("/feed", 302, location);

      expect(await failure(server.read("/feed"))).toMatchObject({ reason: "bad-url" });
    },
  );

  it("without an address is refused", async () => {
    redirect("/feed", 301);

    expect(await failure(server.read("/feed"))).toMatchObject({ reason: "redirects" });
  });

  it("to a server.place that is not allow-listed is refused, and says what to do", async () => {
    const canary = createServer((_, response) => response.end("secret"));
    let hits = 0;
    canary.on("connection", () => hits++);
    await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
    const other = `127.0.0.1:${(canary.address() as AddressInfo).port}`;
    redirect("/feed", 302, `http://${other}/`);

    const error = await failure(server.read("/feed"));
    await new Promise((resolve) => canary.close(resolve));

    expect(error).toMatchObject({ reason: "private-address", retryable: false });
    expect(error.message).toBe(
      `GET http://${other}/ (redirected from ${server.at("/feed")}): the address 127.0.0.1 is private; ` +
        `if it is yours, allow it with READOUT_ALLOW_PRIVATE=${other}=feed`,
    );
    expect(hits).toBe(0);
  });

  it.each([
    [308, "http://a.example/", "https://a.example/", true],
    [301, "https://a.example/", "https://b.example/", true],
    [301, "https://a.example/", "http://a.example/", false],
    [302, "http://a.example/", "https://a.example/", false],
  ])("%i from %s to %s replaces the address: %s", (status, from, to, expected) => {
    expect(isForGood(status, new URL(from), new URL(to))).toBe(expected);
  });
});
