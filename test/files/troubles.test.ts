import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbookFile } from '../../src/files/read-workbook-file';
import {
  archive,
  compoundFile,
  contentTypes,
  deflated,
  packed,
  relationships,
  rows,
  sheetOf,
  stored,
  troubleOf,
  workbookFile,
  workbookParts,
  worksheet,
} from './hand-made';

const sample = new Uint8Array(readFileSync('assets/samples/khao-sat-quang-nam-2012.xlsx'));
const one = rows('<row r="1"><c r="A1"><v>1</v></c></row>');
const damaged = { code: 'file-damaged' };

describe('a file that is no workbook', () => {
  it('is empty', async () => {
    expect(await troubleOf(new Uint8Array())).toEqual({ code: 'file-empty' });
  });

  it.each([
    ['a table of text', 'TT;Tên đơn vị;Đảng viên\n1;Tam Kỳ;48\n'],
    ['a page', '<html><table><tr><td>1</td></tr></table></html>'],
    ['one letter', 'P'],
  ])('is %s under another name', async (_, text) => {
    expect(await troubleOf(new TextEncoder().encode(text))).toEqual({ code: 'file-not-workbook' });
  });

  it.each([
    ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['ods', 'application/vnd.oasis.opendocument.spreadsheet-template'],
    ['odt', 'application/vnd.oasis.opendocument.text'],
    ['other', 'application/epub+zip'],
    ['other', 'application/vnd.oasis.opendocument.constructor'],
  ])('is an archive of kind %s by its type %s', async (kind, type) => {
    const file = archive([stored('mimetype', type), deflated('content.xml', '<a/>')]);
    expect(await troubleOf(file)).toEqual({ code: 'file-other-kind', kind });
  });

  it.each([
    ['xlsb', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'],
    [
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'word/document.xml',
    ],
    [
      'pptx',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      'ppt/presentation.xml',
    ],
    ['other', 'application/vnd.ms-visio.drawing.main+xml', 'visio/document.xml'],
  ])('is an Office file of kind %s', async (kind, type, path) => {
    const file = packed({
      '[Content_Types].xml': contentTypes(type, path),
      '_rels/.rels': relationships(`officeDocument ${path}`),
      [path]: 'x',
    });
    expect(await troubleOf(file)).toEqual({ code: 'file-other-kind', kind });
  });

  it('is an archive of photos, or of nothing', async () => {
    const other = { code: 'file-other-kind', kind: 'other' };
    expect(await troubleOf(archive([stored('anh.jpg', 'x')]))).toEqual(other);
    expect(await troubleOf(archive([]))).toEqual(other);
  });

  it.each([
    [{ code: 'file-old-format' }, ['Workbook']],
    [{ code: 'file-old-format' }, ['Book']],
    [{ code: 'file-old-format' }, ['WordDocument', 'Workbook']],
    [{ code: 'file-encrypted' }, ['EncryptionInfo', 'EncryptedPackage']],
    [{ code: 'file-other-kind', kind: 'doc' }, ['WordDocument']],
    [{ code: 'file-not-workbook' }, ['Contents']],
  ])('is %j with the streams %j', async (trouble, streams) => {
    expect(await troubleOf(compoundFile(...streams))).toEqual(trouble);
  });
});

it('is told to be encrypted where it was saved with a password', async () => {
  const file = await writeXlsx({
    sheets: [{ name: 'Biểu 1', rows: [['Tam Kỳ', 48]] }],
    encryption: { password: 'mật khẩu', spinCount: 1000 },
  });
  expect(await troubleOf(new Uint8Array(file))).toEqual({ code: 'file-encrypted' });
});

describe('a broken file', () => {
  it('never throws, wherever the sample is cut', async () => {
    for (let part = 0; part < 50; part++) {
      const cut = sample.subarray(0, Math.floor((sample.length * part) / 50));
      expect(await troubleOf(cut)).toEqual({ code: part === 0 ? 'file-empty' : 'file-truncated' });
    }
    expect(await troubleOf(sample.subarray(0, sample.length - 1))).toEqual({ code: 'file-truncated' });
  });

  it('is told from a workbook whatever bytes it has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
        async (noise, start) => {
          const bytes = new Uint8Array([...Buffer.from(start, 'latin1'), ...noise]);
          expect(await troubleOf(bytes)).not.toBeNull();
        },
      ),
    );
  });

  it('never throws where some of its bytes are others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1 }),
        async (changes) => {
          const bytes = sample.slice();
          for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
          await readWorkbookFile('hỏng.xlsx', bytes);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is damaged where a part holds other bytes than were packed', async () => {
    const parts = Object.entries(workbookParts(one)).map(([path, text]) => stored(path, text));
    const bytes = archive(parts);
    const at = Buffer.from(bytes).indexOf('<v>1</v>') + 3;
    bytes[at] = 0x32;
    expect(await troubleOf(bytes)).toEqual(damaged);
  });

  it.each([
    ['ends early', '<worksheet><sheetData><row>'],
    ['ends inside a tag', '<worksheet><sheetData'],
    ['closes what is not open', '<worksheet></sheetData></worksheet>'],
    ['closes another than the open one', '<worksheet><sheetData></cols></worksheet>'],
    ['names a document type', '<!DOCTYPE worksheet SYSTEM "a.dtd"><worksheet/>'],
    ['has two roots', '<worksheet/><worksheet/>'],
    ['has text outside', '<worksheet/>x'],
    ['is of another kind', '<chartsheet/>'],
    ['has nothing', ''],
    ['has an attribute without quotes', '<worksheet a=1/>'],
    ['nests without end', '<worksheet>' + '<a>'.repeat(300) + '</a>'.repeat(300) + '</worksheet>'],
    ['has a tag of two million letters', `<worksheet ${'a'.repeat(2_000_000)}="1"/>`],
  ])('is damaged where a worksheet %s', async (_, sheet) => {
    expect(await troubleOf(workbookFile(sheet))).toEqual(damaged);
  });

  it('is damaged where a part is no UTF-8', async () => {
    const parts = Object.entries(workbookParts(one)).map(([path, text]) =>
      deflated(
        path,
        path.includes('sheet1')
          ? Buffer.from(text.replace('A1"><v>1</v>', 'A1" t="str"><v>\xff</v>'), 'latin1')
          : text,
      ),
    );
    expect(await troubleOf(archive(parts))).toEqual(damaged);
  });

  it('is refused where it declares entities, however few', async () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>';
    expect(
      await troubleOf(workbookFile(`<?xml version="1.0"?>${lol}${one.slice(one.indexOf('<work'))}`)),
    ).toEqual(damaged);
  });

  it.each(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])(
    'is damaged or of another kind without %s',
    async (path) => {
      const parts = Object.entries(workbookParts(one)).filter(([other]) => other !== path);
      expect(await troubleOf(packed(Object.fromEntries(parts)))).toEqual(
        path === '[Content_Types].xml' ? { code: 'file-other-kind', kind: 'other' } : damaged,
      );
    },
  );

  it('is encrypted where its archive is', async () => {
    const parts = Object.entries(workbookParts(one)).map(([path, text]) => ({
      ...deflated(path, text),
      flags: 1,
    }));
    expect(await troubleOf(archive(parts))).toEqual({ code: 'file-encrypted' });
  });
});

