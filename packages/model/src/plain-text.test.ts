import { decodeEntities, htmlToText } from "./plain-text.ts";

describe("htmlToText", () => {
  it.each([
    ["<p>One.</p><p>Two &amp; three.</p>", "One.\n\nTwo & three."],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["<b>Mid</b>dle", "Middle"],
    ["3 < 5 and 7 > 2", "3 < 5 and 7 > 2"],
    ["<script>alert('<p>')</script>said", "said"],
    ["<SCRIPT>never closed", ""],
    ["seen<!-- <b>hidden</b> -->too", "seentoo"],
    ["<!-- never closed > still said", "still said"],
    ['<a title="x > y" href=it\'s>link</a> here', "link here"],
    ["<ul><li>one<li>two</ul>end", "one\ntwo\n\nend"],
    ["<td>a</td><td>b</td>", "a b"],
    ["cut off <a href='x", "cut off <a href='x"],
    ["  spaced \n\t out\u00a0here  ", "spaced out here"],
    ["&lt;script&gt; is shown, not run", "<script> is shown, not run"],
  ])("reads %j", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  const hostile = [
    "<p",
    "<a '",
    '<a x="',
    "<!--",
    "<script",
    "</script ",
    "&#",
    "&amp",
    " ",
    "<",
    '<a x=" > " ',
    "<b>",
    "\n",
  ];

  it.each(hostile)("takes time in proportion to a run of %j", (piece) => {
    const time = (length: number) => {
      const text = `x${piece.repeat(length / piece.length)}`;
      const start = performance.now();
      htmlToText(text);
      return performance.now() - start;
    };
    time(1 << 16);

    const best = (length: number) => Math.min(time(length), time(length), time(length));
    const [half, whole] = [best(1 << 19), best(1 << 20)];

    expect(whole).toBeLessThan(Math.max(3.2 * half, 150));
  });
});

describe("decodeEntities", () => {
  it.each([
    ["caf&eacute; &#233; &#xE9;", "café é é"],
    ["&#147;quoted&#148;", "“quoted”"],
    ["R&D; AT&T &unknown;", "R&D; AT&T &unknown;"],
    ["&#0;&#xD800;&#99999999;", "\ufffd\ufffd\ufffd"],
    ["&amp;lt;", "&lt;"],
  ])("reads %j", (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });
});
