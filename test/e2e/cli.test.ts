import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instance, startInstance } from "./instance.ts";
import { bareSettings, runReadout } from "./readout.ts";
import { itWithShared, seedFile } from "./shared.ts";

let folder: string;
let instance: Instance | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});

afterEach(async () => {
  await instance?.kill();
  instance = undefined;
  rmSync(folder, { recursive: true });
});

const settings = (over: Record<string, string> = {}) => ({ ...bareSettings(join(folder, "readout.db")), ...over });
const readout = (words: string[], stdin = "", env = settings()) => runReadout(words, stdin, env);

itWithShared(
  "hands over the first document and finds what Xi told Putin, with and without an instance",
  async () => {
    const first = await readout(["ingest", seedFile]);
    const again = await readout(["ingest", seedFile]);
    const alone = await readout(["search", "speaker: Xi and addressee: Putin"]);
    instance = await startInstance(settings());
    const beside = await readout(["search", "speaker: Xi and addressee: Putin"]);

    expect(first.err).toContain("1 new");
    expect(again.err).toContain("0 new, 1 known already");
    expect(alone.out).toContain("China is willing to strengthen communication with Moscow");
    expect(beside.out).toBe(alone.out);
  },
  60_000,
);

it("reads text from stdin, and tells each address's story and the balance", async () => {
  const handed = await readout(
    ["ingest", "-"],
    '{"url":"https://news.example/1","title":"Talks","text":"Ministers met in Vienna."}\n',
  );
  const balance = await readout(["ledger"]);
  const story = await readout(["ledger", "https://news.example/1"]);

  expect(handed.code).toBe(0);
  expect(balance.out).toMatch(/indexed\s+1 addresses[\s\S]*balanced\s+yes/);
  expect(story.out).toContain("indexed: it can be found");
}, 60_000);

it("takes feeds from OPML and gives them back", async () => {
  const opml = join(folder, "feeds.opml");
  writeFileSync(
    opml,
    '<opml version="2.0"><body><outline text="World"><outline text="Example" xmlUrl="https://news.example/rss"/></outline></body></opml>',
  );

  expect((await readout(["feeds", "import", opml])).code).toBe(0);
  expect((await readout(["feeds", "list"])).out).toMatch(/Example\s.*Not polled yet/);
  expect((await readout(["feeds", "export"])).out).toContain('xmlUrl="https://news.example/rss"');
}, 60_000);

it("answers the evaluation contract: a line out for each line in, in order", async () => {
  const lines = [
    { id: "b", text: "Putin told Xi on Monday that Russia would help.", published: "2021-08-26" },
    { id: "a", text: "Le ministre a déclaré mercredi aux journalistes que les discussions continueraient." },
  ];
  const { out } = await readout(["extract", "--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n"));
  const [told, french] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

  expect(told).toMatchObject({
    id: "b",
    status: "done",
    statements: [{ speaker: { name: "Vladimir Putin" }, saidOn: { value: "2021-08-23" } }],
  });
  expect(french).toMatchObject({ id: "a", status: "unsupported-language", language: "fr", statements: [] });
}, 30_000);

it("adds to a line what its rules found when asked to explain", async () => {
  const line = { id: "a", text: "Xi might visit Putin on Monday, the ministry said in a statement." };
  const { out } = await readout(["extract", "--jsonl", "--explain"], JSON.stringify(line));

  expect(JSON.parse(out)).toMatchObject({
    events: [],
    trace: expect.arrayContaining([
      expect.objectContaining({ what: "event", rule: "CONSULT visit", droppedBy: "being unreal", start: 9, end: 14 }),
    ]),
  });
}, 30_000);

it("says to a person that a language is not supported, and of what topics a text is", async () => {
  const french = "Le ministre a déclaré mercredi aux journalistes que les discussions continueraient.";
  const english = "The minister said on Monday that the ceasefire had held and that the truce would last.";

  expect((await readout(["extract", "-"], french)).out.trim()).toBe("extraction: language not supported (fr)");
  expect((await readout(["extract", "-"], english)).out).toContain("Topics (1)\n  ceasefires (2 mentions)");
}, 30_000);

it("shows the words that tell an event, and asks for --jsonl where a file holds lines", async () => {
  const told = (await readout(["extract", "-"], "Two people were arrested in Lagos. Xi met Putin in Moscow.")).out;

  expect(told).toContain("COERCE arrest: → people in Lagos\n      Two people were arrested in Lagos.");
  expect(told).toContain("CONSULT meet: Xi Jinping → Vladimir Putin in Moscow\n      Xi met Putin in Moscow.");
  expect(await readout(["extract", "told.jsonl"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("told.jsonl holds lines of JSON; say so: readout extract --jsonl told.jsonl"),
  });
}, 30_000);

const ownActors = `actors:
  - kind: person
    name: Ilse Vandermolen
    also: [Vandermolen]
    country: BEL
    sector: GOV
`;

it("finds the actors of one's own list, named for extraction or beside the data", async () => {
  const said = "Vandermolen told Putin on Monday that the harbour would stay closed for all ships.\n";
  const list = join(folder, "actors.yaml");
  const text = join(folder, "report.txt");
  writeFileSync(text, said);
  const without = await readout(["extract", text]);
  writeFileSync(list, ownActors);

  const extracted = await readout(["extract", "--actors", list, text]);
  const ingested = await readout(["ingest", text]);
  const found = await readout(["search", 'speaker: "Ilse Vandermolen" and speakerCountry: BEL and addressee: Putin']);

  expect(without.out).not.toContain("Ilse");
  expect(extracted.out).toContain("Ilse Vandermolen → Vladimir Putin (told): the harbour would stay closed");
  expect(ingested.err).toContain("1 new");
  expect(found.out).toContain("the harbour would stay closed");
}, 60_000);

it("starts nothing with a list of actors that cannot be used, and names line and entry", async () => {
  const list = join(folder, "actors.yaml");
  writeFileSync(list, ownActors.replace("GOV", "GOVT"));

  const checked = await readout(["config", "check"]);
  const extracted = await readout(["extract", "--actors", list, "-"], "Nobody came.");

  expect([checked.code, extracted.code]).toEqual([3, 3]);
  for (const { err } of [checked, extracted]) expect(err).toContain(`${list}:6: actor 1 (Ilse Vandermolen): sector`);
}, 30_000);

it.each([
  [["serch", "x"], 2, "Did you mean search"],
  [["search", "speakr: Xi"], 2, "Did you mean speaker"],
  [["ingest", "no-such-file.txt"], 2, "there is no file"],
  [["extract", "--jsonl", "-"], 2, "line 1 is not"],
  [["dead-letters", "show", "nothing"], 1, "no dead letter"],
  [["--version"], 0, ""],
  [["extract", "--published", "05.06.2026", "a.txt"], 2, "05.06.2026 is not a date, as in 2021-08-26"],
])(
  "%j ends with code %d and says %j",
  async (words, code, says) => {
    const run = await readout(words, "not json");

    expect(run.code).toBe(code);
    expect(run.err).toContain(says);
  },
  30_000,
);

it("ends with code 3 on settings that cannot be used, and 4 when nobody answers", async () => {
  const misset = await readout(["config", "check"], "", settings({ READOUT_PORT: "80x" }));
  const away = await readout(["search", "x"], "", settings({ READOUT_URL: "http://127.0.0.1:1" }));

  expect([misset.code, away.code]).toEqual([3, 4]);
  expect(misset.err).toContain("READOUT_PORT");
  expect(away.err).toContain("nobody answers");
}, 30_000);
