import { openSample } from '../../src/jobs/open-sample';
import { undo } from '../../src/jobs/undo';
import { changesNothing } from '../../src/domain/plan';
import type { Organisation } from '../../src/domain/survey/survey';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { longSheet, type Province } from '../domain/survey/province';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice } from '../libre-office-file';
import { assessed, planOf, writeChecklists, writeResults } from './main-job';
import { current, fill, PROVINCE as WITH_ORGANISATIONS, ROWS, SHEET } from './rows-of-districts';
import { blankUnderTest, underTest, valuesOf, write } from './workbook-under-test';

const LIST = 'Khảo sát theo tổ chức';

const cell = (name: string, full: number) => ({ name, type: 'cell' as const, full, probationary: 0 });
const PROVINCE: Province = {
  districts: [
    { name: 'Huyện Duy Xuyên', blocs: [[cell('a', 34)], [cell('b', 31)], [cell('c', 104)]] },
    { name: 'Huyện Nông Sơn', blocs: [[cell('a', 18)], [cell('b', 12)], [cell('c', 64)]] },
  ],
};

/** A survey with a row for each bloc, the districts named once and a total below. */
async function longUnderTest() {
  const current = blankUnderTest();
  const { values } = longSheet(PROVINCE, { names: 'once', withSums: true });
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
  return current;
}

describe('a survey with a row for each bloc', () => {
  test('has its results in the first row of each district, and their counts in the total row', async () => {
    const current = await longUnderTest();
    await writeResults('Sheet1');
    const rows = await valuesOf(current, 'Sheet1', 'B3:P12');
    expect(
      rows.map(([name, bloc, , , , party, , front, , government, , , grouping, , committees]) => [
        name,
        bloc,
        party,
        front,
        government,
        grouping,
        committees,
      ]),
    ).toEqual([
      [
        'Huyện, thành phố',
        'Khối',
        'Điều kiện khối đảng',
        'Điều kiện khối MTTQ, đoàn thể',
        'Điều kiện khối chính quyền',
        'Phương án đề xuất',
        'Số đảng bộ cơ sở',
      ],
      [
        'Huyện Duy Xuyên',
        'Khối đảng',
        'Đủ',
        'Đủ',
        'Đủ',
        'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
        3,
      ],
      ['', 'Khối MTTQ, đoàn thể', '', '', '', '', ''],
      ['', 'Khối chính quyền', '', '', '', '', ''],
      ['Cộng Huyện Duy Xuyên', '', '', '', '', '', ''],
      [
        'Huyện Nông Sơn',
        'Khối đảng',
        'Chưa đủ',
        'Chưa đủ',
        'Đủ',
        'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
        2,
      ],
      ['', 'Khối MTTQ, đoàn thể', '', '', '', '', ''],
      ['', 'Khối chính quyền', '', '', '', '', ''],
      ['Cộng Huyện Nông Sơn', '', '', '', '', '', ''],
      ['Tổng cộng', '', 1, 1, 2, '', 5],
    ]);
  });

  test('a second run writes nothing, a changed count is followed, and an undo takes it back', async () => {
    const current = await longUnderTest();
    await writeResults('Sheet1', { content: 'values' });
    expect(changesNothing(planOf(await assessed('Sheet1')))).toBe(true);
    await write(current, 'Sheet1', 'F5', 29);
    await writeResults('Sheet1');
    expect(await valuesOf(current, 'Sheet1', 'I4:J4')).toEqual([['Chưa đủ', -1]]);
    await undo();
    expect(await valuesOf(current, 'Sheet1', 'I4')).toEqual([['Đủ']]);
  });

  test('as formulas it follows a changed count by itself, and an undo leaves nothing', async () => {
    const current = await longUnderTest();
    await writeResults('Sheet1');
    expect(changesNothing(planOf(await assessed('Sheet1')))).toBe(true);
    await write(current, 'Sheet1', 'F5', 29);
    expect(await valuesOf(current, 'Sheet1', 'I4:J4')).toEqual([['Chưa đủ', -1]]);
    expect(changesNothing(planOf(await assessed('Sheet1')))).toBe(true);
    await undo();
    expect((await valuesOf(current, 'Sheet1', 'G1:R14')).flat().every((value) => value === '')).toBe(true);
  });
});

/** How many cells have fewer than 3 full members, fewer than 9, and more. */
function prospectsOfCells(organisations: readonly Organisation[]): readonly number[] {
  const full = organisations.flatMap(({ type, fullMembers }) =>
    type === 'cell' && fullMembers?.state === 'whole' ? [fullMembers.value] : [],
  );
  return [
    full.filter((count) => count < 3).length,
    full.filter((count) => count >= 3 && count < 9).length,
    full.filter((count) => count >= 9).length,
  ];
}

describe('a survey that lists base organisations', () => {
  test('is decided, written and carried into the register as the survey by districts is', async () => {
    const current = blankUnderTest();
    await openSample('organisations');
    await writeResults(LIST);
    const { survey, decisions } = await assessed(LIST);
    const isMerged = (key: string) =>
      decisions.some(({ district, after }) => district.key === key && after === 2);
    expect(survey.totalRow).toBe(317);
    expect(await valuesOf(current, LIST, 'J318:S318')).toEqual([[11, '', 11, '', 18, '', '', '', 312, 47]]);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
    // Each of the 312 says what it joins and what it can be there, as a second library reads it.
    const cells = (await current.saved()).Sheets[LIST] ?? {};
    const textAt = (address: string) => (cells[address] as { v?: string } | undefined)?.v ?? '';
    const joins = Array.from({ length: 312 }, (_, index) => textAt(`T${index + 6}`));
    const prospects = Array.from({ length: 312 }, (_, index) => textAt(`U${index + 6}`));
    expect([textAt('T5'), textAt('U5')]).toEqual(['Tổ chức dự kiến', 'Khi là chi bộ trực thuộc']);
    // Three in 11 districts; in 7 the same two.
    expect(new Set(joins).size).toBe(4);
    expect(joins.filter((text) => text.includes('+'))).toHaveLength(
      survey.organisations.filter(({ district, bloc }) => bloc !== 'government' && isMerged(district)).length,
    );
    const counted = (words: string) => prospects.filter((text) => text.startsWith(words)).length;
    expect([
      counted('là đảng bộ cơ sở'),
      counted('chưa đủ 3 đảng viên chính thức'),
      counted('dưới 9 đảng viên chính thức'),
      counted('từ 9 đảng viên chính thức'),
    ]).toEqual([3, ...prospectsOfCells(survey.organisations)]);
    expect([textAt('T318'), textAt('U318')]).toEqual(['', '']);
    await writeChecklists(LIST, { all: true });
    // 11 districts of three committees, 7 of two.
    expect(await valuesOf(current, 'Danh mục công việc', 'A5')).toEqual([[11 * 46 + 7 * 34 + 2]]);
  });
});

describe.each(['long', 'by-organisation'] as const)('a survey that is %s', (layout) => {
  testWithLibreOffice('needs nothing after LibreOffice has opened and saved it', async () => {
    await fill(ROWS[layout](WITH_ORGANISATIONS, { names: 'every row', withSums: false }).values);
    await writeResults(SHEET);
    const saved = await convertedByLibreOffice(
      await saveWorkbook(current.workbook),
      'xlsx:Calc MS Excel 2007 XML',
    );
    underTest(await openWorkbook(saved));
    expect(planOf(await assessed(SHEET))).toMatchObject({ cells: [], typedOver: [] });
  });
});
