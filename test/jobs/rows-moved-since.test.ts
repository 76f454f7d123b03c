import { organisationSheet } from '../domain/survey/province';
import { writeResults } from './main-job';
import { by, current, fill, OPEN, PROVINCE, results, ROWS, SHEET, toWriteAgain } from './rows-of-districts';
import { write } from './workbook-under-test';

const CASES = [
  ['long', 'every row'],
  ['long', 'once'],
  ['by-organisation', 'every row'],
  ['by-organisation', 'once'],
] as const;

/** The last row of the survey, and the column of the members, from 0. */
const SHAPE = { long: { last: 12, members: 5 }, 'by-organisation': { last: 14, members: 5 } } as const;
describe.each(CASES)('results in rows of districts and blocs (%s, names %s)', (layout, names) => {
  const { last, members } = SHAPE[layout];

  beforeEach(async () => {
    await fill(ROWS[layout](PROVINCE, { names, withSums: false }).values);
    await writeResults(SHEET);
    const margins = Object.values(await results()).map(({ margins: of }) => of);
    expect(margins).toEqual([
      [9, 1, 74],
      [-1, -18, 34],
      [10, 3, 40],
    ]);
  });

  test('say nothing of districts whose rows were sorted apart', async () => {
    await by((sheet) => {
      sheet.getRange(`A4:BZ${last}`).sort.apply([{ key: members, ascending: false }]);
    });
    const live = await results();
    const open = Object.values(live).filter(({ grouping }) => grouping === OPEN);
    expect(open.length).toBeGreaterThan(0);
    // Names that stood once are anybody's after a sort: what the rows say now is not what they said.
    if (names === 'every row') await toWriteAgain();
  });

  test('say nothing of a district one of whose rows is another bloc’s by now', async () => {
    await write(current, SHEET, 'C4', 'Khối chính quyền');
    expect((await results())['Huyện Duy Xuyên']?.grouping).toBe(OPEN);
    expect(await toWriteAgain()).toEqual(['Huyện Duy Xuyên']);
  });

  test('say nothing of a district whose name has become another', async () => {
    await write(current, SHEET, 'B4', 'Huyện Quế Sơn');
    const live = await results();
    expect(live['Huyện Quế Sơn']?.grouping).toBe(OPEN);
    expect(live['Huyện Quế Sơn']?.margins[0]).toBe('ghi lại');
  });

  test('follow numbers, and names in other letters', async () => {
    const column = 'ABCDEFGH'.charAt(members);
    await write(current, SHEET, `${column}4`, 2);
    await write(current, SHEET, 'B4', 'HUYỆN DUY XUYÊN');
    const [first] = Object.values(await results());
    expect(first?.margins[0]).not.toBe('ghi lại');
    expect(first?.margins[0]).not.toBe(9);
  });
});

describe.each(['every row', 'once'] as const)('rows that come into a bloc of a list (names %s)', (names) => {
  beforeEach(async () => {
    await fill(organisationSheet(PROVINCE, { names, withSums: false }).values);
    await writeResults(SHEET);
    // Between the two organisations of the party in Duy Xuyên.
    await by((sheet) => void sheet.getRange('5:5').insert('Down'));
  });

  const enter = async (district: string, bloc: string) => {
    const texts = names === 'every row' ? [district, bloc] : ['', bloc === 'Khối đảng' ? '' : bloc];
    await by((sheet) => {
      sheet.getRange('B5:H5').values = [[...texts, 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0]];
    });
  };

  test('are counted where they are of that bloc', async () => {
    await enter('Huyện Duy Xuyên', 'Khối đảng');
    expect((await results())['Huyện Duy Xuyên']?.margins).toEqual([49, 1, 74]);
    expect(await toWriteAgain()).toEqual([]);
  });

  test('are not counted as that bloc’s where they are another’s', async () => {
    await enter('Huyện Duy Xuyên', 'Khối chính quyền');
    expect((await results())['Huyện Duy Xuyên']?.grouping).toBe(OPEN);
  });

  if (names === 'every row')
    test('are not counted as that district’s where they are another’s', async () => {
      await enter('Huyện Thăng Bình', 'Khối đảng');
      expect((await results())['Huyện Duy Xuyên']?.grouping).toBe(OPEN);
    });
});
