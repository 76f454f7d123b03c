import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { compoundFile } from '../../files/hand-made';
import { called, fileOf, filesOfDistricts, withMembers, xlsxInFonts } from '../../jobs/survey-files';
import { openWorkbook, saveWorkbook } from '../../../src/preview/host/workbook-file';
import { connectNodeClient } from '../../../src/preview/host/node-client';
import { testWithLibreOffice } from '../../libre-office';
import { convertedByLibreOffice, withoutResults } from '../../libre-office-file';
import { doCommand, runCommand } from './run-command';

const SHEET = 'Khảo sát tổng hợp';
let folder: string;
/** A file for each of the 18 districts. */
let districts: readonly string[];

const inFolder = (...names: readonly string[]) => join(folder, ...names);
/** As a person runs it: in a process of its own. */
const run = (...words: readonly string[]) => runCommand('collect', words);
const collect = (...words: readonly string[]) => doCommand('collect', words);
const bytesOf = async (path: string) => new Uint8Array(await readFile(path));
const cellOf = async (path: string, cell: string) =>
  (read(await readFile(path)).Sheets[SHEET]?.[cell] as { readonly v: unknown } | undefined)?.v;

async function put(path: string, file: Awaited<ReturnType<typeof fileOf>>): Promise<string> {
  await writeFile(path, await file.bytes());
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collect-'));
  await Promise.all(['a', 'b', 'bad'].map((name) => mkdir(inFolder(name))));
  const files = await filesOfDistricts();
  districts = await Promise.all(files.map((file) => put(inFolder('a', file.name), file)));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('18 files of mixed layouts become one survey that gives the published figures', async () => {
  const out = inFolder('18.xlsx');
  const before = await Promise.all(districts.map(bytesOf));
  const { code, stdout, stderr } = await run(...districts, '--out', out, '--json');
  expect([code, stderr]).toEqual([0, '']);
  const printed = JSON.parse(stdout) as Record<string, unknown> & { readonly taken: readonly unknown[] };
  expect(Object.keys(printed)).toEqual(['taken', 'refused', 'conflicts', 'changes', 'written']);
  expect(printed).toMatchObject({ refused: [], conflicts: [], written: [`${SHEET}!A1:Q23`] });
  expect(printed.taken).toHaveLength(18);
  expect(printed.taken[1]).toEqual({
    file: 'TP Hội An.xlsx',
    sheet: 'Biểu 1',
    layout: 'long',
    units: [{ name: 'TP Hội An', cell: 'B4' }],
    findings: [],
    warnings: [],
  });
  expect(await Promise.all(districts.map(bytesOf))).toEqual(before);
  const workbook = read(await readFile(out));
  expect(workbook.SheetNames).toEqual([SHEET]);
  expect([await cellOf(out, 'A7'), await cellOf(out, 'N7')]).toEqual(['TP Hội An', 'TP Hội An.xlsx']);

  const assessed = await doCommand('assess', [out, '--json']);
  expect(JSON.parse(assessed.stdout)).toMatchObject({
    sheet: SHEET,
    totals: { units: 18, before: 312, after: 47, members: 2930 },
  });
});

describe('a file that was gathered before', () => {
  /** The first three districts gathered, with a colleague's note beside the second. */
  async function notedFile(name: string): Promise<string> {
    const out = inFolder(name);
    await collect(...districts.slice(0, 3), '--out', out);
    const workbook = await openWorkbook(await bytesOf(out));
    await connectNodeClient(workbook).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      context.workbook.tables.getItem('KienToan_KhaoSat').resize('A5:R8');
      sheet.getRange('R5').values = [['Ghi chú']];
      sheet.getRange('R7').values = [['đã gọi điện']];
      await context.sync();
    });
    await writeFile(out, await saveWorkbook(workbook));
    return out;
  }

  test('has its rows replaced, and the other rows, notes and sheets stay', async () => {
    const out = await notedFile('again.xlsx');
    const changed = await put(
      inFolder('b', 'TP Hội An.xlsx'),
      await fileOf('', withMembers('TP Hội An', 0, 5)),
    );
    const { code, stdout } = await run(changed, '--out', out);
    expect(code).toBe(0);
    expect(stdout).toContain('Dòng thêm: 0; thay: 1; giữ như cũ: 0');
    expect(await cellOf(out, 'D7')).toBe(48);
    expect(await cellOf(out, 'R7')).toBe('đã gọi điện');
    expect([await cellOf(out, 'A6'), await cellOf(out, 'D6')]).toEqual(['TP Tam Kỳ', 48]);
  });

  test('stays byte for byte where nothing differs', async () => {
    const out = await notedFile('same.xlsx');
    const before = await bytesOf(out);
    const { code, stdout } = await collect(...districts.slice(0, 3), '--out', out);
    expect([code, stdout]).toEqual([0, expect.stringContaining('không phải ghi gì') as unknown]);
    expect(await bytesOf(out)).toEqual(before);
  });

  test('is told in words which columns its table lacks', async () => {
    const out = inFolder('narrow.xlsx');
    // Wide and long files say nothing of full members, a list of organisations does.
    const [wide, , , list] = districts;
    await collect(wide ?? '', '--out', out);
    const { stdout } = await collect(list ?? '', '--out', out);
    expect(stdout).toContain('Bảng tổng hợp không có cột: Khối đảng: Chính thức; Khối MTTQ');
  });
});

