import type { FileTrouble } from '../../domain/collect/file-reading';

/** The container of Office 97 to 2003, in which password-protected new files are kept as well. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** In the order in which they count: a workbook may hold a Word document, and is still one. */
const STREAMS: readonly (readonly [name: string, trouble: FileTrouble])[] = [
  ['EncryptedPackage', { code: 'file-encrypted' }],
  ['EncryptionInfo', { code: 'file-encrypted' }],
  ['Workbook', { code: 'file-old-format' }],
  ['Book', { code: 'file-old-format' }],
  ['WordDocument', { code: 'file-other-kind', kind: 'doc' }],
  ['PowerPoint Document', { code: 'file-other-kind', kind: 'ppt' }],
];

const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM = 2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * What kind of compound file this is, by the names of its streams. The directory's entries are looked for in the whole
 * file, at the 128 bytes that each is aligned to, and not along its chain of sectors: a file cut short has no chain.
 */
export function troubleOfCompoundFile(bytes: Uint8Array): FileTrouble {
  const found = new Set<string>();
  const longest = Math.max(...STREAMS.map(([name]) => name.length));
  for (let at = ENTRY_LENGTH * 4; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    // In UTF-16, with the zero at its end.
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) / 2 - 1;
    if (bytes[at + KIND_AT] !== STREAM || length < 1 || length > longest) continue;
    found.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length * 2)));
  }
  return STREAMS.find(([name]) => found.has(name))?.[1] ?? { code: 'file-not-workbook' };
}
