import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { closedFolder } from "../../infra/engines/elasticsearch.mjs";
import { findJava, versionOf } from "../../infra/engines/java.mjs";
import { complaintOf } from "../../infra/engines/maven.mjs";
import { cacheFolder, once, prepareRedis } from "../../infra/engines/prepare.mjs";
import { extract } from "../../infra/engines/zip.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engines-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a preparation", () => {
  it("is made once", async () => {
    const made: string[] = [];
    const make = async (into: string) => void made.push(into);

    await once({ cache: folder }, "kafka-1", make);
    const place = await once({ cache: folder }, "kafka-1", make);

    expect([made.length, place, existsSync(place)]).toEqual([1, join(folder, "kafka-1"), true]);
  });

  it("that failed half-way is made again, and what was killed half-way is swept away", async () => {
    const killed = join(folder, ".kafka-1.4194305");
    mkdirSync(killed);
    const failing = once({ cache: folder }, "kafka-1", async (into: string) => {
      writeFileSync(join(into, "half"), "");
      throw new Error("the net is down");
    });
    await expect(failing).rejects.toThrow("the net is down");

    await once({ cache: folder }, "kafka-1", async (into: string) => writeFileSync(join(into, "whole"), ""));

    expect([readdirSync(folder), readdirSync(join(folder, "kafka-1"))]).toEqual([["kafka-1"], ["whole"]]);
  });

  it("is kept where every user may enter when root makes it", () => {
    expect(cacheFolder({ HOME: "/root" }, true)).toBe("/var/cache/readout-engines");
    expect(cacheFolder({ XDG_CACHE_HOME: "/home/ana/.c" }, false)).toBe("/home/ana/.c/readout/engines");
    expect(cacheFolder({ READOUT_ENGINES_CACHE: "/srv/e" }, true)).toBe("/srv/e");
  });

  it("names the folder that would keep Elasticsearch's user out", () => {
    const closed = join(folder, "closed");
    mkdirSync(join(closed, "deep"), { recursive: true });
    chmodSync(closed, 0o700);
    chmodSync(folder, 0o755);

    expect(closedFolder(join(closed, "deep"))).toBe(closed);
  });

  it("says what to install where there is no Redis and no root", () => {
    expect(() => prepareRedis({ isRoot: false, env: { PATH: folder } })).toThrow("apt-get install redis-server");
  });

  it.each([
    [{ code: "ENOENT" }, "apt-get install maven"],
    [
      { stdout: "[\u001b[1;31mERROR\u001b[m] Failed to execute goal: no route to host -> [Help 1]\n[ERROR] advice" },
      /^Failed to execute goal: no route to host$/,
    ],
  ])("says in one line why Maven failed", (failure, expected) => {
    expect(complaintOf({ message: "exit 1", ...failure })).toMatch(expected);
  });
});

describe("Java", () => {
  const java = (name: string, version: string) => {
    const home = join(folder, name);
    mkdirSync(join(home, "bin"), { recursive: true });
    writeFileSync(join(home, "bin", "java"), "");
    writeFileSync(join(home, "release"), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
    return home;
  };

  it.each([
    ["1.8.0_412", 8],
    ["17.0.15", 17],
    ["25", 25],
    ["26-ea", 26],
  ])("%s is version %d", (version, expected) => {
    expect(versionOf(java("home", version))).toBe(expected);
  });

  it("is the one asked for when that is new enough, else the newest that fits", () => {
    const [old, , newest] = [java("jdk-17", "17.0.1"), java("jdk-21", "21.0.1"), java("jdk-25", "25.0.1")];

    expect(findJava(17, { env: { JAVA_HOME: old }, shelf: folder })).toBe(old);
    expect(findJava(21, { env: { JAVA_HOME: old }, shelf: folder })).toBe(newest);
    expect(() => findJava(30, { env: {}, shelf: folder })).toThrow("no Java 30 or newer");
  });
});

describe("unpacking", () => {
  const zip = (name: string, content: string, crc = crc32(content)) => {
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc, 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(Buffer.byteLength(content), 8);
    const head = (signature: string, before: number) => Buffer.concat([Buffer.from(signature), Buffer.alloc(before)]);
    const lengths = Buffer.from([name.length, 0, 0, 0]);
    const local = Buffer.concat([
      head("PK\x03\x04", 4),
      Buffer.from([8, 0, 0, 0, 0, 0]),
      sizes,
      lengths,
      Buffer.from(name),
      packed,
    ]);
    const central = Buffer.concat([
      head("PK\x01\x02", 6),
      Buffer.from([8, 0, 0, 0, 0, 0]),
      sizes,
      lengths,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    const tail = Buffer.alloc(12);
    tail.writeUInt32LE(central.length, 0);
    tail.writeUInt32LE(local.length, 4);
    const file = join(folder, "a.zip");
    writeFileSync(file, Buffer.concat([local, central, head("PK\x05\x06", 8), tail.subarray(0, 8), Buffer.alloc(2)]));
    return file;
  };
  const half = (content: string) => {
    writeFileSync(join(folder, "half.zip"), content);
    return join(folder, "half.zip");
  };
  const everything = (name: string) => name;

  it("takes what is asked for", () => {
    extract(zip("es/lib/a.jar", "words, words, words"), join(folder, "out"), (name: string) => name.replace("es/", ""));

    expect(readFileSync(join(folder, "out/lib/a.jar"), "utf8")).toBe("words, words, words");
  });

  it.each([
    ["a file that was spoilt on the way", () => zip("a", "words", 7), "a: its checksum is wrong"],
    ["a way out of the folder", () => zip("../../etc/cron.d/x", "words"), "leads outside"],
    ["half an archive", () => half("PK\x03\x04 and so"), "no zip archive"],
  ])("refuses %s", (_, archive, message) => {
    expect(() => extract(archive(), join(folder, "out"), everything)).toThrow(message);
  });
});
