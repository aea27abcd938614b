// Takes chosen files out of a zip archive, checked, without holding the archive in memory and without `unzip`.
// Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (no zip64: what we open is below 4 GB).
import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;

function read(file, position, length) {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) !== length) throw new Error("the archive ends too early");
  return bytes;
}

function directory(file) {
  const { size } = fstatSync(file);
  const tail = read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  for (let at = tail.length - 22; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END) return read(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  throw new Error("no zip archive, or half of one");
}

function* entries(bytes) {
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    yield {
      name: bytes.toString("utf8", at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      offset: bytes.readUInt32LE(at + 42),
    };
    at += 46 + name + extra + comment;
  }
}

function contentOf(file, { name, method, crc, packed, offset }) {
  const local = read(file, offset, 30);
  const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const bytes = read(file, start, packed);
  const content = method === 8 ? inflateRawSync(bytes) : bytes;
  if (crc32(content) !== crc) throw new Error(`${name}: its checksum is wrong`);
  return content;
}

/**
 * Extracts the files for which `place(name)` gives a path, which is taken under `folder`.
 * @returns the number of files written
 */
export function extract(archive, folder, place) {
  const file = openSync(archive, "r");
  let count = 0;
  try {
    for (const entry of entries(directory(file))) {
      const path = entry.name.endsWith("/") ? undefined : place(entry.name);
      if (path === undefined) continue;
      const target = resolve(folder, path);
      if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${entry.name}: leads outside ${folder}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contentOf(file, entry));
      if (entry.mode & 0o111) chmodSync(target, 0o755);
      count += 1;
    }
    return count;
  } catch (cause) {
    throw new Error(`unpacking ${join(archive)}: ${cause.message}`, { cause });
  } finally {
    closeSync(file);
  }
}
