import { crc32, deflateRawSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';
import type { FileReading, FileSheet, FileTrouble } from '../../src/domain/collect/file-reading';
import { readWorkbookFile } from '../../src/files/read-workbook-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A part of an archive; what its header says of it can be made to lie. */
export interface HandMadePart {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly flags?: number;
}

export function deflated(path: string, content: string | Uint8Array): HandMadePart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, packed: deflateRawSync(bytes), method: 8, size: bytes.length, crc: crc32(bytes) };
}

export function stored(path: string, content: string): HandMadePart {
  const bytes = Buffer.from(content);
  return { path, packed: bytes, method: 0, size: bytes.length, crc: crc32(bytes) };
}

export function archive(parts: readonly HandMadePart[], comment = ''): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, packed, method, size, crc, flags = 0x800 } of parts) {
    const name = Buffer.from(path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    fields.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
    chunks.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end, Buffer.from(comment)]));
}

/** A container of Office 97 to 2003 with these streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const tools = CFB as {
    utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
    write(file: object, options: { type: 'buffer' }): Uint8Array;
  };
  const file = tools.utils.cfb_new();
  for (const name of streams) tools.utils.cfb_add(file, `/${name}`, new Uint8Array(9000).fill(7));
  return new Uint8Array(tools.write(file, { type: 'buffer' }));
}

/** Relationships with the ids `r1`, `r2` …, each given as `type target`. */
export const relationships = (...entries: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${entries
    .map((entry, index) => {
      const [type = '', target = ''] = entry.split(' ');
      return `<Relationship Id="r${index + 1}" Type="${office}/${type}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

export const contentTypes = (type: string, path = 'xl/workbook.xml'): string =>
  `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/${path}" ContentType="${type}"/></Types>`;

/** The root of a worksheet around what is given. */
export const worksheet = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`;

export const rows = (inside: string): string => worksheet(`<sheetData>${inside}</sheetData>`);

/** The parts of a workbook with one sheet, `Biểu 1`; parts of the same path take their place. */
export function workbookParts(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(workbookType),
    '_rels/.rels': relationships('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      'worksheet worksheets/sheet1.xml',
      'styles styles.xml',
      'sharedStrings sharedStrings.xml',
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return archive(Object.entries(parts).map(([path, text]) => deflated(path, text)));
}

export const workbookFile = (sheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed(workbookParts(sheet, others));

export const sharedTexts = (...items: readonly string[]): string =>
  `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

export const styleSheet = (inside: string): string => `<styleSheet xmlns="${main}">${inside}</styleSheet>`;

export async function sheetsOf(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const reading: FileReading = await readWorkbookFile('khảo sát.xlsx', bytes);
  if (!reading.ok) throw new Error(`not read: ${JSON.stringify(reading.trouble)}`);
  return reading.sheets;
}

export async function sheetOf(bytes: Uint8Array): Promise<FileSheet> {
  const [sheet] = await sheetsOf(bytes);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Why a file is not read, null where it is. */
export async function troubleOf(bytes: Uint8Array): Promise<FileTrouble | null> {
  const reading = await readWorkbookFile('khảo sát.xlsx', bytes);
  return reading.ok ? null : reading.trouble;
}
