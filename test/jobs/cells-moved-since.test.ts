import { wideSheet } from '../domain/survey/province';
import { writeResults } from './main-job';
import {
  by,
  current,
  fill,
  OPEN,
  PROVINCE,
  type Result,
  results,
  ROWS,
  SHEET,
  toWriteAgain,
} from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

const DUY_XUYEN = 'Huyện Duy Xuyên';
const NONG_SON = 'Huyện Nông Sơn';
const THANG_BINH = 'Huyện Thăng Bình';
const MOI = 'Huyện Mới';

const margins = (found: Readonly<Record<string, Result>>, name: string) => found[name]?.margins;
const AGAIN = ['ghi lại', 'ghi lại', 'ghi lại'];

async function typeIn(place: string, values: readonly unknown[]): Promise<void> {
  await by((sheet) => {
    sheet.getRange(place).getResizedRange(0, values.length - 1).values = [[...values]];
  });
}

describe('a district’s row of a survey of one row each', () => {
  const { values } = wideSheet(PROVINCE);
  const width = Math.max(...values.map((row) => row.length));
  const last = String.fromCharCode(64 + width);
  const [first = 0, second = 0, third = 0] = [DUY_XUYEN, NONG_SON, THANG_BINH].map(
    (name) => values.findIndex((row) => row.includes(name)) + 1,
  );

  beforeEach(async () => {
    await fill(values);
    await writeResults(SHEET);
    expect(margins(await results(), NONG_SON)).toEqual([-1, -18, 34]);
  });

  test('is not taken for the one beside another’s results, where cells were pushed down beside them', async () => {
    await by((sheet) => void sheet.getRange(`A${second}:${last}${second}`).insert('Down'));
    await typeIn(`A${second}`, values[first - 1]?.map((value) => (value === DUY_XUYEN ? MOI : value)) ?? []);
    const live = await results();
    // Right above, all stand where they stood; below, none does.
    expect(margins(live, DUY_XUYEN)).toEqual([9, 1, 74]);
    expect([margins(live, MOI), margins(live, NONG_SON)]).toEqual([AGAIN, AGAIN]);
    await toWriteAgain();
    expect(margins(await results(), NONG_SON)).toEqual([-1, -18, 34]);
  });

  test('says nothing of a bloc whose number alone was pushed down', async () => {
    const members = values[second - 1]?.lastIndexOf(64) ?? -1;
    const column = String.fromCharCode(65 + members);
    await by((sheet) => void sheet.getRange(`${column}${second}`).insert('Down'));
    expect((await results())[NONG_SON]).toEqual({ grouping: OPEN, margins: [-1, -18, 'ghi lại'] });
  });

  test('says nothing where its name comes twice, or is gone', async () => {
    await typeIn(`B${third}`, [DUY_XUYEN]);
    const marginsIn = async (row: number) =>
      (await valuesOf(current, SHEET, `A${row}:AZ${row}`))[0]?.filter((value) => value === 'ghi lại');
    expect(await marginsIn(first)).toEqual(AGAIN);
    expect(await marginsIn(third)).toEqual(AGAIN);
    expect(margins(await results(), NONG_SON)).toEqual([-1, -18, 34]);
    await typeIn(`B${third}`, ['']);
    expect(await marginsIn(third)).toEqual(AGAIN);
    expect(margins(await results(), DUY_XUYEN)).toEqual([9, 1, 74]);
    await typeIn(`B${third}`, [MOI]);
    expect(await toWriteAgain()).toEqual([]);
  });

  test('goes on in a sort, with its results and without', async () => {
    const place = values[second - 1]?.lastIndexOf(64) ?? -1;
    await by((sheet) => {
      sheet.getRange(`A${first}:BZ${third}`).sort.apply([{ key: place, ascending: true }]);
    });
    expect(await toWriteAgain()).toEqual([]);
    await by((sheet) => {
      sheet.getRange(`A${first}:${last}${third}`).sort.apply([{ key: 1, ascending: false }]);
    });
    expect(await toWriteAgain()).toEqual([]);
  });
});

const CASES = [
  // Columns of the survey, and the rows of Duy Xuyên's first and last and of the end of all.
  { layout: 'long', names: 'every row', last: 'F', district: [4, 6], end: 12, row: ['', '', '', 0, 1, 40] },
  { layout: 'long', names: 'once', last: 'F', district: [4, 6], end: 12, row: ['', '', '', 0, 1, 40] },
  {
    layout: 'by-organisation',
    names: 'every row',
    last: 'H',
    district: [4, 7],
    end: 14,
    row: ['', '', '', 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0],
  },
  {
    layout: 'by-organisation',
    names: 'once',
    last: 'H',
    district: [4, 7],
    end: 14,
    row: ['', '', '', 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0],
  },
] as const;

describe.each(CASES)(
  'rows of a district ($layout, names $names)',
  ({ layout, names, last, district, end, row }) => {
    const [first, ending] = district;

    beforeEach(async () => {
      await fill(ROWS[layout](PROVINCE, { names, withSums: false }).values);
      await writeResults(SHEET);
      expect(margins(await results(), DUY_XUYEN)).toEqual([9, 1, 74]);
    });

    test('pushed down beside their results say nothing', async () => {
      await by((sheet) => void sheet.getRange(`A${first}:${last}${first}`).insert('Down'));
      await typeIn(`A${first}`, row);
      const live = await results();
      expect(Object.values(live).map(({ margins: of }) => of)).toEqual(Object.values(live).map(() => AGAIN));
      const below = await valuesOf(current, SHEET, `${last}${first}:AZ${end + 1}`);
      expect(below.flat().filter((value) => String(value).startsWith('Đảng bộ cơ sở'))).toEqual([]);
    });

    test.each([
      ['a bloc', ending - 1, DUY_XUYEN],
      ['the district', ending, DUY_XUYEN],
      ['the survey', end, THANG_BINH],
    ])('that come without a name at the end of %s are not passed over', async (_, after, name) => {
      await by((sheet) => sheet.getRange(`${after + 1}:${after + 1}`).insert('Down'));
      await typeIn(
        `A${after + 1}`,
        row.map((value, at) => (at === 2 && layout === 'long' ? 'Khối đảng' : value)),
      );
      expect(await toWriteAgain()).toContain(name);
    });

    test('one that was copied among them counts for none of its bloc', async () => {
      if (layout === 'long') return;
      const start = names === 'once' ? 'D' : 'A';
      await by((sheet) => {
        sheet.getRange('5:5').insert('Down');
        sheet.getRange(`${start}5:${last}5`).copyFrom(`${start}4:${last}4`);
      });
      expect(margins(await results(), DUY_XUYEN)).toEqual(AGAIN);
      await typeIn('D5', ['Chi bộ Mới']);
      expect(margins(await results(), DUY_XUYEN)).toEqual([43, 1, 74]);
    });

    test('the only one of its bloc deleted: nothing is said, and nothing is an error', async () => {
      await by((sheet) => sheet.getRange(`${ending - 1}:${ending - 1}`).delete('Up'));
      expect(margins(await results(), DUY_XUYEN)).toEqual(AGAIN);
      const values = await valuesOf(current, SHEET, `A1:AZ${end}`);
      expect(values.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
    });
  },
);
