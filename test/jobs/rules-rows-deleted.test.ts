import { longSheet } from '../domain/survey/province';
import { assess } from '../../src/jobs/assess';
import { resultWords, rules, writeResults } from './main-job';
import { current, fill, PROVINCE, SHEET } from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

const RULES_SHEET = 'Quy định';
const INVALID = 'Chưa kết luận được: quy định chưa hợp lệ, xem trang Quy định.';

/** Each row of the sheet that a name stands for, or that the check asks for, and the cells that are told. */
const rows: readonly (readonly [row: number, cells: readonly string[]])[] = [
  [3, ['E3']],
  [6, ['E6', 'C6']],
  [10, ['C10']],
  [11, ['C10']],
  [12, ['C10']],
  [13, ['C10']],
  [17, ['C10']],
  [21, ['C21']],
  [25, ['C21']],
  [29, ['B29']],
  [31, ['B29']],
];

test.each(rows)(
  'without row %d of the sheet of rules, results say that the rules are not valid',
  async (row, cells) => {
    await fill(longSheet(PROVINCE, { names: 'every row', withSums: false }).values);
    await writeResults(SHEET);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(RULES_SHEET).getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    const [headings = [], ...values] = await valuesOf(current, SHEET, 'A3:BA12');
    expect(values.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
    const of = (heading: string) => {
      const column = headings.indexOf(heading);
      return values.map((line) => line[column]).filter((value) => value !== '');
    };
    const everyDistrict = (text: string) => PROVINCE.districts.map(() => text);
    expect(of('Lý do, căn cứ')).toEqual(everyDistrict(INVALID));
    expect(of('Phương án đề xuất')).toEqual(everyDistrict('Chưa xác định'));
    for (const bloc of ['khối đảng', 'khối MTTQ, đoàn thể', 'khối chính quyền'])
      expect(of(`Thừa, thiếu ${bloc}`)).toEqual([]);
    expect(await assess({ sheet: SHEET, rules, wordings: resultWords.wordings })).toMatchObject({
      ok: false,
      trouble: { code: 'rules-unsound', rulesSheet: RULES_SHEET, cells },
    });
  },
);
