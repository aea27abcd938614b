import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { FetchError } from "./fetch-error.ts";

const RATIO_CHECKED_FROM = 1024 * 1024;
const HIGHEST_RATIO = 200;

export interface BodyLimits {
  /** Counted after decoding: 106 bytes of Brotli can hold 64 MiB. */
  maxBytes: number;
  /** Keep the first `maxBytes` instead of refusing the whole. */
  truncate?: boolean;
}

/** Reads and decodes a body while it arrives, and stops at the limits. Throws `too-large` or `encoding`. */
export async function readBody(source: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  const layer = oneLayer(encoding);
  const chunks: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return new Uint8Array();
  const decoder = layer === null ? null : decoders[layer](first.value);
  const count = { encoded: 0 };
  const counted = countBytes(first.value, chunks, count);
  const collected: Collected = { chunks: [], size: 0, full: false };
  const collect = async (plain: AsyncIterable<Buffer>) => {
    for await (const chunk of plain) {
      keep(collected, chunk, limits);
      if (collected.full) return;
      checkRatio(collected.size, count.encoded);
    }
  };
  if (decoder === null) await collect(counted);
  else await decode(counted, decoder, collect, collected);
  return Buffer.concat(collected.chunks);
}

interface Collected {
  chunks: Buffer[];
  size: number;
  full: boolean;
}

function keep(collected: Collected, chunk: Buffer, { maxBytes, truncate = false }: BodyLimits): void {
  const room = maxBytes - collected.size;
  if (chunk.length > room && !truncate)
    throw new FetchError("too-large", `the answer is larger than ${inMiB(maxBytes)}`);
  collected.chunks.push(chunk.subarray(0, room));
  collected.size += Math.min(chunk.length, room);
  collected.full = truncate && collected.size >= maxBytes;
}

function checkRatio(decoded: number, encoded: number): void {
  if (decoded > RATIO_CHECKED_FROM && decoded > encoded * HIGHEST_RATIO)
    throw new FetchError("too-large", `${encoded} bytes unpack to more than ${HIGHEST_RATIO} times as many`);
}

async function* countBytes(first: Buffer, rest: AsyncIterator<Buffer>, count: { encoded: number }) {
  for (let each = first; ; ) {
    count.encoded += each.length;
    yield each;
    const next = await rest.next();
    if (next.done) return;
    each = next.value;
  }
}

async function decode(
  source: AsyncIterable<Buffer>,
  decoder: Decoder,
  collect: (plain: AsyncIterable<Buffer>) => Promise<void>,
  collected: Collected,
): Promise<void> {
  try {
    await pipeline(source, decoder, collect);
  } catch (cause) {
    if (collected.full) return;
    const { code = "" } = cause as { code?: string };
    if (!/^(Z_|ERR__ERROR|ERR_BROTLI)/.test(code)) throw cause;
    throw new FetchError("encoding", `the answer cannot be unpacked (${code})`, { cause });
  }
}

type Decoder = zlib.Gunzip | zlib.Inflate | zlib.InflateRaw | zlib.BrotliDecompress;

const gunzip = () => zlib.createGunzip();

/** Some servers send deflate without its two bytes of header; the low half of the first byte tells. */
const inflate = (first: Buffer) => (((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw());

const decoders = { gzip: gunzip, "x-gzip": gunzip, deflate: inflate, br: () => zlib.createBrotliDecompress() } as const;
type Layer = keyof typeof decoders;

/** The one encoding of a body, null for none. Layers on layers are refused: each multiplies the one below. */
function oneLayer(encoding: string): Layer | null {
  const [layer, ...more] = encoding
    .toLowerCase()
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== "identity");
  if (layer === undefined) return null;
  if (more.length > 0) throw new FetchError("encoding", `the answer is packed ${more.length + 1} times; once is read`);
  if (!Object.hasOwn(decoders, layer))
    throw new FetchError("encoding", "the answer is packed in a way nobody asked for");
  return layer as Layer;
}

const inMiB = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round(bytes / 1024 / 1024)} MiB`;
