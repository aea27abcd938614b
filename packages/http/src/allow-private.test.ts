import { parseAllowPrivate } from "./http.ts";

const read = (text: string) =>
  [...parseAllowPrivate(text)].map(([place, purposes]) => `${place}=${[...purposes].join("|")}`);

describe("the allow-list of private places", () => {
  it.each([
    ["", []],
    [" , ", []],
    ["127.0.0.1:8080=feed", ["127.0.0.1:8080=feed"]],
    ["News.Example:80=feed|page, [::1]:9000=webhook", ["news.example:80=feed|page", "[::1]:9000=webhook"]],
    ["a.example:81=feed,a.example:81=page", ["a.example:81=feed|page"]],
    ["0x7f.1:81=feed", ["127.0.0.1:81=feed"]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["127.0.0.1=feed", '"127.0.0.1" is not host:port'],
    ["127.0.0.1:8080", "write host:port=feed|page|webhook"],
    ["127.0.0.1:8080=", '"" is not one of feed, page, webhook'],
    ["127.0.0.1:8080=feeds", '"feeds" is not one of feed, page, webhook'],
    ["127.0.0.1:8080=feed|", '"" is not one of'],
    ["127.0.0.1:99999=feed", '"127.0.0.1:99999" is not a host and a port'],
    ["::1:80=feed", "an IPv6 address goes in brackets"],
    ["*.example:80=feed", "hosts are exact"],
    ["10.0.0.0/8:80=feed", "is not host:port"],
    ["http://a.example:80=feed", "is not host:port"],
    ["me@a.example:80=feed", "is not host:port"],
    ["a.example:80=feed=page", "write host:port=feed|page|webhook"],
  ])("refuses %j and says which part is wrong", (part, why) => {
    const text = `ok.example:80=feed,${part}`;

    expect(() => parseAllowPrivate(text)).toThrow(`READOUT_ALLOW_PRIVATE: in "${part}"`);
    expect(() => parseAllowPrivate(text)).toThrow(why);
  });
});
