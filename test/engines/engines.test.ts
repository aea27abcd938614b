import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readArguments } from "../../infra/engines/arguments.mjs";
import { brokerProperties } from "../../infra/engines/kafka.mjs";
import { freePorts, isFree } from "../../infra/engines/ports.mjs";
import { end, familyOf, isAlive, startOf } from "../../infra/engines/processes.mjs";
import { alone, instanceFolder, portsIn, readState, writeRecord } from "../../infra/engines/state.mjs";
import { enginesOf } from "../../infra/engines/suites.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engines-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const sleeper = async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000); console.log('up')"]);
  children.push(child);
  await once(child.stdout, "data");
  const pid = child.pid ?? 0;
  return { pid, started: String(startOf(pid)), ended: once(child, "exit") };
};

describe("the arguments", () => {
  it.each([
    ["", { command: "start", engines: ["kafka", "elasticsearch", "redis"], form: "plain" }],
    ["start redis kafka", { command: "start", engines: ["redis", "kafka"], form: "plain" }],
    ["--brokers 3 --elasticsearch core start", { command: "start", brokers: "3", elasticsearch: "core" }],
    ["--secured --opensearch", { engines: ["kafka", "elasticsearch", "redis", "opensearch", "secured"] }],
    ["redis --json", { command: "start", engines: ["redis"], form: "json" }],
    ["stop", { command: "stop", engines: ["kafka", "elasticsearch", "redis", "opensearch", "secured"] }],
    ["stop kafka", { command: "stop", engines: ["kafka"] }],
    ["--help", { command: "help" }],
  ])("“%s” is understood", (words, expected) => {
    expect(readArguments(words.split(" ").filter(Boolean))).toMatchObject(expected);
  });

  it.each([
    ["kibana", "engine kibana: there is no such thing; one of kafka"],
    ["--brokers 2", "--brokers 2: there is no such thing; one of 1, 3"],
    ["--elasticsearch huge", "--elasticsearch huge"],
    ["--nonsense", "--nonsense"],
  ])("“%s” is refused with what there is", (words, message) => {
    expect(() => readArguments(words.split(" "))).toThrow(message);
  });
});

describe("ports", () => {
  it("are different, free, and none of those taken", async () => {
    const range = { from: 20_500, to: 20_519 };
    const taken = [20_500, 20_501, 20_502];

    const ports: number[] = await freePorts(5, { ...range, taken });

    expect(new Set(ports).size).toBe(5);
    expect(ports.filter((port) => taken.includes(port) || port < range.from || port > range.to)).toEqual([]);
  });

  it("leave alone a port that someone listens on", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };

    const whileTaken = await isFree(port);
    const refused = freePorts(1, { from: port, to: port });

    await expect(refused).rejects.toThrow(`ports ${port} to ${port}: 1 wanted, 0 free`);
    server.close();
    await once(server, "close");
    expect([whileTaken, await isFree(port)]).toEqual([false, true]);
  });
});

describe("a recorded process", () => {
  it("is known by its pid and its start, and ended by them", async () => {
    const { pid, started, ended } = await sleeper();

    expect(isAlive({ pid, started })).toBe(true);
    await end({ pid, started });
    await ended;

    expect(isAlive({ pid, started })).toBe(false);
  });

  it("that had its number given to another is not alive, and the other lives on", async () => {
    const other = await sleeper();
    const recorded = { pid: other.pid, started: `${other.started}0` };

    await end(recorded);

    expect([isAlive(recorded), familyOf(recorded), isAlive(other)]).toEqual([false, [], true]);
  });

  it("takes what it started with it, even when it is killed", async () => {
    const script =
      "const { pid } = require('node:child_process').spawn('sleep', ['600']); console.log(pid); setInterval(() => {}, 1e3)";
    const child = spawn(process.execPath, ["-e", script]);
    const [told] = (await once(child.stdout, "data")) as [Buffer];
    const grandchild = { pid: Number(told), started: String(startOf(Number(told))) };

    await end({ pid: child.pid, started: startOf(child.pid) }, 0);

    expect(isAlive(grandchild)).toBe(false);
  });

  it("that will not end when asked is ended after the grace", async () => {
    const child = spawn(process.execPath, [
      "-e",
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1e3); console.log(1)",
    ]);
    await once(child.stdout, "data");
    const gone = once(child, "exit");

    await end({ pid: child.pid, started: startOf(child.pid) }, 200);

    expect(await gone).toEqual([null, "SIGKILL"]);
  });

  it("that is dead but unburied, as where process 1 buries nobody, is not alive", async () => {
    const parent = spawn("sh", ["-c", "sleep 600 & echo $!; exec sleep 600"]);
    const [told] = (await once(parent.stdout, "data")) as [Buffer];
    const child = Number(told);
    const stat = (pid: number | undefined) => readFileSync(`/proc/${pid}/stat`, "utf8");
    const seen = async (pid: number | undefined, state: RegExp) => {
      while (!state.test(stat(pid))) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    // Only once its parent is no shell any more: a shell would bury it.
    await seen(parent.pid, /\(sleep\)/);
    process.kill(child);
    await seen(child, /\) Z /);

    expect(startOf(child)).toBeNull();
    parent.kill();
    await once(parent, "exit");
  });

  it.each([0, 1, -1, Number.NaN, 4_194_305])("is never process %s", (pid) => {
    expect(startOf(pid)).toBeNull();
  });
});

