import { hashId } from "@readout/model";
import { assert as holds, property, webUrl } from "fast-check";
import { addressId, canonicalUrl } from "./address.ts";

describe("canonicalUrl", () => {
  it.each([
    ["HTTPS://News.Example:443/A", "https://news.example/A"],
    ["http://news.example:80/a#top", "http://news.example/a"],
    ["http://news.example:8080/a", "http://news.example:8080/a"],
    ["https://news.example./a", "https://news.example/a"],
    ["https://news.example", "https://news.example/"],
    ["https://news.example/a?utm_source=x&UTM_Medium=y&fbclid=1&gclid=2", "https://news.example/a"],
    ["https://news.example/a?b=2&a=1&b=1", "https://news.example/a?a=1&b=2&b=1"],
    ["https://news.example/a?q=%C3%A9+x&&", "https://news.example/a?q=%C3%A9+x"],
    ["https://news.example/?id=7&at_medium=RSS", "https://news.example/?id=7"],
    [
      "https://www.diplomatie.gouv.fr/spip.php?page=backend-fd&lang=en",
      "https://www.diplomatie.gouv.fr/spip.php?lang=en&page=backend-fd",
    ],
    ["https://www.bbc.co.uk/news/world-1?at_campaign=x", "https://www.bbc.com/news/world-1"],
    ["https://edition.cnn.com/2021/08/25/a/index.html", "https://www.cnn.com/2021/08/25/a/index.html"],
    ["https://www.nytimes.com/2021/08/25/a.html?partner=rss&emc=rss", "https://www.nytimes.com/2021/08/25/a.html"],
    ["  https://news.example/a  ", "https://news.example/a"],
    ["https://constructor/a?b=1", "https://constructor/a?b=1"],
    ["https://münchen.example/ä", "https://xn--mnchen-3ya.example/%C3%A4"],
    ["file:///home/a/Report%20B.txt", "file:///home/a/Report%20B.txt"],
    ["urn:readout:0123", "urn:readout:0123"],
  ])("spells %s", (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each([
    ["javascript:alert(1)", '"javascript:alert(1)" is not a web address: only http and https are read'],
    ["ftp://news.example/a", '"ftp://news.example/a" is not a web address: only http and https are read'],
    [
      "https://me:secret@news.example/",
      '"https://me:secret@news.example/" carries a user name: give the address without it',
    ],
    ["news.example/a", '"news.example/a" is not an address'],
    ["", '"" is not an address'],
  ])("refuses %s", (address, words) => {
    expect(() => canonicalUrl(address)).toThrow(expect.objectContaining({ name: "AddressError", message: words }));
  });

  it("refuses what is longer than 2,048 characters", () => {
    expect(() => canonicalUrl(`https://news.example/${"a".repeat(2_048)}`)).toThrow(/is longer than 2048 characters$/);
  });

  it("changes nothing the second time", async () => {
    await holds(
      property(webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalUrl(address);
        return canonicalUrl(once) === once;
      }),
    );
  });
});

describe("addressId", () => {
  it("is the hash of the canonical address", () => {
    expect(addressId("HTTPS://news.example/a?utm_source=x")).toBe(hashId("https://news.example/a"));
  });
});
