import { changesNothing } from '../../src/domain/plan';
import { longSheet, organisationSheet, type Province } from '../domain/survey/province';
import { readChoices } from './chosen';
import { assessed, decided, planOf, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { blankUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Sheet1';
const cell = (name: string, full: number) => ({
  name: `Chi bộ ${name}`,
  type: 'cell' as const,
  full,
  probationary: 0,
});
const NONG_SON = 'Huyện Nông Sơn';
const THANG_BINH = 'Huyện Thăng Bình';
const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [[cell('An', 34), cell('Bình', 5)], [cell('Chi', 31)], [cell('Dung', 104)]],
    },
    { name: NONG_SON, blocs: [[cell('Em', 18), cell('Giang', 3)], [cell('Hà', 12)], [cell('Khoa', 64)]] },
    { name: THANG_BINH, blocs: [[cell('Lan', 40)], [cell('Minh', 33)], [cell('Nam', 70)]] },
  ],
};
const ALL_TOGETHER = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền';
let current: WorkbookUnderTest;

async function byHand(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** Header in row 3, first row 4. */
async function fill(values: readonly (readonly unknown[])[]): Promise<void> {
  current = blankUnderTest();
  await byHand((sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values.map((row) => [
      ...row,
    ]);
  });
}

/** The letters of a column, by its header. */
async function letters(header: string): Promise<string> {
  const [headers = []] = await valuesOf(current, SHEET, 'A3:AZ3');
  const index = headers.indexOf(header);
  if (index < 0) throw new Error(`No column is called ${header}`);
  return (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26));
}

const chosen = async () => Object.keys(await readChoices(SHEET)).sort();

describe('results beside the rows of blocs', () => {
  test.each(['formulas', 'values'] as const)(
    'go where the first row of a district goes, and the total counts each once: %s',
    async (content) => {
      await fill(longSheet(PROVINCE, { names: 'once', withSums: true }).values);
      await writeResults(SHEET, { content });
      await byHand((sheet) => {
        // The government bloc comes first: a row above the district's, with its name, and the last one out.
        sheet.getRange('8:8').insert('Down');
        sheet.getRange('A8:F8').values = [[2, NONG_SON, 'Khối chính quyền', 0, 1, 64]];
        sheet.getRange('A9:B9').values = [['', '']];
        sheet.getRange('11:11').delete('Up');
      });
      // A formula over a row that went is no longer as it was left: it is named before it gives way.
      await writeResults(SHEET, { content, replaceTypedOver: content === 'formulas' });
      // Three of Duy Xuyên, two of Nông Sơn, three of Thăng Bình.
      expect(await valuesOf(current, SHEET, `${await letters('Số đảng bộ cơ sở')}16`)).toEqual([[8]]);
      expect((await formulasOf(current, SHEET, 'H9:AE9')).flat().filter((found) => found !== '')).toEqual([]);
      expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
    },
  );

  test.each(['formulas', 'values'] as const)(
    'stand beside first rows alone after a sort that left them out: %s',
    async (content) => {
      await fill(longSheet(PROVINCE, { names: 'every row', withSums: false }).values);
      await writeResults(SHEET, { content });
      await byHand((sheet) => sheet.getRange('A4:F12').sort.apply([{ key: 5, ascending: false }]));
      await writeResults(SHEET, { content });
      const { decisions } = await decided(SHEET);
      const first = decisions.map(({ district }) => district.row + 1).sort((one, other) => one - other);
      const rows = await valuesOf(current, SHEET, 'H4:AE12');
      expect(rows.flatMap((cells, at) => (cells.every((value) => value === '') ? [] : [at + 4]))).toEqual(
        first,
      );
    },
  );
});

describe('a choice in a later row of its district', () => {
  test('is named when an organisation comes above it, and stays its district’s through a sort without it', async () => {
    await fill(organisationSheet(PROVINCE, { names: 'every row', withSums: false }).values);
    await writeResults(SHEET);
    const choice = await letters('Phương án chọn');
    const of = await letters('Chọn cho đơn vị');
    await write(current, SHEET, `${choice}8`, ALL_TOGETHER);
    await byHand((sheet) => {
      sheet.getRange('8:8').insert('Down');
      sheet.getRange('A8:H8').values = [[99, NONG_SON, 'Khối đảng', 'Chi bộ Mới', 'Chi bộ cơ sở', 4, 4, 0]];
    });
    await writeResults(SHEET);
    expect(await valuesOf(current, SHEET, `${of}8:${of}10`)).toEqual([[NONG_SON], [NONG_SON], ['']]);
    await byHand((sheet) => sheet.getRange('A4:H15').sort.apply([{ key: 6, ascending: false }]));
    expect(await chosen()).toEqual([NONG_SON]);
    await writeResults(SHEET);
    expect(await chosen()).toEqual([NONG_SON]);
    expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
    // Once it is taken back, its name goes as well.
    await write(current, SHEET, `${choice}9`, '');
    await writeResults(SHEET);
    const names = (await valuesOf(current, SHEET, `${of}4:${of}15`)).flat().filter((name) => name !== '');
    expect([...names].sort()).toEqual(['Huyện Duy Xuyên', NONG_SON, THANG_BINH]);
  });

  test('typed there is named by the next run, and is not another’s when rows go', async () => {
    await fill(organisationSheet(PROVINCE, { names: 'every row', withSums: false }).values);
    await writeResults(SHEET);
    const choice = await letters('Phương án chọn');
    await write(current, SHEET, `${choice}9`, ALL_TOGETHER);
    await writeResults(SHEET);
    expect(await chosen()).toEqual([NONG_SON]);
    await byHand((sheet) => sheet.getRange('A4:H7').delete('Up'));
    expect(await chosen()).toEqual([NONG_SON]);
  });

  test('leaves the first row of the district whose rows are around it its own name', async () => {
    const { values } = longSheet(PROVINCE, { names: 'every row', withSums: false });
    await fill(values);
    await writeResults(SHEET);
    const choice = await letters('Phương án chọn');
    const of = await letters('Chọn cho đơn vị');
    await write(current, SHEET, `${choice}7`, ALL_TOGETHER);
    await byHand((sheet) => {
      // Row 7, where Nông Sơn’s choice stands, comes to be the second of Thăng Bình.
      const order = [10, 4, 5, 11, 12, 6, 7, 8, 9];
      sheet.getRange('A4:F12').values = order.map((row) => [...(values[row - 1] ?? [])].slice(0, 6));
    });
    await writeResults(SHEET);
    expect(await valuesOf(current, SHEET, `${of}4`)).toEqual([[THANG_BINH]]);
    await write(current, SHEET, `${choice}4`, ALL_TOGETHER);
    expect(await chosen()).toEqual([NONG_SON, THANG_BINH]);
  });
});

