import type { CollectedLayout } from '../../src/domain/collect/collected';
import type { ConflictChoices } from '../../src/domain/collect/conflicts';
import { sourceId } from '../../src/domain/collect/conflicts';
import { type ChosenFile, planCollectionIn, readFiles } from '../../src/jobs/collect-surveys';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { collectedWording } from '../../src/locales/sheet/collected-wording';
import {
  packed,
  workbookFile,
  rows as xmlRows,
  deflated,
  archive,
  compoundFile,
  workbookParts,
} from '../files/hand-made';
import { wideSheet } from '../domain/survey/province';
import { ALL_CASES } from '../surveys/all-cases';
import { drawn } from '../surveys/drawn';
import { surveyFile } from '../surveys/survey-file';
import { assessed, rules, writeResults } from './main-job';
import type { RawValue } from '../../src/domain/survey/cells/raw-sheet';
import {
  called,
  chosen,
  fileOf,
  filesOfDistricts,
  listLayout,
  PROVINCE,
  withMembers,
  xlsxInFonts,
  xlsxOf,
} from './survey-files';
import { blankUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát tổng hợp';
const wording = collectedWording(rules);

async function read(files: readonly ChosenFile[]) {
  const collected = await readFiles(files, rules);
  if (!collected) throw new Error('cancelled');
  return collected;
}

interface Options {
  readonly layout?: CollectedLayout;
  readonly choices?: ConflictChoices;
}

async function plan(files: readonly ChosenFile[], options: Options = {}) {
  const { taken } = await read(files);
  return planCollectionIn({ taken, rules, wording, ...options });
}

async function gather(files: readonly ChosenFile[], options: Options = {}) {
  const planning = await plan(files, options);
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  const outcome = await writePlan(planning.plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return { ...planning, receipt: outcome.receipt };
}

const PUBLISHED = {
  districts: 18,
  before: 312,
  after: 47,
  members: 2930,
  eligible: { party: 11, front: 11, government: 18 },
  merged: 7,
};

const districtsOf = async (current: WorkbookUnderTest, rows = 18) =>
  (await valuesOf(current, SHEET, `A6:A${5 + rows}`)).map(([name]) => name);

describe('18 files of mixed layouts', () => {
  test('give the published figures, each row with the file, sheet and cell that it came from', async () => {
    const current = blankUnderTest();
    const files = await filesOfDistricts();
    const { taken, refused } = await read(files);
    expect(refused).toEqual([]);
    expect(new Set(taken.map(({ layout }) => layout))).toEqual(new Set(['wide', 'long', 'by-organisation']));
    const { layout, changes, receipt } = await gather(files);
    expect([layout, changes.added.length]).toEqual(['wide', 18]);
    expect(receipt.addedSheets).toEqual([SHEET]);
    const { survey, figures } = await assessed(SHEET);
    expect(figures).toMatchObject(PUBLISHED);
    expect(survey.columns.every(({ certainty }) => certainty === 'chosen')).toBe(true);
    expect(survey.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [header = [], tamKy = [], hoiAn = []] = await valuesOf(current, SHEET, 'A5:Q7');
    expect(header.slice(0, 5)).toEqual([
      'Tên đơn vị',
      'Khối đảng: ĐB cơ sở',
      'Khối đảng: CB cơ sở',
      'Khối đảng: Đảng viên',
      'Khối đảng: Chính thức',
    ]);
    expect(header.slice(13)).toEqual(['Tệp', 'Trang tính', 'Ô nguồn', 'Mã dòng']);
    expect(tamKy.slice(0, 5)).toEqual(['TP Tam Kỳ', 1, 2, 48, '']);
    expect(tamKy.slice(13, 16)).toEqual(['TP Tam Kỳ.xlsx', 'Biểu 1', 'B5']);
    expect(hoiAn.slice(0, 1)).toEqual(['TP Hội An']);
  });

  test('are summed above the table by a formula that follows its filter', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    const [[label, ...sums] = []] = await valuesOf(current, SHEET, 'A4:M4');
    expect(label).toBe('Tổng dòng đang hiện');
    expect([sums[0], sums[1], sums[2]]).toEqual([2, 46, 591]);
    await write(current, SHEET, 'D6', 1048);
    expect((await valuesOf(current, SHEET, 'D4'))[0]).toEqual([1591]);
  });

  test('are told apart from those that do not count the same, above each sum', async () => {
    const current = blankUnderTest();
    // Lists of organisations tell the full members, the other layouts do not.
    await gather(await filesOfDistricts());
    const [[label, ...lacking] = []] = await valuesOf(current, SHEET, 'A3:M3');
    expect([label, ...lacking.slice(0, 4)]).toEqual(['Số dòng chưa có số', 0, 0, 0, 12]);
    await write(current, SHEET, 'E6', 40);
    await write(current, SHEET, 'D6', 'hỏi lại');
    expect(await valuesOf(current, SHEET, 'D3:E3')).toEqual([[1, 11]]);
  });

  test('say once which cells their files do not fill, and ask for no zeros there', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    const { survey } = await assessed(SHEET);
    expect(survey.findings).toEqual([
      {
        severity: 'warning',
        code: 'counts-not-in-files',
        cell: 'E6',
        cells: expect.arrayContaining(['E6', 'I6', 'M6']) as unknown,
      },
    ]);
    // A member count decides, so it keeps a finding of its own.
    await write(current, SHEET, 'D6', '');
    const { findings } = (await assessed(SHEET)).survey;
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'count-missing D6',
      'counts-not-in-files E6',
    ]);
  });

  test('read as a survey from a copy that has lost the hidden names', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    const values = await valuesOf(current, SHEET, 'A1:Q23');
    await current.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:Q23').values = values as RawValue[][];
      await context.sync();
    });
    expect((await assessed('Sheet1')).figures).toMatchObject(PUBLISHED);
  });

  test('are taken back whole', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    const outcome = await undo();
    expect(outcome).toMatchObject({ ok: true, report: { removedSheets: [SHEET], kept: [] } });
    expect(current.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('files that all list organisations', () => {
  test('are gathered organisation by organisation', async () => {
    blankUnderTest();
    const files = await filesOfDistricts([listLayout]);
    const { layout, changes } = await gather(files);
    expect([layout, changes.added.length]).toEqual(['by-organisation', 312]);
    const { survey, figures } = await assessed(SHEET);
    expect(figures).toMatchObject(PUBLISHED);
    expect([survey.layout, survey.organisations.length]).toEqual(['by-organisation', 312]);
    expect((await gather(files)).changes).toMatchObject({ added: [], replaced: [], unchanged: 312 });
  });

  test('are gathered by district where that is asked for', async () => {
    blankUnderTest();
    const { changes } = await gather(await filesOfDistricts([listLayout]), { layout: 'wide' });
    expect(changes.added).toHaveLength(18);
    expect((await assessed(SHEET)).figures).toMatchObject(PUBLISHED);
  });

  test('take no file that gives districts alone into their list', async () => {
    blankUnderTest();
    await gather(await filesOfDistricts([listLayout]));
    expect(await plan([await fileOf('Thêm.xlsx', withMembers('Huyện Đại Lộc', 0, 0))])).toMatchObject({
      ok: false,
      trouble: { code: 'collected-lists-organisations', files: ['Thêm.xlsx'] },
    });
  });
});

describe('gathering again', () => {
  test('the same files changes nothing', async () => {
    blankUnderTest();
    const files = await filesOfDistricts();
    await gather(files);
    const { changes, receipt } = await gather(files);
    expect(changes).toMatchObject({ added: [], replaced: [], unchanged: 18, takenOut: [], kept: [] });
    expect(receipt.cells).toBe(0);
  });

  test('a changed file changes its own row alone, and keeps what was typed beside it', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    await addColumn(current, 'R', 'Ghi chú của tôi');
    await write(current, SHEET, 'R7', 'đã gọi điện');
    const before = await valuesOf(current, SHEET, 'A6:R23');
    const { changes, receipt } = await gather([
      await fileOf('TP Hội An.xlsx', withMembers('TP Hội An', 0, 5)),
    ]);
    expect(changes).toMatchObject({ added: [], replaced: ['TP Hội An'], unchanged: 0, kept: [] });
    const after = await valuesOf(current, SHEET, 'A6:R23');
    expect(after.filter((row, index) => String(row) !== String(before[index]))).toHaveLength(1);
    expect([after[1]?.[0], after[1]?.[3], after[1]?.[17]]).toEqual(['TP Hội An', 48, 'đã gọi điện']);
    expect(receipt.canUndo).toBe(true);
    await undo();
    expect(await valuesOf(current, SHEET, 'A6:R23')).toEqual(before);
  });

  test('keeps and names a row that somebody corrected, and does not count its district twice', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    await write(current, SHEET, 'D7', 99);
    const again = [await fileOf('TP Hội An.xlsx', withMembers('TP Hội An', 0, 5))];
    const { changes } = await gather(again);
    expect(changes).toMatchObject({ added: [], replaced: [], kept: ['TP Hội An'] });
    expect((await valuesOf(current, SHEET, 'D7'))[0]).toEqual([99]);
    // Corrected by hand to what the file says: the two are one again.
    await write(current, SHEET, 'D7', 48);
    expect((await gather(again)).changes).toMatchObject({ unchanged: 0, replaced: ['TP Hội An'], kept: [] });
  });

  test('finds its rows after a sort', async () => {
    const current = blankUnderTest();
    await gather(await filesOfDistricts());
    await current.run(async (context) => {
      context.workbook.tables.getItem('KienToan_KhaoSat').sort.apply([{ key: 3, ascending: false }]);
      await context.sync();
    });
    const sorted = await districtsOf(current);
    const { changes } = await gather([await fileOf('TP Hội An.xlsx', withMembers('TP Hội An', 0, 5))]);
    expect(changes.replaced).toEqual(['TP Hội An']);
    expect(await districtsOf(current)).toEqual(sorted);
    expect((await assessed(SHEET)).figures.members).toBe(2935);
  });

  test('leaves out what a file no longer has, fills the blank row first, and takes both back', async () => {
    const current = blankUnderTest();
    const [first, second] = PROVINCE.districts;
    if (!first || !second) throw new Error('no districts');
    const both = await fileOf('Hai huyện.xlsx', { districts: [first, second] });
    await gather([both, await fileOf('Khác.xlsx', withMembers('Huyện Đại Lộc', 0, 0))]);
    const before = await valuesOf(current, SHEET, 'A6:P8');
    const { changes } = await gather([await fileOf('Hai huyện.xlsx', { districts: [second] })]);
    expect(changes).toMatchObject({ takenOut: ['TP Tam Kỳ'], added: [], kept: [] });
    expect(await districtsOf(current, 3)).toEqual(['', 'TP Hội An', 'Huyện Đại Lộc']);
    const { survey } = await assessed(SHEET);
    expect([survey.districts.length, survey.findings]).toEqual([2, []]);
    await gather([await fileOf('Thêm.xlsx', withMembers('Huyện Quế Sơn', 0, 0))]);
    expect(await districtsOf(current, 3)).toEqual(['Huyện Quế Sơn', 'TP Hội An', 'Huyện Đại Lộc']);
    await undo();
    expect(await districtsOf(current, 3)).toEqual(['', 'TP Hội An', 'Huyện Đại Lộc']);
    await gather([both]);
    expect((await valuesOf(current, SHEET, 'A6:P8')).map(String).sort()).toEqual(before.map(String).sort());
  });

  test('takes an undo of rows that went back as well', async () => {
    const current = blankUnderTest();
    const [first, second] = PROVINCE.districts;
    if (!first || !second) throw new Error('no districts');
    await gather([await fileOf('Hai huyện.xlsx', { districts: [first, second] })]);
    const before = await valuesOf(current, SHEET, 'A6:P7');
    await gather([await fileOf('Hai huyện.xlsx', { districts: [second] })]);
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [] } });
    expect(await valuesOf(current, SHEET, 'A6:P7')).toEqual(before);
    const { changes } = await gather([await fileOf('Hai huyện.xlsx', { districts: [first, second] })]);
    expect(changes).toMatchObject({ unchanged: 2, added: [], kept: [] });
  });

  test('adds new districts below, into a table that results stand beside, and the results follow', async () => {
    const current = blankUnderTest();
    const all = await filesOfDistricts();
    await gather(all.slice(0, 17));
    await writeResults(SHEET);
    const { changes, receipt } = await gather(all.slice(17));
    expect(changes.added).toEqual(['Huyện Nam Trà My']);
    expect(receipt.written).toEqual([{ sheet: SHEET, address: 'A23:Q23' }]);
    await writeResults(SHEET);
    expect((await assessed(SHEET)).figures).toMatchObject(PUBLISHED);
    expect((await valuesOf(current, SHEET, 'A23'))[0]).toEqual(['Huyện Nam Trà My']);
    await undo();
  });

  test('in a list replaces the rows of one file', async () => {
    blankUnderTest();
    await gather(await filesOfDistricts([listLayout]));
    const { changes } = await gather([
      await fileOf('TP Hội An.xlsx', withMembers('TP Hội An', 0, 5), listLayout),
    ]);
    expect(changes.replaced).toEqual(['TP Hội An: Chi bộ Văn phòng cấp ủy']);
    expect(changes.unchanged).toBe(19);
    expect((await assessed(SHEET)).figures.members).toBe(2935);
  });

  test('is refused where columns were renamed or cells below are in the way', async () => {
    const current = blankUnderTest();
    await gather((await filesOfDistricts()).slice(0, 2));
    await write(current, SHEET, 'A9', 'Người lập biểu');
    expect(await plan(await filesOfDistricts())).toMatchObject({
      ok: false,
      trouble: { code: 'collected-blocked-below', cell: 'A9' },
    });
    await write(current, SHEET, 'B5', 'Cột khác');
    expect(await plan(await filesOfDistricts())).toMatchObject({
      ok: false,
      trouble: { code: 'collected-columns-missing', headers: ['Khối đảng: ĐB cơ sở'] },
    });
  });
});