test('a workbook that is there keeps its own sheets', async () => {
  const out = inFolder('own.xlsx');
  await copyFile('assets/samples/khao-sat-quang-nam-2012.xlsx', out);
  expect((await collect(districts[0] ?? '', '--out', out)).code).toBe(0);
  expect(read(await readFile(out)).SheetNames).toEqual(['Khảo sát', SHEET]);
});

test('what is taken, what to look at in it, and what is not taken are printed, and the rest is gathered', async () => {
  const good = await bytesOf(districts[0] ?? '');
  const bad: readonly (readonly [string, Uint8Array, string])[] = [
    ['cũ.xls', compoundFile('Workbook'), 'Tệp Excel cũ (.xls)'],
    ['csv.xlsx', new TextEncoder().encode('TT,Tên đơn vị\n1,Tam Kỳ\n'), 'Không phải tệp Excel .xlsx'],
    ['mật khẩu.xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'Tệp có mật khẩu'],
    ['cụt.xlsx', good.subarray(0, good.length - 100), 'Tệp thiếu phần cuối'],
    ['rỗng.xlsx', new Uint8Array(), 'Tệp rỗng'],
  ];
  for (const [name, bytes] of bad) await writeFile(inFolder('bad', name), bytes);
  const old = inFolder('phông cũ.xlsx');
  const rows = [
    ['TT', 'Tªn ®¬n vÞ', 'Khèi ®¶ng: ®¶ng viªn', 'Khèi MTTQ: ®¶ng viªn', 'Khèi chÝnh quyÒn: ®¶ng viªn'],
    [1, 'HuyÖn Phó Ninh', 34, 31, 104],
  ];
  await writeFile(old, await xlsxInFonts(rows, Array<string>(5).fill('.VnTime')));
  const out = inFolder('rest.xlsx');
  const { code, stdout, stderr } = await collect(
    ...bad.map(([name]) => inFolder('bad', name)),
    inFolder('nowhere.xlsx'),
    inFolder('bad'),
    old,
    districts[0] ?? '',
    '--out',
    out,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Đã đọc 2 trang tính, 2 đơn vị:');
  expect(stdout).toContain('Lưu ý: Ô B1: 5 ô dùng phông chữ cũ');
  expect(stdout).toContain('Không lấy (7):');
  for (const [name, , message] of bad) expect(stdout).toContain(`  ${name}: ${message}`);
  for (const name of ['nowhere.xlsx', 'bad']) expect(stdout).toContain(`  ${name}: Không lấy được nội dung`);
  expect([await cellOf(out, 'A6'), await cellOf(out, 'A7')]).toEqual(['Huyện Phú Ninh', 'TP Tam Kỳ']);
});

describe('a district that comes twice', () => {
  let twice: readonly string[];

  beforeAll(async () => {
    const other = await put(
      inFolder('b', 'TP Hội An.xlsx'),
      await fileOf('', withMembers('TP Hội An', 0, 5)),
    );
    twice = [inFolder('a', 'TP Hội An.xlsx'), other];
  });

  test('is asked about: exit code 1, both places by their folders, nothing written', async () => {
    const { code, stdout, stderr } = await run(...twice, '--out', inFolder('asked.xlsx'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'TP Hội An có ở 2 nơi: a/TP Hội An.xlsx, trang “Biểu 1”, ô B4; b/TP Hội An.xlsx',
    );
    expect(stderr).toContain('--prefer');
    expect(await readdir(folder)).not.toContain('asked.xlsx');
  });

  test('is asked about in the one object as well', async () => {
    const { code, stdout } = await collect(...twice, '--out', inFolder('asked.xlsx'), '--json');
    expect(code).toBe(1);
    const source = { sheet: 'Biểu 1', standing: false };
    expect(JSON.parse(stdout)).toMatchObject({
      conflicts: [
        {
          name: 'TP Hội An',
          sources: [
            { ...source, file: 'a/TP Hội An.xlsx' },
            { ...source, file: 'b/TP Hội An.xlsx' },
          ],
          chosen: null,
        },
      ],
      changes: null,
      written: [],
    });
  });

  test.each([
    ['first', 'a', 43],
    ['last', 'b', 48],
  ])('is taken from the %s place where that is preferred, and it says so', async (which, from, members) => {
    const out = inFolder(`${which}.xlsx`);
    const { code, stdout } = await collect(...twice, '--out', out, '--prefer', which, '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain(`    Taken: ${from}/TP Hội An.xlsx, sheet “Biểu 1”`);
    expect(stdout).toContain('sheet “Biểu 1”: 1 district\n');
    expect(await cellOf(out, 'D6')).toBe(members);
    expect(await cellOf(out, 'A7')).toBeUndefined();
  });
});

test('a district with its kind and without is asked about by both names', async () => {
  const town = withMembers('TP Hội An', 0, 0);
  const files = [
    await put(inFolder('full.xlsx'), await fileOf('full.xlsx', town)),
    await put(inFolder('bare.xlsx'), await fileOf('bare.xlsx', called('Hội An', town))),
  ];
  const { code, stderr } = await collect(...files, '--out', inFolder('both.xlsx'));
  expect(code).toBe(1);
  expect(stderr).toContain('“TP Hội An”, “Hội An” có thể là cùng một đơn vị.');
});

describe('exit code 1', () => {
  test('where no file gives a district, with every reason', async () => {
    const { code, stdout, stderr } = await collect(inFolder('nowhere.xlsx'), '--out', inFolder('none.xlsx'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nowhere.xlsx: Không lấy được nội dung tệp');
    expect(stderr).toContain('Không có đơn vị nào để gộp.');
    expect(await readdir(folder)).not.toContain('none.xlsx');
  });

  test('where what stands in the place of the output is no workbook, which stays as it is', async () => {
    const out = inFolder('old.xls');
    await writeFile(out, compoundFile('Workbook'));
    const before = await bytesOf(out);
    const { code, stderr } = await collect(districts[0] ?? '', '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain(`Không mở được tệp ${out}`);
    expect(stderr).toContain('Tệp Excel cũ (.xls)');
    expect(await bytesOf(out)).toEqual(before);
  });

  test('where the output cannot be written, and nothing half-written is left', async () => {
    const { code, stderr } = await collect(districts[0] ?? '', '--out', inFolder('no-such-folder', 'x.xlsx'));
    expect(code).toBe(1);
    expect(stderr).toContain('Không ghi được tệp');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('exit code 2', () => {
  test.each([
    [[], 'cần ít nhất một tệp'],
    [['--out', 'x.xlsx'], 'cần ít nhất một tệp'],
    [['x.xlsx'], 'cần --out'],
    [['x.xlsx', '--out'], 'thiếu giá trị'],
    [['x.xlsx', '--out', 'y.xlsx', '--sheet', 'S'], 'không có tùy chọn --sheet'],
    [['x.xlsx', '--out', 'y.xlsx', '--prefer', 'both'], '--prefer chỉ nhận first hoặc last'],
    [['x.xlsx', '--out', 'y.xlsx', '--layout', 'list'], '--layout chỉ nhận wide hoặc by-organisation'],
    [['x.xlsx', '--out', 'y.xlsx', '--lang', 'fr'], 'không có ngôn ngữ “fr”'],
  ])('for %j', async (words, message) => {
    const { code, stdout, stderr } = await collect(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Cách dùng: npm run --silent collect');
  });

  test('is what its process ends with', async () => {
    expect(await run('x.xlsx')).toEqual(await collect('x.xlsx'));
  });

  test('for an output that is one of the files, under whatever path', async () => {
    const input = inFolder('b', 'vào.xlsx');
    await copyFile(districts[0] ?? '', input);
    const before = await bytesOf(input);
    const { code, stderr } = await collect(
      districts[1] ?? '',
      input,
      '--out',
      join(folder, 'b', '.', 'x', '..', 'vào.xlsx'),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('trùng với một tệp đọc vào');
    expect(await bytesOf(input)).toEqual(before);
  });
});

testWithLibreOffice('LibreOffice calculates the sums and what they lack from the file alone', async () => {
  const out = inFolder('sums.xlsx');
  await collect(...districts, '--out', out);
  const csv = await convertedByLibreOffice(
    await withoutResults(await bytesOf(out)),
    'csv:Text - txt - csv (StarCalc):44,34,76,1',
  );
  const lines = new TextDecoder().decode(csv).split('\n');
  expect(lines[2]).toMatch(/^"Số dòng chưa có số",0,0,0,12,/);
  expect(lines[3]).toMatch(/^"Tổng dòng đang hiện",2,46,591,/);
});
