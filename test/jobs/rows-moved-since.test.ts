import { longSheet, organisationSheet, type Province } from '../domain/survey/province';
import { writeResults } from './main-job';
import { blankUnderTest, valuesOf, type WorkbookUnderTest, write } from './workbook-under-test';

const SHEET = 'Sheet1';

const cell = (name: string, full: number) => ({
  name: `Chi bộ ${name}`,
  type: 'cell' as const,
  full,
  probationary: 0,
});

const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [[cell('An', 34), cell('Bình', 5)], [cell('Chi', 31)], [cell('Dung', 104)]],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [[cell('Em', 28), cell('Giang', 1)], [cell('Hà', 12)], [cell('Khoa', 64)]],
    },
    { name: 'Huyện Thăng Bình', blocs: [[cell('Lan', 40)], [cell('Minh', 33)], [cell('Nam', 70)]] },
  ],
};

interface Result {
  readonly grouping: unknown;
  readonly margins: readonly unknown[];
}

let current: WorkbookUnderTest;

async function fill(values: readonly (readonly unknown[])[]): Promise<void> {
  current = blankUnderTest();
  await by((sheet) => {
    const width = Math.max(...values.map((row) => row.length));
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values.map((row) => [
      ...row,
      ...new Array<string>(width - row.length).fill(''),
    ]);
  });
}

async function by(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** What the rows with a result say, by the name in the row or above it. */
async function results(): Promise<Readonly<Record<string, Result>>> {
  const values = await valuesOf(current, SHEET, 'A1:AZ30');
  const heading = values.findIndex((row) => row.includes('Phương án đề xuất'));
  const headings = values[heading] ?? [];
  const grouping = headings.indexOf('Phương án đề xuất');
  const margins = headings.flatMap((text, at) => (String(text).startsWith('Thừa, thiếu') ? [at] : []));
  const found: Record<string, Result> = {};
  let name = '';
  for (const row of values.slice(heading + 1)) {
    if (row[1] !== '') name = String(row[1]);
    if (row[grouping] !== '' && name !== '')
      found[name] = { grouping: row[grouping], margins: margins.map((at) => row[at]) };
  }
  return found;
}

const ROWS = { long: longSheet, 'by-organisation': organisationSheet } as const;
const CASES = [
  ['long', 'every row'],
  ['long', 'once'],
  ['by-organisation', 'every row'],
  ['by-organisation', 'once'],
] as const;

/** The last row of the survey, and the column of the members, from 0. */
const SHAPE = { long: { last: 12, members: 5 }, 'by-organisation': { last: 14, members: 5 } } as const;
const OPEN = 'Chưa xác định';

/** The districts of which the results say nothing any more; throws where they say something else than the numbers do. */
async function toWriteAgain(): Promise<readonly string[]> {
  const live = await results();
  await writeResults(SHEET, { replaceTypedOver: true });
  const now = await results();
  for (const [name, { grouping, margins }] of Object.entries(live)) {
    if (grouping !== OPEN) expect([name, { grouping, margins }]).toEqual([name, now[name]]);
  }
  return Object.keys(live).filter((name) => live[name]?.margins.includes('ghi lại'));
}

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