/** A column of a person's own in the table. */
async function addColumn(current: WorkbookUnderTest, letters: string, header: string): Promise<void> {
  await current.run(async (context) => {
    const table = context.workbook.tables.getItem('KienToan_KhaoSat');
    table.resize(`A5:${letters}23`);
    context.workbook.worksheets.getItem(SHEET).getRange(`${letters}5`).values = [[header]];
    await context.sync();
  });
}

describe('a district that comes twice', () => {
  const twice = async () => [
    await fileOf('a.xlsx', withMembers('TP Hội An', 0, 0)),
    await fileOf('b.xlsx', withMembers('TP Hội An', 0, 5)),
    await fileOf('c.xlsx', withMembers('Huyện Đại Lộc', 0, 0)),
  ];
  const from = (file: string) => ({ 'tp hoi an': sourceId({ file, sheet: 'Biểu 1' }) });

  test('is asked about, and nothing is planned until then', async () => {
    blankUnderTest();
    expect(await plan(await twice())).toEqual({
      ok: false,
      trouble: { code: 'conflicts-undecided' },
      conflicts: [
        {
          district: 'tp hoi an',
          name: 'TP Hội An',
          sources: [
            { file: 'a.xlsx', sheet: 'Biểu 1', cell: 'B5', standing: false },
            { file: 'b.xlsx', sheet: 'Biểu 1', cell: 'B5', standing: false },
          ],
        },
      ],
    });
  });

  test.each([
    [from('a.xlsx'), [43]],
    [from('b.xlsx'), [48]],
    [{ 'tp hoi an': null }, []],
  ])('is taken from the one chosen, or left out: %j', async (choices, members) => {
    const current = blankUnderTest();
    await gather(await twice(), { choices });
    const rows = await valuesOf(current, SHEET, 'A6:D7');
    expect(rows.filter(([name]) => name === 'TP Hội An').map((row) => row[3])).toEqual(members);
  });

  test('is asked about where one of the two stands already, and the other takes its place if chosen', async () => {
    const current = blankUnderTest();
    const [a, b, c] = await twice();
    if (!a || !b || !c) throw new Error('no files');
    await gather([a, c]);
    const asked = await plan([b]);
    expect(asked).toMatchObject({
      ok: false,
      conflicts: [
        {
          sources: [
            { file: 'a.xlsx', standing: true },
            { file: 'b.xlsx', standing: false },
          ],
        },
      ],
    });
    expect((await gather([b], { choices: from('a.xlsx') })).changes).toMatchObject({
      added: [],
      takenOut: [],
    });
    const { changes } = await gather([b], { choices: from('b.xlsx') });
    expect(changes).toMatchObject({ added: ['TP Hội An'], takenOut: ['TP Hội An'] });
    expect(await valuesOf(current, SHEET, 'A6:D7')).toMatchObject([
      ['TP Hội An', 0, 3, 48],
      ['Huyện Đại Lộc', 0, 3, 38],
    ]);
  });

  test('stays as somebody corrected it, without a question', async () => {
    const current = blankUnderTest();
    const [a, b, c] = await twice();
    if (!a || !b || !c) throw new Error('no files');
    await gather([a, c]);
    await write(current, SHEET, 'D6', 50);
    expect((await gather([b])).changes).toMatchObject({ added: [], kept: ['TP Hội An'] });
    expect((await valuesOf(current, SHEET, 'D6'))[0]).toEqual([50]);
  });
});

