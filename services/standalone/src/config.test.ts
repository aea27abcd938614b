import { readFileSync } from "node:fs";
import { describeConfig } from "./config.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

/** The rows `| \`READOUT_X\` | \`default\` | … |` of the README. */
const rows = [...readme.matchAll(/^\| `(READOUT_\w+)` \| (?:`([^`]*)`|none)(?: beside the data)? \|/gm)];

describe("the README's table of settings", () => {
  const defaults = new Map(describeConfig({}).map(({ name, value }) => [name, value]));

  it("has the settings that are used most", () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  // A list beside the data is read when it is there: no setting names it by default.
  it.each(rows.map(([, name = "", told = ""]) => [name, told.endsWith(".yaml") ? "" : told]))(
    "tells of %s the default it has: '%s'",
    (name, told) => {
      expect(defaults.get(name)).toBe(told);
    },
  );
});
