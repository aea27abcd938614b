import { createSupervisor } from "../../infra/supervise.mjs";

const lives = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1e3);";
const says = (word: string) => `console.log(JSON.stringify({ event: "service.started", ${word} }));`;
const scripts: Record<string, string> = {
  setup: "console.log('made')",
  faulty: "console.error('the settings are nonsense'); process.exit(3)",
  api: `${lives} ${says("url: 'http://127.0.0.1:1', mark: process.env.MARK")}`,
  mortal: `${lives} ${says("pid: process.pid")} if (process.env.MARK !== 'x') process.exit(7);`,
  deaf: `process.on('SIGTERM', () => {}); setInterval(() => {}, 1e3); ${says("pid: process.pid")}`,
};

let lines: string[];
const supervise = (settings = {}) =>
  createSupervisor({
    write: (name: string, line: string) => lines.push(`${name}: ${line}`),
    words: (name: string) => ["-e", scripts[name] ?? ""],
    env: { PATH: process.env.PATH },
    ...settings,
  });
const until = async (found: () => boolean) => {
  while (!found()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

beforeEach(() => {
  lines = [];
});

it("puts a service's name before each of its lines, and tells what it says of itself once started", async () => {
  const supervisor = supervise();

  await supervisor.run("setup");
  const word = await supervisor.start("api", { MARK: "m" });
  await supervisor.stop();

  expect(word).toMatchObject({ url: "http://127.0.0.1:1", mark: "m" });
  expect(lines).toEqual(["setup: made", `api: ${JSON.stringify(word)}`]);
});

it.each(["run", "start"])("fails where what it was to %s ends badly, whose own words stand in the log", async (how) => {
  const supervisor = supervise();

  await expect(supervisor[how]("faulty")).rejects.toThrow("faulty ended with 3");
  expect(lines).toEqual(["faulty: the settings are nonsense"]);
});

it("starts a service again that ends on its own, until told to stop", async () => {
  const supervisor = supervise({ againMs: 10 });

  await supervisor.start("mortal");
  await until(() => lines.filter((line) => line.includes("started again")).length >= 2);
  await supervisor.stop();
  const told = lines.length;
  await expect(supervisor.start("mortal")).rejects.toThrow("not started any more");

  expect(lines).toContain("mortal: ended with 7; started again in 0.01 s");
  expect(lines.length).toBe(told);
});

it("asks all to end, and ends those that do not when their time is over", async () => {
  const supervisor = supervise({ drainMs: 100 });
  const { pid } = await supervisor.start("deaf");
  await supervisor.start("api");
  const before = isThere(pid);

  await supervisor.stop();

  expect([before, isThere(pid)]).toEqual([true, false]);
});
