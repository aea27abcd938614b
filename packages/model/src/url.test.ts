import { expect, it } from "@jest/globals";
import { urlOf } from "./url.ts";

it("reads https://zürich.example/a, however many addresses it has read before", () => {
  const hosts = new Set<string | undefined>();
  for (let count = 0; count < 20_000; count++) hosts.add(urlOf("https://zürich.example/a")?.host);

  expect([...hosts]).toEqual(["xn--zrich-kva.example"]);
});

it("reads an address against its base, and has none for what is no address", () => {
  expect(urlOf("../b", "https://news.example/a/c")?.href).toBe("https://news.example/b");
  expect(urlOf("http://a b/")).toBeNull();
});