describe("the state", () => {
  const record = (port: number) => ({ variant: "1", ports: [{ client: port, controller: port + 1 }], processes: [] });

  it("keeps a record per engine, and forgets one", () => {
    writeRecord(folder, "kafka", record(21_000));
    writeRecord(folder, "redis", record(22_000));
    const both = portsIn(readState(folder));
    writeRecord(folder, "kafka", undefined);

    expect([both, Object.keys(readState(folder))]).toEqual([[21_000, 21_001, 22_000, 22_001], ["redis"]]);
  });

  it("is in another folder for another checkout", () => {
    const [one, two] = ["/home/ana/readout", "/home/ana/readout-2"].map((root) => instanceFolder("/cache", root));

    expect(one).not.toBe(two);
  });

  it("that is spoilt is not overwritten but told", () => {
    writeFileSync(join(folder, "state.json"), "{ half");

    expect(() => writeRecord(folder, "redis", record(1))).toThrow("state.json cannot be read");
    expect(readFileSync(join(folder, "state.json"), "utf8")).toBe("{ half");
  });

  it("is worked on by one at a time", async () => {
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} in`);
      await new Promise((resolve) => setImmediate(resolve));
      told.push(`${name} out`);
    };

    await Promise.all([alone(folder, work("a")), alone(folder, work("b"))]);

    expect([
      ["a in", "a out", "b in", "b out"],
      ["b in", "b out", "a in", "a out"],
    ]).toContainEqual(told);
  });

  it("is not held for ever by a process that died", async () => {
    writeFileSync(join(folder, "lock"), JSON.stringify({ pid: process.pid, started: "another life" }));

    expect(await alone(folder, async () => "done")).toBe("done");
  });
});

it("gives a cluster replication that survives the loss of a broker", () => {
  const ports = [1, 2, 3].map((each) => ({ client: 20_000 + each, controller: 21_000 + each }));

  const lines = brokerProperties({ index: 1, ports, data: "/d" }).split("\n");

  expect(lines).toEqual(
    expect.arrayContaining([
      "node.id=2",
      "controller.quorum.voters=1@127.0.0.1:21001,2@127.0.0.1:21002,3@127.0.0.1:21003",
      "offsets.topic.replication.factor=3",
      "transaction.state.log.min.isr=2",
      "share.coordinator.state.topic.min.isr=2",
      "default.replication.factor=3",
      "min.insync.replicas=2",
      "broker.session.timeout.ms=3000",
      "auto.create.topics.enable=false",
    ]),
  );
});

it("tells from the variables that a suite names which engines it needs", () => {
  writeFileSync(join(folder, "a.test.ts"), 'import { b } from "./b.ts";\nprocess.env.REDIS_URL;\n');
  writeFileSync(join(folder, "b.ts"), "process.env.READOUT_ENGINES_KAFKA_LIBS;\n");

  expect(enginesOf(folder, "a.test.ts")).toEqual(["kafka", "redis"]);
});

const run = promisify(execFile);
const main = fileURLToPath(new URL("../../infra/engines/main.mjs", import.meta.url));
const libs = process.env.READOUT_ENGINES_KAFKA_LIBS;
const real = libs || process.env.ENGINES === "required" ? describe : describe.skip;

real(`Kafka and Redis${libs ? "" : " (READOUT_ENGINES_KAFKA_LIBS is missing: npm run test:engines sets it)"}`, () => {
  const rest = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/_URL$|^KAFKA_|^READOUT_/.test(name)),
  );
  const engines = (...words: string[]) =>
    run(process.execPath, [main, ...words], { env: { ...rest, READOUT_ENGINES_CACHE: folder } });
  const start = async () =>
    JSON.parse((await engines("start", "kafka", "redis", "--json")).stdout) as Record<string, string>;
  const stateFile = () => join(folder, "instances", readdirSync(join(folder, "instances"))[0] ?? "", "state.json");

  beforeEach(() => {
    const prepared = dirname(libs ?? "READOUT_ENGINES_KAFKA_LIBS is missing");
    symlinkSync(prepared, join(folder, prepared.split("/").at(-1) ?? ""));
  });
  afterEach(() => engines("clean"));

  it("start once, are told, and end; another's process under a recorded number lives on", async () => {
    const first = await start();
    const second = await start();
    const { stdout: running } = await engines("status");
    const other = await sleeper();
    const state = JSON.parse(readFileSync(stateFile(), "utf8"));
    const [redis] = state.redis.processes;
    state.redis.processes = [{ pid: other.pid, started: redis.started }, redis];
    writeFileSync(stateFile(), JSON.stringify(state));

    await engines("stop");
    const { stdout: ended } = await engines("status");

    expect(Object.keys(first)).toEqual(["KAFKA_BROKERS", "READOUT_ENGINES_KAFKA_LIBS", "REDIS_URL"]);
    expect(second).toEqual(first);
    expect(running).toMatch(
      /Kafka +127\.0\.0\.1:\d+ +\d+ +\d+ MB +ready\nElasticsearch +never started\nRedis .* ready/,
    );
    expect(ended).toMatch(/Kafka .* not running\n[\s\S]*Redis .* not running/);
    expect([isAlive(other), isAlive(redis), isAlive(state.kafka.processes[0])]).toEqual([true, false, false]);
  }, 120_000);

  it("use the one that the environment gives, and say so when it does not answer", async () => {
    const { REDIS_URL } = JSON.parse((await engines("start", "redis", "--json")).stdout);
    const outside = { ...rest, READOUT_ENGINES_CACHE: join(folder, "elsewhere"), REDIS_URL };
    const given = await run(process.execPath, [main, "start", "redis", "--export"], { env: outside });
    await engines("stop", "redis");
    const refused = run(process.execPath, [main, "start", "redis"], { env: outside });

    expect(given.stdout).toBe(`export REDIS_URL='${REDIS_URL}'\n`);
    await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("unset REDIS_URL") });
  }, 120_000);
});