describe('a file that is too large', () => {
  const withPart = (part: ReturnType<typeof deflated>) =>
    archive([...Object.entries(workbookParts(one)).map(([path, text]) => deflated(path, text)), part]);

  it('is so by its bytes', async () => {
    const most = 50 * 1024 * 1024;
    expect(await troubleOf(new Uint8Array(most))).toEqual({ code: 'file-not-workbook' });
    expect(await troubleOf(new Uint8Array(most + 1))).toEqual({
      code: 'file-too-large',
      limit: 'file-bytes',
      found: most + 1,
      most,
    });
  });

  it('is so by the number of its parts', async () => {
    const parts = Array.from({ length: 10_001 }, (_, at) => stored(`${at}`, ''));
    expect(await troubleOf(archive(parts))).toMatchObject({ limit: 'entries', found: 10_001, most: 10_000 });
    expect(await troubleOf(archive(parts.slice(1)))).toMatchObject({ code: 'file-other-kind' });
  });

  it('is so by what its parts declare together, before any is unpacked', async () => {
    const declared = { ...deflated('xl/media/a.png', 'x'), packed: new Uint8Array(2_000_000) };
    const half = { ...declared, size: 128 * 1024 * 1024 };
    expect(await troubleOf(withPart(half))).toBeNull();
    expect(await troubleOf(archive([half, { ...half, path: 'b', size: half.size + 1 }]))).toEqual({
      code: 'file-too-large',
      limit: 'unpacked-bytes',
      found: 256 * 1024 * 1024 + 1,
      most: 256 * 1024 * 1024,
    });
  });

  it('is so by a part that is a thousand times its packed form', async () => {
    const bomb = deflated('xl/media/a.bin', new Uint8Array(9 * 1024 * 1024));
    expect(await troubleOf(withPart(bomb))).toMatchObject({ limit: 'unpacked-ratio', most: 250 });
    expect(await troubleOf(withPart(deflated('xl/media/a.bin', new Uint8Array(7 * 1024 * 1024))))).toBeNull();
  });

  it('is so by far more texts or merged areas than a workbook has', async () => {
    const withStored = (path: string, text: string) =>
      archive(
        Object.entries(workbookParts(one, { [path]: text })).map(([name, content]) => stored(name, content)),
      );
    const texts = withStored('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(2_000_001)}</sst>`);
    expect(await troubleOf(texts)).toMatchObject({ limit: 'shared-texts', found: 2_000_001 });
    const merges = `<mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(200_001)}</mergeCells>`;
    expect(await troubleOf(withStored('xl/worksheets/sheet1.xml', worksheet(merges)))).toMatchObject({
      limit: 'merged-areas',
      found: 200_001,
    });
  });
});

describe('a part that unpacks to more than it declares', () => {
  /** A gigabyte of spaces as deflated bytes: one piece that stands alone, repeated. */
  function gigabyte(): Uint8Array {
    const piece = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, ' '), {
      finishFlush: constants.Z_FULL_FLUSH,
    });
    return Buffer.concat([...Array.from({ length: 64 }, () => piece), deflateRawSync('')]);
  }

  it('is left at the first piece that shows it', async () => {
    const bomb = { ...deflated('xl/worksheets/sheet1.xml', one), packed: gigabyte() };
    const parts = Object.entries(workbookParts(one)).map(([path, text]) =>
      path === bomb.path ? bomb : deflated(path, text),
    );
    let inflated = 0;
    const Real = globalThis.DecompressionStream;
    // The real one, with a count of what comes out of it.
    class Counted extends Real {
      override get readable(): ReadableStream {
        const count = new TransformStream<Uint8Array, Uint8Array>({
          transform: (piece, to) => {
            inflated += piece.length;
            to.enqueue(piece);
          },
        });
        return super.readable.pipeThrough(count);
      }
    }
    globalThis.DecompressionStream = Counted;
    try {
      expect(await troubleOf(archive(parts))).toEqual(damaged);
    } finally {
      globalThis.DecompressionStream = Real;
    }
    expect(inflated).toBeGreaterThan(one.length);
    expect(inflated).toBeLessThan(1024 * 1024);
  });

  it('or to less, is damaged', async () => {
    for (const by of [-1, 1]) {
      const parts = Object.entries(workbookParts(one)).map(([path, text]) => {
        const part = deflated(path, text);
        return path.includes('sheet1') ? { ...part, size: part.size + by } : part;
      });
      expect(await troubleOf(archive(parts))).toEqual(damaged);
    }
  });
});

it('is read with a comment behind the archive, as some tools leave one', async () => {
  const parts = Object.entries(workbookParts(one)).map(([path, text]) => deflated(path, text));
  expect((await sheetOf(archive(parts, `PK\x05\x06${'z'.repeat(40)}`))).raw.values).toEqual([[1]]);
});

it('reads a view into a larger buffer as that view', async () => {
  const file = workbookFile(one);
  const buffer = new Uint8Array(file.length + 200).fill(0x50);
  buffer.set(file, 100);
  expect((await sheetOf(buffer.subarray(100, 100 + file.length))).raw.values).toEqual([[1]]);
});
