import { damaged, FileFault, holdTo } from '../file-fault';
import { LIMITS } from '../limits';

/** A part of an archive as its directory declares it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;
const ENCRYPTED_FLAG = 1;
const UTF_8_FLAG = 0x800;

/**
 * The parts of an archive, nothing unpacked yet; throws where they would be more than `LIMITS` allow. Archives of the
 * 64-bit kind declare sizes of 4 GB in the fields read here, and so are too large.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw new FileFault({ code: 'file-truncated' });
  const count = view.getUint16(end + 10, true);
  holdTo('entries', count, LIMITS.entries);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  while (entries.length < count) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(view, at, bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength));
    unpacked += entry.size;
    holdTo('unpacked-bytes', unpacked, LIMITS.unpackedBytes);
    if (entry.size > LIMITS.ratioMattersFrom)
      holdTo('unpacked-ratio', Math.round(entry.size / Math.max(1, entry.packedSize)), LIMITS.unpackedRatio);
    entries.push(entry);
    at += HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw new FileFault({ code: 'file-encrypted' });
  return {
    // Only parts with plain names are ever asked for, so an old code page need not be known.
    path: new TextDecoder(flags & UTF_8_FLAG ? 'utf-8' : 'latin1').decode(name),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
}

/** Behind it stands at most a comment of 65,535 bytes, whose length it names. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY && at + view.getUint16(at + 20, true) <= last)
      return at;
  }
  return null;
}