describe('a district that comes with its kind and without', () => {
  const files = async () => [
    await fileOf('a.xlsx', withMembers('TP Hội An', 0, 0)),
    await fileOf('b.xlsx', called('Hội An', withMembers('TP Hội An', 0, 5))),
  ];
  const from = (file: string) => ({ 'tp hoi an': sourceId({ file, sheet: 'Biểu 1' }) });

  test('is asked about by both names', async () => {
    blankUnderTest();
    expect(await plan(await files())).toMatchObject({
      ok: false,
      trouble: { code: 'conflicts-undecided' },
      conflicts: [
        {
          district: 'tp hoi an',
          name: 'TP Hội An',
          alsoNamed: ['Hội An'],
          sources: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }],
        },
      ],
    });
  });

  test.each([
    ['a.xlsx', [['TP Hội An', 43]]],
    ['b.xlsx', [['Hội An', 48]]],
  ] as const)('is taken from %s if that is chosen', async (file, expected) => {
    const current = blankUnderTest();
    await gather(await files(), { choices: from(file) });
    const rows = await valuesOf(current, SHEET, 'A6:D7');
    expect(rows.filter(([name]) => name !== '').map((row) => [row[0], row[3]])).toEqual(expected);
  });

  test('takes the place of the other that stands, if chosen, and is known again as its own', async () => {
    const current = blankUnderTest();
    const [a, b] = await files();
    if (!a || !b) throw new Error('no files');
    await gather([a]);
    expect(await plan([b])).toMatchObject({ ok: false, trouble: { code: 'conflicts-undecided' } });
    expect((await gather([b], { choices: from('a.xlsx') })).changes).toMatchObject({
      added: [],
      takenOut: [],
    });
    const { changes } = await gather([b], { choices: from('b.xlsx') });
    expect(changes).toMatchObject({ added: ['Hội An'], takenOut: ['TP Hội An'] });
    expect(await valuesOf(current, SHEET, 'A6:D6')).toEqual([['Hội An', 0, 3, 48]]);
    expect((await gather([b])).changes).toMatchObject({ added: [], takenOut: [], unchanged: 1 });
  });

  test('stays as somebody corrected it under the other name', async () => {
    const current = blankUnderTest();
    const [a, b] = await files();
    if (!a || !b) throw new Error('no files');
    await gather([a]);
    await write(current, SHEET, 'D6', 50);
    expect((await gather([b])).changes).toMatchObject({ added: [], kept: ['TP Hội An'] });
    expect(await valuesOf(current, SHEET, 'A6:D6')).toEqual([['TP Hội An', 0, 3, 50]]);
  });

  test('may be either where a town and a district have the name, so none of them gives way', async () => {
    const current = blankUnderTest();
    await gather([
      ...(await files()),
      await fileOf('c.xlsx', called('Huyện Hội An', withMembers('TP Hội An', 0, 9))),
    ]);
    expect((await valuesOf(current, SHEET, 'A6:A8')).flat()).toEqual(['TP Hội An', 'Hội An', 'Huyện Hội An']);
    const { decisions } = await assessed(SHEET);
    expect(decisions.map(({ outcome }) => outcome.kind)).toEqual(['open', 'open', 'open']);
  });
});

