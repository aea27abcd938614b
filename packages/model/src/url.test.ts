import { isWebUrl, urlOf } from "./url.ts";

it("reads an address as browsers do, alone or against its base, and has none for what is no address", () => {
  expect(urlOf("https://zürich.example/a")?.host).toBe("xn--zrich-kva.example");
  expect(urlOf("../b", "https://news.example/a/c")?.href).toBe("https://news.example/b");
  expect(urlOf("http://a b/")).toBeNull();
});

it("takes http and https for the web, and nothing else", () => {
  const addresses = ["https://news.example/1", "HTTP://news.example", "ftp://news.example", "news.example", "urn:a"];

  expect(addresses.filter(isWebUrl)).toEqual(["https://news.example/1", "HTTP://news.example"]);
});
