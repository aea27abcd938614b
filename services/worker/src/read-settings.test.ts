import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ConfigurationError, describeSettings, readSettings, secret, setting } from "./read-settings.ts";

const settings = {
  port: setting("READOUT_PORT", z.coerce.number().int().max(65_535).default(4180), "Where it listens"),
  brokers: setting("KAFKA_BROKERS", z.string().default("127.0.0.1:9092"), "Where Kafka is"),
  token: secret("READOUT_TOKEN", z.string().min(16).optional(), "Who may ask"),
};
const read = (env: Record<string, string>) => readSettings(env, settings, ["READOUT_URL"]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("takes defaults where nothing is said, and where an empty word is", () => {
  expect(read({ KAFKA_BROKERS: "" })).toEqual({ port: 4180, brokers: "127.0.0.1:9092", token: undefined });
});

it("tells all faults at once, and names that are no settings", () => {
  const attempt = () => read({ READOUT_PORT: "80x", READOUT_TOKEN: "short", READOUT_PROT: "1", READOUT_URL: "fine" });

  expect(attempt).toThrow(ConfigurationError);
  expect(attempt).toThrow(/READOUT_PROT is not a setting; the settings are .*\n.*READOUT_PORT: .*\n.*READOUT_TOKEN: /);
  expect(attempt).not.toThrow(/READOUT_URL/);
});

it("reads a secret from a file, and only a secret; what is said outright goes first", () => {
  writeFileSync(join(folder, "token"), "0123456789abcdef\n");
  const READOUT_TOKEN_FILE = join(folder, "token");

  expect(read({ READOUT_TOKEN_FILE }).token).toBe("0123456789abcdef");
  expect(read({ READOUT_TOKEN_FILE, READOUT_TOKEN: "fedcba9876543210" }).token).toBe("fedcba9876543210");
  expect(() => read({ READOUT_PORT_FILE: READOUT_TOKEN_FILE })).toThrow(/READOUT_PORT_FILE is not a setting/);
});

it("says which file of a secret cannot be read", () => {
  expect(() => read({ READOUT_TOKEN_FILE: join(folder, "gone") })).toThrow(/READOUT_TOKEN_FILE: .*gone cannot be read/);
});

it("describes every setting with its value and origin, and shows no secret", () => {
  writeFileSync(join(folder, "token"), "0123456789abcdef");
  const described = describeSettings({ READOUT_PORT: "80", READOUT_TOKEN_FILE: join(folder, "token") }, settings);

  expect(described.map(({ name, value, origin }) => [name, value, origin])).toEqual([
    ["READOUT_PORT", "80", "environment"],
    ["KAFKA_BROKERS", "127.0.0.1:9092", "default"],
    ["READOUT_TOKEN", "[secret]", "file"],
  ]);
});