describe('files that cannot be read, among good ones', () => {
  const bomb = () => {
    const parts = Object.entries(workbookParts(xmlRows(''))).map(([path, text]) => deflated(path, text));
    return archive([...parts, deflated('xl/media/a.bin', new Uint8Array(9 * 1024 * 1024))]);
  };
  const farApart = () =>
    workbookFile(
      xmlRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );

  test('are refused each for its reason, and the rest is read', async () => {
    const good = await fileOf('tốt.xlsx', withMembers('TP Hội An', 0, 0));
    const bytes = await good.bytes();
    const noise = new Uint8Array(5000).map((_, index) => (index * 7919) % 251);
    const { taken, refused } = await read([
      chosen('rỗng.xlsx', new Uint8Array()),
      chosen('nhiễu.xlsx', noise),
      chosen('bảng.csv.xlsx', new TextEncoder().encode('TT;Tên đơn vị\n1;Tam Kỳ\n')),
      chosen('cũ.xls', compoundFile('Workbook')),
      chosen('mật khẩu.xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage')),
      chosen('cụt.xlsx', bytes.subarray(0, bytes.length - 100)),
      chosen('bom.xlsx', bomb()),
      chosen('xa nhau.xlsx', farApart()),
      { name: 'khổng lồ.xlsx', size: 2 ** 31, bytes: () => Promise.reject(new Error('must not be loaded')) },
      { name: 'mất.xlsx', size: 100, bytes: () => Promise.reject(new Error('gone')) },
      chosen('không phải biểu.xlsx', await xlsxOf({ name: 'Thư', rows: [['Kính gửi các đồng chí']] })),
      chosen('zip.xlsx', packed({ 'a.txt': 'a' })),
      good,
      chosen('TỐT.xlsx', bytes),
    ]);
    expect(taken.map(({ file }) => file)).toEqual(['tốt.xlsx']);
    expect(refused.map(({ file, sheet, reason }) => [file, sheet, reason.code])).toEqual([
      ['rỗng.xlsx', null, 'file-empty'],
      ['nhiễu.xlsx', null, 'file-not-workbook'],
      ['bảng.csv.xlsx', null, 'file-not-workbook'],
      ['cũ.xls', null, 'file-old-format'],
      ['mật khẩu.xlsx', null, 'file-encrypted'],
      ['cụt.xlsx', null, 'file-truncated'],
      ['bom.xlsx', null, 'file-too-large'],
      ['xa nhau.xlsx', 'Biểu 1', 'file-too-large'],
      ['khổng lồ.xlsx', null, 'file-too-large'],
      ['mất.xlsx', null, 'file-unreadable'],
      ['không phải biểu.xlsx', 'Thư', 'no-header'],
      ['zip.xlsx', null, 'file-other-kind'],
      ['TỐT.xlsx', null, 'file-name-twice'],
    ]);
  });

  test('a used range of a million formatted rows around 18 districts is read like any other', async () => {
    const header = ['Tên đơn vị', 'Khối đảng', 'Khối MTTQ', 'Khối chính quyền']
      .map(
        (text, column) =>
          `<c r="${'ABCD'[column] ?? ''}1" t="inlineStr"><is><t>${text}: đảng viên</t></is></c>`,
      )
      .join('')
      .replace('Tên đơn vị: đảng viên', 'Tên đơn vị');
    const body = PROVINCE.districts
      .map(
        ({ name }, index) =>
          `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${name}</t></is></c>` +
          ['B', 'C', 'D'].map((letters) => `<c r="${letters}${index + 2}"><v>31</v></c>`).join('') +
          '</row>',
      )
      .join('');
    const blank = Array.from({ length: 50_000 }, (_, index) => `<row r="${index + 900_000}" s="0"/>`).join(
      '',
    );
    const file = chosen(
      'triệu dòng.xlsx',
      workbookFile(xmlRows(`<row r="1">${header}</row>${body}${blank}`)),
    );
    const { taken, refused } = await read([file]);
    expect([taken[0]?.districts.length, refused]).toEqual([18, []]);
  });

  test('every sheet of a file that reads is taken', async () => {
    const bytes = await xlsxOf(
      { name: 'Bìa', rows: [['Kính gửi']] },
      ...['TP Hội An', 'Huyện Đại Lộc'].map((name) => ({
        name,
        rows: wideSheet(withMembers(name, 0, 0)).values,
      })),
    );
    const { taken, refused } = await read([chosen('nhiều trang.xlsx', bytes)]);
    expect(taken.map(({ sheet }) => sheet)).toEqual(['TP Hội An', 'Huyện Đại Lộc']);
    expect(refused).toEqual([]);
  });
});

