import { listOrganisations } from '../../src/jobs/list-organisations';
import { undo } from '../../src/jobs/undo';
import { assessed, organisationWords, rules, writeResults } from './main-job';
import {
  reopened,
  shortSampleUnderTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

const SURVEY = 'Khảo sát';
const LIST = 'Danh sách tổ chức đảng';
const HEADER = 8;
const NAME = 'Tổ chức cơ sở đảng hiện nay';
const FUTURE = 'Tổ chức dự kiến';

/** The row of Duy Xuyên in the short sample: 3 cells of the party, 4 of the front, 12 of the government. */
const DUY_XUYEN = 'Huyện Duy Xuyên';
const DUY_XUYEN_ROW = 11;

let current: WorkbookUnderTest;

async function make(language: 'vi' | 'en' = 'vi', now = new Date(2012, 8, 3)) {
  const made = await listOrganisations(
    await assessed(SURVEY),
    rules,
    organisationWords(language, rules, now),
  );
  if (!made.outcome.ok) throw new Error(JSON.stringify(made.outcome.trouble));
  return { ...made, receipt: made.outcome.receipt };
}

type Row = Readonly<Record<string, unknown>> & { readonly at: number };

async function allRows(sheet = LIST): Promise<readonly Row[]> {
  const [headings = [], ...rows] = await valuesOf(current, sheet, `A${HEADER}:N140`);
  return rows
    .map((row, index) => ({
      ...Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]])),
      at: HEADER + 1 + index,
    }))
    .filter((row: Row) => row['Đơn vị'] !== '' || row['Loại hình'] !== '');
}

async function rowsOf(district: string, bloc?: string): Promise<readonly Row[]> {
  return (await allRows()).filter(
    (row) => row['Đơn vị'] === district && (bloc === undefined || row['Khối'] === bloc),
  );
}

async function look(): Promise<unknown> {
  return current.run(async (context) => {
    const used = context.workbook.worksheets.getItem(LIST).getUsedRange().load('formulas,address');
    const table = context.workbook.tables.getItem('KienToan_ToChuc').getRange().load('address');
    await context.sync();
    return [used.address, Array.from(used.formulas, (row) => Array.from(row as unknown[])), table.address];
  });
}

const sheets = () => current.workbook.sheets.map(({ name }) => name);

beforeEach(async () => {
  current = await shortSampleUnderTest();
  await writeResults(SURVEY);
  await make();
});

