import { damaged } from '../file-fault';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of a part, piece by piece. Throws on a part that holds more or less than declared, or other bytes; one that
 * holds more is left at the piece that shows it.
 */
export async function* unpack(file: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(file, entry);
  let size = 0;
  let crc = 0;
  for await (const piece of entry.method === STORED ? [packed] : inflated(packed)) {
    size += piece.length;
    if (size > entry.size) throw damaged();
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged();
}

function packedBytes(file: Uint8Array, { headerAt, packedSize, method }: ZipEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw damaged();
  if (headerAt + HEADER_LENGTH > file.length) throw damaged();
  const view = new DataView(file.buffer, file.byteOffset + headerAt, HEADER_LENGTH);
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw damaged();
  const from = headerAt + HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  if (from + packedSize > file.length) throw damaged();
  return file.subarray(from, from + packedSize);
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  void feed((writable as WritableStream<Uint8Array>).getWriter(), packed);
  try {
    for (let next = await read(reader); !next.done; next = await read(reader)) yield next.value;
  } finally {
    // Also when the caller has seen enough; a stream that failed rejects here once more.
    await reader.cancel().catch(() => undefined);
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch {
    // The stream fails for one reason only: these bytes are not deflated, or not to their end.
    throw damaged();
  }
}

/**
 * Browsers inflate what is written at once as a whole, and a byte can become a thousand: small slices, each waiting
 * until the one before was read, keep what is in memory small.
 */
const SLICE = 16 * 1024;

async function feed(writer: WritableStreamDefaultWriter<Uint8Array>, packed: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      await writer.ready;
      await writer.write(packed.subarray(at, at + SLICE));
    }
    await writer.close();
  } catch {
    // The reading side is told the same, and decides.
  }
}