test.each([
  ['.VnTime', 'huyện phú ninh'],
  ['.VnTimeH', 'HUYỆN PHÚ NINH'],
])('a file typed for an old font is read by the font of its cells, %s', async (font, name) => {
  const rows = [
    ['TT', 'Tªn ®¬n vÞ', 'Khèi ®¶ng: ®¶ng viªn', 'Khèi MTTQ: ®¶ng viªn', 'Khèi chÝnh quyÒn: ®¶ng viªn'],
    [1, 'huyÖn phó ninh', 34, 31, 104],
  ];
  const fonts = ['.VnTime', font, '.VnTime', '.VnTime', '.VnTime'];
  const { taken } = await read([chosen('cũ.xlsx', await xlsxInFonts(rows, fonts))]);
  expect(taken[0]?.districts.map((district) => district.name)).toEqual([name]);
});

describe('a district whose numbers may be of another', () => {
  test.each([
    ['at its own name', 'names-twice', ['district-twice B4', 'district-twice B5']],
    ['at a row of its own', 'long-bloc-unknown', ['bloc-unknown C8']],
    [
      'at a row between two',
      'long-district-forgotten-on-one-of-all-rows',
      ['row-between-districts B5', 'row-between-districts B5'],
    ],
  ])('is left out for a reason, %s', async (_, name, reasons) => {
    const sheets = ALL_CASES.filter((sample) => sample.name === name).map(({ sheet }) => ({
      name: 'S',
      sheet,
    }));
    const { refused } = await read([chosen('a.xlsx', await surveyFile(sheets))]);
    expect(
      refused.map(({ reason }) =>
        reason.code === 'district-not-sure'
          ? `${reason.finding?.code ?? ''} ${reason.finding?.cell ?? ''}`
          : reason.code,
      ),
    ).toEqual(reasons);
  });

  test('is never left out without one, in any sample', async () => {
    const sheets = ALL_CASES.map(({ name, sheet }, index) => ({
      name: `${index} ${name}`.slice(0, 31),
      sheet,
    }));
    const { refused } = await read([chosen('tất cả.xlsx', await surveyFile(sheets))]);
    const unsure = refused.filter(({ reason }) => reason.code === 'district-not-sure');
    expect(unsure.length).toBeGreaterThan(10);
    expect(
      unsure.filter(({ reason }) => reason.code !== 'district-not-sure' || reason.finding === null),
    ).toEqual([]);
  });
});

