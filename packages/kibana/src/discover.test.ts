import type { Over } from "@readout/model";
import { parse } from "@readout/query";
import { discoverUrl } from "./discover.ts";
import { kibanaObjects } from "./objects.ts";

const place = { url: "https://kibana.example/base/", prefix: "" };

/** What Discover reads from its address: two states in rison. */
function stateOf(text: string, over: Over = "statements", range?: { from: string; to: string }) {
  const [path = "", search = ""] = discoverUrl(place, parse(text, over), range).split("?");
  const states = Object.fromEntries(search.split("&").map((each) => each.split("=").map(decodeURIComponent)));
  return { path, global: String(states._g), app: String(states._a) };
}

it("leads to Discover under Kibana's base path", () => {
  expect(stateOf("").path).toBe("https://kibana.example/base/app/discover#/");
});

it.each(["articles", "statements", "events"] as const)("opens the data view of %s that an import brings", (over) => {
  const [id] = kibanaObjects({ consoleUrl: "http://127.0.0.1:4180", prefix: "desk-" }).flatMap((each) =>
    each.type === "index-pattern" && each.attributes.title === `desk-${over}` ? [each.id] : [],
  );

  const url = decodeURIComponent(discoverUrl({ ...place, prefix: "desk-" }, parse("", over)));

  expect(url).toContain(`index:'${id}',dataSource:(dataViewId:'${id}',type:'dataView')`);
});

it("asks the same query, newest first", () => {
  const { app } = stateOf("speaker: Xi and addressee: Putin");

  expect(app).toContain(`query:(language:'kuery',query:'find.speaker: "xi" and find.addressee: "putin"')`);
  expect(app).toContain("sort:!(!('published','desc'))");
});

it("lets nothing out of its string", () => {
  const { global } = stateOf("", "statements", { from: "it's!'),x:(", to: "a&b#c d" });

  expect(global).toBe("(time:(from:'it!'s!!!'),x:(',to:'a&b#c d'))");
});

it.each<[string, string]>([
  ["", "(time:(from:'1900-01-01T00:00:00.000Z',to:'now/d'))"],
  ["published >= 2021-08", "(time:(from:'2021-08-01T00:00:00.000Z',to:'now/d'))"],
  ["published >= now-7d and speaker: Xi", "(time:(from:'now-7d',to:'now/d'))"],
  ["published: [2021-08 TO 2021-09]", "(time:(from:'2021-08-01T00:00:00.000Z',to:'2021-09-30T23:59:59.999Z'))"],
  ["published < 2021-09", "(time:(from:'1900-01-01T00:00:00.000Z',to:'2021-09-30T23:59:59.999Z'))"],
  ["published >= 2021 or speaker: Xi", "(time:(from:'1900-01-01T00:00:00.000Z',to:'now/d'))"],
  ["said >= 2021", "(time:(from:'1900-01-01T00:00:00.000Z',to:'now/d'))"],
])("looks as far back as %j does", (text, expected) => {
  expect(stateOf(text).global).toBe(expected);
});

it("looks at the time it is told", () => {
  const { global } = stateOf("published >= 2021", "statements", { from: "now-1y", to: "now" });

  expect(global).toBe("(time:(from:'now-1y',to:'now'))");
});
