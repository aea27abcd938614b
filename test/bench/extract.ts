import { type Extractable, extract } from "@readout/extract";
import { asArticle, type Text } from "./articles.ts";

/** Milliseconds of processor time, this process's helpers (garbage, compilation) included: other programs do not count. */
function busyMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const WARM_ROUNDS = 3;

/** Articles a second of one core's time, once warm: no thread and no messages between. */
export function extractedPerCore(texts: readonly Text[]): number {
  const all = texts.map(asArticle);
  const round = () => {
    for (const article of all) extract(article);
  };
  for (let n = 0; n < WARM_ROUNDS; n++) round();
  return (all.length / Math.min(busyMs(round), busyMs(round))) * 1_000;
}

const MEGABYTE = 2 ** 20;

/** What a text may be made of to cost the most: RELIABILITY E7. */
const units = [
  ...'aA1."(“@<\n',
  ..."1 |. |\" |( |“a |'a |a-|1,|a, |; |— |A\n|A: |[(|“‘a|\n\n“a|\r\n|e\u0301".split("|"),
  ..."http://a.b/|a@b.co |2021-08-26 |On May 5, 2021, |Monday |two years ago ".split("|"),
  ..."said |He said |Ana said, |“A,” he said. |according to |Ana's claim that |was told by ".split("|"),
  ..."Ana |ABC |U.S. |Mr. |Iran |(Reuters) |Foo Bar of the |Iran attacked Israel and |talks between Iran and ".split(
    "|",
  ),
];

const hostile = (unit: string): Extractable => ({
  id: "hostile",
  revision: 1,
  title: "",
  text: unit.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(unit))),
  language: "en",
  publishedAt: "2024-03-08T09:00:00Z",
});

/** Which kind of hostile megabyte takes longest, and how long in processor time. */
export function slowestMegabyte(): { unit: string; ms: number; kinds: number } {
  const timed = units.map((unit) => ({ unit, ms: busyMs(() => void extract(hostile(unit))) }));
  const slowest = timed.reduce((worst, each) => (each.ms > worst.ms ? each : worst));
  return { ...slowest, kinds: units.length };
}