describe('100 files', () => {
  const hundred = async () => {
    const one = await fileOf('x', withMembers('TP Hội An', 0, 0));
    const bytes = await one.bytes();
    return Array.from({ length: 100 }, (_, index) => chosen(`${index + 1}.xlsx`, bytes));
  };

  test('are read with progress, and other work gets its turn between them', async () => {
    let turns = 0;
    let isDone = false;
    const others = () => {
      turns += 1;
      if (!isDone) setTimeout(others, 0);
    };
    others();
    const progress: number[] = [];
    const collected = await readFiles(await hundred(), rules, { onProgress: (done) => progress.push(done) });
    isDone = true;
    expect(collected?.taken).toHaveLength(100);
    expect(progress).toEqual(Array.from({ length: 101 }, (_, index) => index));
    expect(turns).toBeGreaterThanOrEqual(100);
  });

  test('stop when they are cancelled, and nothing is handed out', async () => {
    const stop = new AbortController();
    let last = 0;
    const collected = await readFiles(await hundred(), rules, {
      signal: stop.signal,
      onProgress: (done) => {
        last = done;
        if (done === 40) stop.abort();
      },
    });
    expect([collected, last]).toEqual([null, 40]);
  });

  test('stop within a file, where it is a large one', async () => {
    const blank = Array.from({ length: 300_000 }, (_, index) => `<row r="${index + 1}"/>`).join('');
    const large = chosen('lớn.xlsx', workbookFile(xmlRows(blank)));
    /** Turns that other work gets until the reading has ended, cancelled in one of them. */
    const turnsUntilEnd = async (cancelledIn: number) => {
      const stop = new AbortController();
      let turns = 0;
      let isDone = false;
      const count = () => {
        turns += 1;
        if (turns === cancelledIn) stop.abort();
        if (!isDone) setTimeout(count, 0);
      };
      count();
      const collected = await readFiles([large], rules, { signal: stop.signal });
      isDone = true;
      return { collected, turns };
    };
    const whole = await turnsUntilEnd(Infinity);
    expect(whole.collected?.refused).toHaveLength(1);
    const cancelled = await turnsUntilEnd(10);
    expect(cancelled.collected).toBeNull();
    expect(cancelled.turns).toBeLessThan(whole.turns / 2);
  });
});

