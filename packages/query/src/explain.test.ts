import type { Over } from "@readout/model";
import { explain, parse } from "./query.ts";

it.each<[Over, string, string]>([
  ["statements", "speaker: Xi and addressee: Putin", "statements whose speaker is Xi and whose addressee is Putin"],
  ["articles", "", "all articles"],
  ["articles", "grain talks", "articles that mention grain and talks"],
  ["articles", "grain or talks", "articles that mention grain or talks"],
  ["articles", '"grain talks"~1', "articles that mention “grain talks” with up to 1 word between"],
  ["articles", "negotiat* -grain", "articles that mention words beginning with negotiat and that do not mention grain"],
  ["articles", "title: grain", "articles whose title mentions grain"],
  ["articles", "speaker: (Xi or Putin)", "articles whose speaker is Xi or Putin"],
  ["articles", "a (b or language: en)", "articles that mention a and (that mention b or whose language is en)"],
  ["articles", "-(a or language: en)", "articles other than those that mention a or whose language is en"],
  ["statements", "speakerCountry: CHN venue: *", "statements whose speaker country is CHN and with a venue"],
  ["statements", "not addressee: *", "statements without an addressee"],
  ["statements", "said: 2021-08", "statements said in 2021-08"],
  ["statements", "said >= now-7d", "statements said since 7 days ago"],
  ["statements", "said: [2021-08-01 TO 2021-08-31]", "statements said since 2021-08-01 and until 2021-08-31"],
  ["events", "quad >= 3 happened < 2021", "events whose quad is at least 3 and that happened before 2021"],
  ["events", "sanctions", "events that mention sanctions"],
])("over %s: %s", (over, text, expected) => {
  expect(explain(parse(text, over))).toBe(expected);
});
