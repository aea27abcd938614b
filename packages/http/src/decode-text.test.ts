import { decodeText } from "./http.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((each) => (typeof each === "string" ? Buffer.from(each, "utf8") : Buffer.from(each))));

const мир1251 = [0xec, 0xe8, 0xf0];
const мирKoi8 = [0xcd, 0xc9, 0xd2];

describe("the text of a body", () => {
  it.each([
    ["UTF-8 by its own word", bytes("мир"), null, "мир"],
    [
      "a byte order mark against all claims",
      bytes([0xef, 0xbb, 0xbf], '<?xml encoding="koi8-r"?>мир'),
      "text/xml; charset=windows-1251",
      '<?xml encoding="koi8-r"?>мир',
    ],
    ["a UTF-16 mark, little end first", bytes([0xff, 0xfe, 0x3c, 0x04]), "text/xml", "м"],
    ["a UTF-16 mark, big end first", bytes([0xfe, 0xff, 0x04, 0x3c]), null, "м"],
    ["UTF-16 without its mark", bytes([0x3c, 0, 0x3f, 0, 0x3c, 0x04]), "text/xml", "<?м"],
    ["the HTTP header", bytes(мир1251), "text/html; charset=windows-1251", "мир"],
    ["a quoted HTTP header", bytes(мир1251), 'text/html;Charset="Windows-1251"', "мир"],
    [
      "the HTTP header before the declaration",
      bytes('<?xml version="1.0" encoding="windows-1251"?>', мирKoi8),
      "text/xml; charset=koi8-r",
      '<?xml version="1.0" encoding="windows-1251"?>мир',
    ],
    [
      "the XML declaration",
      bytes("<?xml version='1.0' encoding='windows-1251'?>", мир1251),
      "text/xml",
      "<?xml version='1.0' encoding='windows-1251'?>мир",
    ],
    [
      "a meta element",
      bytes('<head><meta charset="koi8-r">', мирKoi8),
      "text/html",
      '<head><meta charset="koi8-r">мир',
    ],
    [
      "an old meta element",
      bytes('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">', мир1251),
      null,
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">мир',
    ],
    ["a declaration that cannot be meant", bytes('<meta charset="utf-16">мир'), null, '<meta charset="utf-16">мир'],
    ["a label nobody knows", bytes("мир"), "text/html; charset=utf-7", "мир"],
    ["nothing, and not UTF-8", bytes([0x93, 0x61, 0x94, 0x20, 0x80, 0x20, 0xe9]), "text/html", "“a” € é"],
    ["Latin-1, which the web means as windows-1252", bytes([0x92, 0xe9]), "text/html; charset=iso-8859-1", "’é"],
    [
      "UTF-8 claimed, another declared, and the bytes say which",
      bytes('<?xml encoding="windows-1251"?>', мир1251),
      "text/xml; charset=utf-8",
      '<?xml encoding="windows-1251"?>мир',
    ],
    ["UTF-8 claimed with one bad byte", bytes("мир ", [0xff], " мир"), "text/html; charset=utf-8", "мир \ufffd мир"],
    ["GB18030", bytes([0xc4, 0xe3, 0xba, 0xc3]), "text/html; charset=gb2312", "你好"],
    ["nothing at all", bytes(), "text/html; charset=", ""],
  ])("is read by %s", (_, body, contentType, expected) => {
    expect(decodeText(body, contentType)).toBe(expected);
  });

  it("is not read by a declaration after the first KiB", () => {
    const late = bytes(" ".repeat(1024), '<meta charset="koi8-r">', мирKoi8);

    expect(decodeText(late, "text/html")).toContain("ÍÉÒ");
  });

  it("is text for any bytes and any claim", () => {
    const labels = [
      "utf-8",
      "utf-16le",
      "shift_jis",
      "euc-kr",
      "big5",
      "iso-2022-jp",
      "x-user-defined",
      "replacement",
      "\u0000",
      "a".repeat(9999),
    ];
    const noise = Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919 + (n >> 3)) & 0xff);

    for (const label of labels) expect(typeof decodeText(noise, `text/html; charset=${label}`)).toBe("string");
  });

  it("is found in linear time where a page is all blanks", () => {
    const blanks = bytes(" ".repeat(16 * 1024 * 1024));
    const start = performance.now();

    decodeText(blanks, null);

    expect(performance.now() - start).toBeLessThan(1000);
  });
});