describe.each(['long', 'by-organisation'] as const)(
  'what stands in cells of choices in a survey that is %s',
  (layout) => {
    const UNREAD =
      'Chưa đọc được; ghi đúng lời trong danh sách. Chưa rõ số đảng bộ cơ sở, không tính vào tổng.';
    const REASON = 'Chưa ghi lý do chọn.';
    const rowsOf = { long: longSheet, 'by-organisation': organisationSheet };
    const put = async (row: number, header: string, formula: string) => {
      const at = `${await letters(header)}${row}`;
      await byHand((sheet) => {
        sheet.getRange(at).numberFormat = [['General']];
        sheet.getRange(at).formulas = [[formula]];
      });
    };
    /** What the cells say beside the first district, and what a run finds. */
    const beside = async () => {
      const [headers = [], first = []] = await valuesOf(current, SHEET, 'A3:AZ4');
      const at = (header: string) => first[headers.indexOf(header)];
      const { decisions } = await decided(SHEET);
      return {
        committees: at('Số đảng bộ cơ sở'),
        final: at('Phương án cuối'),
        check: at('Kiểm tra phương án chọn'),
        found: decisions[0]?.committees,
      };
    };
    beforeEach(async () => {
      await fill(rowsOf[layout](PROVINCE, { names: 'every row', withSums: false }).values);
      await writeResults(SHEET);
    });

    test('an error is a choice that is not understood', async () => {
      await put(4, 'Phương án chọn', '=NA()');
      const said = { committees: '', final: 'Chưa xác định', check: `${UNREAD} ${REASON}`, found: null };
      expect(await beside()).toEqual(said);
      await writeResults(SHEET);
      expect(await beside()).toEqual(said);
      await put(4, 'Phương án chọn', '');
      expect(await beside()).toMatchObject({ committees: 3, check: '' });
    });

    test('an error in another row is a choice elsewhere until the results are written again', async () => {
      await put(5, 'Phương án chọn', '=NA()');
      expect(await beside()).toMatchObject({ committees: 'ghi lại', final: 'Chưa xác định' });
      await writeResults(SHEET);
      expect(await beside()).toMatchObject({ committees: '', check: `${UNREAD} ${REASON}`, found: null });
      await put(4, 'Phương án chọn', ALL_TOGETHER);
      expect(await beside()).toMatchObject({ committees: 'ghi lại' });
    });

    test.each([
      [' ', 3],
      [3, 'ghi lại'],
    ])('%j in another row beside a choice', async (value, withoutChoice) => {
      await put(4, 'Phương án chọn', ALL_TOGETHER);
      await put(4, 'Lý do chọn', 'Tinh gọn');
      const other = `${await letters('Phương án chọn')}5`;
      await byHand((sheet) => void (sheet.getRange(other).values = [[value]]));
      await writeResults(SHEET);
      expect(await beside()).toMatchObject({ committees: 1, check: '', found: 1 });
      await put(4, 'Phương án chọn', '');
      expect(await beside()).toMatchObject({ committees: withoutChoice });
    });

    test('a choice typed over the space of another row stands elsewhere until the results are written again', async () => {
      const other = `${await letters('Phương án chọn')}5`;
      const type = (value: string) => byHand((sheet) => void (sheet.getRange(other).values = [[value]]));
      await type(' ');
      await writeResults(SHEET);
      expect(await beside()).toMatchObject({ committees: 3, found: 3 });
      await type(ALL_TOGETHER);
      expect(await beside()).toMatchObject({ committees: 'ghi lại', found: 1 });
      await writeResults(SHEET);
      expect(await beside()).toMatchObject({ committees: 1, found: 1 });
      expect(changesNothing(planOf(await assessed(SHEET)))).toBe(true);
    });

    test.each(['=NA()', '3'])('%s beside the name of another district is none of this one', async (entry) => {
      await put(5, 'Phương án chọn', entry);
      await put(5, 'Chọn cho đơn vị', THANG_BINH);
      await writeResults(SHEET);
      expect(await beside()).toMatchObject({ committees: 3, check: '', found: 3 });
    });
  },
);