describe('a list that was filled in, made again', () => {
  test('stays as it is where nothing has changed', async () => {
    const before = await look();
    const { receipt, made, changes } = await make();
    expect([made, changes]).toEqual(['form-update', { added: 0, outside: 0 }]);
    expect(receipt.cells).toBe(0);
    expect(await look()).toEqual(before);
    expect(sheets()).not.toContain(`${LIST} (2)`);
  });

  test('follows the decision, says of which day it is, and keeps all that was typed', async () => {
    const [first] = await rowsOf(DUY_XUYEN, 'Khối đảng');
    await write(current, LIST, `E${first?.at}`, 'Chi bộ Văn phòng');
    await write(current, LIST, `G${first?.at}`, 9);
    // A column of their own right of the table, and a row that nobody counts.
    await write(current, LIST, `M${HEADER}`, 'Ghi chú');
    await write(current, LIST, `M${first?.at}`, 'sẽ đổi tên');
    const end = (await allRows()).length + HEADER + 1;
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).getRange(`B${end}:E${end}`).values = [
        ['Cơ quan khác', '', '', 'Chi bộ ghi thêm'],
      ];
      await context.sync();
    });
    // Twelve members of the front are too few to stand alone.
    await write(current, SURVEY, `H${DUY_XUYEN_ROW}`, 12);
    await writeResults(SURVEY);
    const { changes } = await make('vi', new Date(2012, 9, 4));
    expect(changes).toEqual({ added: 0, outside: 0 });
    const [party] = await rowsOf(DUY_XUYEN, 'Khối đảng');
    const [front] = await rowsOf(DUY_XUYEN, 'Khối MTTQ, đoàn thể');
    expect(party).toMatchObject({ [NAME]: 'Chi bộ Văn phòng', 'Đảng viên': 9, 'Ghi chú': 'sẽ đổi tên' });
    expect(party?.[FUTURE]).toBe(front?.[FUTURE]);
    expect(String(party?.[FUTURE])).toContain('khối đảng + khối MTTQ, đoàn thể');
    expect(front).toMatchObject({ 'Đảng viên của khối theo biểu': 12 });
    expect((await allRows()).find((row) => row[NAME] === 'Chi bộ ghi thêm')).toMatchObject({
      'Đơn vị': 'Cơ quan khác',
      [FUTURE]: '',
    });
    expect((await valuesOf(current, LIST, `A${HEADER - 4}`))[0]?.[0]).toContain('ngày 04/10/2012');
  });

  test('gets rows for organisations that are counted now, and is given back by undo', async () => {
    const before = await look();
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 5);
    const { changes } = await make();
    expect(changes).toEqual({ added: 2, outside: 0 });
    const rows = await rowsOf(DUY_XUYEN, 'Khối đảng');
    expect(rows).toHaveLength(5);
    expect(rows.at(-1)).toMatchObject({ [FUTURE]: rows[0]?.[FUTURE], 'Loại hình': 'Chi bộ cơ sở' });
    // What is typed there is held against the rules, as in the others.
    const at = rows.at(-1)?.at ?? 0;
    await write(current, LIST, `G${at}`, 9);
    await write(current, LIST, `H${at}`, 9);
    expect(String((await rowsOf(DUY_XUYEN, 'Khối đảng')).at(-1)?.['Khi là chi bộ trực thuộc'])).toContain(
      'có chi ủy',
    );
    await write(current, LIST, `G${at}`, '');
    await write(current, LIST, `H${at}`, '');
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [] } });
    expect(await look()).toEqual(before);
  });

  test('keeps rows that are not counted any more, and says so; blank ones give way first', async () => {
    const [first, , third] = await rowsOf(DUY_XUYEN, 'Khối đảng');
    await write(current, LIST, `E${third?.at}`, 'Chi bộ Tổ chức');
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 1);
    const before = await look();
    expect((await make()).changes).toEqual({ added: 0, outside: 2 });
    const rows = await rowsOf(DUY_XUYEN, 'Khối đảng');
    expect(rows.map((row) => row[FUTURE])).toEqual([
      'Ngoài số lượng theo biểu khảo sát',
      'Ngoài số lượng theo biểu khảo sát',
      first?.[FUTURE],
    ]);
    // 37 members of the party, by the sample.
    expect(rows.at(-1)).toMatchObject({ [NAME]: 'Chi bộ Tổ chức', 'Đảng viên của khối theo biểu': 37 });
    await undo();
    expect(await look()).toEqual(before);
    await make();
    // Counted again, they are rows like the others.
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 3);
    expect((await make()).changes).toEqual({ added: 0, outside: 0 });
    expect(new Set((await rowsOf(DUY_XUYEN, 'Khối đảng')).map((row) => row[FUTURE]))).toEqual(
      new Set([first?.[FUTURE]]),
    );
  });

  test('follows a district that is called otherwise, and keeps one that is gone', async () => {
    const [first] = await rowsOf(DUY_XUYEN, 'Khối đảng');
    await write(current, LIST, `E${first?.at}`, 'Chi bộ Văn phòng');
    await write(current, SURVEY, `B${DUY_XUYEN_ROW}`, 'Thị xã Duy Xuyên');
    await write(current, SURVEY, 'B14', 'Huyện Bắc Trà My');
    const { changes } = await make();
    const [renamed] = await rowsOf('Thị xã Duy Xuyên', 'Khối đảng');
    expect(renamed).toMatchObject({ [NAME]: 'Chi bộ Văn phòng' });
    expect(await rowsOf(DUY_XUYEN)).toEqual([]);
    const gone = await rowsOf('Huyện Nam Trà My');
    expect(new Set(gone.map((row) => row[FUTURE]))).toEqual(
      new Set(['Đơn vị không còn trong biểu khảo sát']),
    );
    expect(changes).toEqual({ added: gone.length, outside: gone.length });
    expect(await rowsOf('Huyện Bắc Trà My')).toHaveLength(gone.length);
  });

  test('names a count that has become open, and takes the words back once it is known', async () => {
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 'x');
    expect((await make()).changes).toEqual({ added: 1, outside: 0 });
    const open = await rowsOf(DUY_XUYEN, 'Khối đảng');
    expect(open.map((row) => row[NAME])).toEqual([
      '',
      '',
      '',
      'Chưa rõ số chi bộ cơ sở: xem lại ô D11 của biểu',
    ]);
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 4);
    expect((await make()).changes).toEqual({ added: 0, outside: 0 });
    const known = await rowsOf(DUY_XUYEN, 'Khối đảng');
    expect(known.map((row) => row[NAME])).toEqual(['', '', '', '']);
    expect(known.map((row) => row['Đã ghi tên'])).toEqual([0, 0, 0, 0]);
  });

  test('is found sorted, renamed, opened again and in the other language; a copy of it is left alone', async () => {
    const [first] = await rowsOf(DUY_XUYEN, 'Khối đảng');
    await write(current, LIST, `E${first?.at}`, 'Chi bộ Văn phòng');
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LIST);
      context.workbook.tables.getItem('KienToan_ToChuc').sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: false },
      ]);
      sheet.copy('End');
      sheet.name = 'DS';
      await context.sync();
    });
    current = await reopened(current);
    const names = sheets();
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 4);
    const made = await make('en');
    expect(made).toMatchObject({ sheet: 'DS', changes: { added: 1, outside: 0 } });
    expect(sheets()).toEqual(names);
    const rows = (await allRows('DS')).filter(
      (row) => row['Đơn vị'] === DUY_XUYEN && row['Khối'] === 'Khối đảng',
    );
    expect(rows.map((row) => row[NAME]).toSorted()).toEqual(['', '', '', 'Chi bộ Văn phòng']);
    expect(rows.at(-1)).toMatchObject({ 'Loại hình': 'Chi bộ cơ sở' });
  });

  test('is left as it is where something stands in the way of new rows', async () => {
    const end = (await allRows()).length + HEADER + 1;
    await write(current, LIST, `C${end + 1}`, 'Người lập biểu');
    await write(current, SURVEY, `D${DUY_XUYEN_ROW}`, 6);
    const before = await look();
    const { outcome } = await listOrganisations(await assessed(SURVEY), rules, organisationWords());
    expect(outcome).toEqual({
      ok: false,
      trouble: { code: 'list-blocked-below', sheet: LIST, cell: `A${end + 1}` },
    });
    expect(await look()).toEqual(before);
  });
});