test('what was no count in its file is none in the gathered sheet', async () => {
  const current = blankUnderTest();
  const sheet = wideSheet(withMembers('TP Hội An', 0, 0));
  const rows = sheet.values.map((row) => [...row]);
  const [tamKy] = rows.filter((row) => row[1] === 'TP Hội An');
  if (!tamKy) throw new Error('no row');
  tamKy[4] = '32 hay 33';
  tamKy[7] = '';
  await gather([chosen('a.xlsx', await xlsxOf({ name: 'Biểu 1', rows }))]);
  expect((await valuesOf(current, SHEET, 'A6:J6'))[0]?.slice(0, 7)).toEqual([
    'TP Hội An',
    0,
    3,
    '32 hay 33',
    0,
    4,
    '',
  ]);
  const { survey } = await assessed(SHEET);
  expect(survey.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'count-is-text D6',
    'count-missing G6',
  ]);
});

test('what is no count for its format alone, or contradicts another, is none in the gathered sheet', async () => {
  const current = blankUnderTest();
  const sheet = drawn(`
    TT | Tên đơn vị | Khối đảng: đảng viên | Khối đảng: chính thức | Khối MTTQ: đảng viên | Khối chính quyền: đảng viên
    1 | Huyện Quế Sơn | 30 | 40 | 12 {0%} | 40 {d-mmm}
  `);
  await gather([chosen('a.xlsx', await surveyFile([{ name: 'Biểu 1', sheet }]))]);
  const [row = []] = await valuesOf(current, SHEET, 'A6:K6');
  expect([row[3], row[4], row[7], row[10]]).toEqual([30, 40, '12 ?', '40 ?']);
  const { survey } = await assessed(SHEET);
  const open = survey.districts.map(({ counts }) =>
    Object.values(counts).map(({ members }) => members.state),
  );
  expect(open).toEqual([['open', 'open', 'open']]);
});
