import type { longSheet } from '../domain/survey/province';
import { writeResults } from './main-job';
import { by, current, fill, PROVINCE, results, ROWS, SHEET, toWriteAgain } from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

type Layout = keyof typeof ROWS;
type Names = Parameters<typeof longSheet>[1]['names'];

const DUY_XUYEN = 'Huyện Duy Xuyên';
const NONG_SON = 'Huyện Nông Sơn';
const THANG_BINH = 'Huyện Thăng Bình';

/** A row as somebody types it who goes by the rows around it. */
type Row = (district: string, bloc: string) => readonly unknown[];

interface Style {
  readonly layout: Layout;
  readonly names: Names;
  readonly row: Row;
  /** Rows of the sheet: the last of Duy Xuyên's party bloc, of Duy Xuyên, and of all. */
  readonly endOf: { readonly bloc: number; readonly district: number; readonly survey: number };
}

const STYLES: readonly Style[] = [
  {
    layout: 'long',
    names: 'every row',
    row: (district, bloc) => ['', district, bloc, 0, 1, 40],
    endOf: { bloc: 4, district: 6, survey: 12 },
  },
  {
    layout: 'long',
    names: 'once',
    row: (_, bloc) => ['', '', bloc, 0, 1, 40],
    endOf: { bloc: 4, district: 6, survey: 12 },
  },
  {
    layout: 'long',
    names: 'own row',
    row: (_, bloc) => ['-', bloc, 0, 1, 40],
    endOf: { bloc: 5, district: 7, survey: 15 },
  },
  {
    layout: 'by-organisation',
    names: 'every row',
    row: (district, bloc) => ['', district, bloc, 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0],
    endOf: { bloc: 5, district: 7, survey: 14 },
  },
  {
    layout: 'by-organisation',
    names: 'once',
    row: () => ['', '', '', 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0],
    endOf: { bloc: 5, district: 7, survey: 14 },
  },
  {
    layout: 'by-organisation',
    names: 'own row',
    row: () => ['', 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0],
    endOf: { bloc: 7, district: 11, survey: 26 },
  },
];

async function typeIn(row: number, values: readonly unknown[]): Promise<void> {
  await by((sheet) => void (sheet.getRangeByIndexes(row - 1, 0, 1, values.length).values = [[...values]]));
}

async function insertBelow(row: number, values: readonly unknown[]): Promise<void> {
  await by((sheet) => sheet.getRange(`${row + 1}:${row + 1}`).insert('Down'));
  await typeIn(row + 1, values);
}

describe.each(STYLES)(
  'rows that come into a survey ($layout, names $names)',
  ({ layout, names, row, endOf }) => {
    beforeEach(async () => {
      await fill(ROWS[layout](PROVINCE, { names, withSums: false }).values);
      await writeResults(SHEET);
      expect(Object.keys(await results())).toEqual([DUY_XUYEN, NONG_SON, THANG_BINH]);
    });

    test('at the end of a bloc: its district says nothing until it is written again', async () => {
      await insertBelow(endOf.bloc, row(DUY_XUYEN, 'Khối đảng'));
      expect(await toWriteAgain()).toEqual([DUY_XUYEN]);
    });

    test('at the end of a district', async () => {
      await insertBelow(endOf.district, row(DUY_XUYEN, 'Khối chính quyền'));
      expect(await toWriteAgain()).toEqual([DUY_XUYEN]);
    });

    test('right below the survey', async () => {
      await typeIn(endOf.survey + 1, row(THANG_BINH, 'Khối chính quyền'));
      expect(await toWriteAgain()).toEqual([THANG_BINH]);
    });
  },
);

describe('a row of one district that becomes another’s', () => {
  test.each(['long', 'by-organisation'] as const)(
    'by a corrected name (%s): neither says anything',
    async (layout) => {
      await fill(ROWS[layout](PROVINCE, { names: 'every row', withSums: false }).values);
      await writeResults(SHEET);
      await by((sheet) => void (sheet.getRange('B5').values = [[NONG_SON]]));
      expect(await toWriteAgain()).toEqual([DUY_XUYEN, NONG_SON]);
    },
  );
});

describe('a heading of a bloc that becomes an organisation', () => {
  test('its district says nothing', async () => {
    await fill(ROWS['by-organisation'](PROVINCE, { names: 'own row', withSums: false }).values);
    await writeResults(SHEET);
    await typeIn(25, ['', 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0]);
    expect(await toWriteAgain()).toEqual([THANG_BINH]);
  });
});

test.each(['every row', 'once', 'own row'] as const)(
  'an organisation that goes from the end of a district is no longer counted (names %s)',
  async (names) => {
    const [first, ...others] = PROVINCE.districts;
    if (!first) throw new Error('The province has no districts');
    const { name, blocs } = first;
    const [party = [], front = [], government = []] = blocs;
    const blocsNow = [party, front, [...government, ...party]];
    await fill(
      ROWS['by-organisation'](
        { districts: [{ name, blocs: blocsNow }, ...others] },
        { names, withSums: false },
      ).values,
    );
    await writeResults(SHEET);
    expect((await results())[DUY_XUYEN]?.margins).toEqual([9, 1, 113]);
    const last = names === 'own row' ? 13 : 9;
    await by((sheet) => sheet.getRange(`${last}:${last}`).delete('Up'));
    expect((await results())[DUY_XUYEN]?.margins).toEqual([9, 1, 108]);
    expect(await toWriteAgain()).toEqual([]);
  },
);

test('an organisation under a heading of its bloc, beside its district’s name, is not passed over', async () => {
  const heading = (district: string, bloc: string) => ['', district, bloc, '', ''];
  const cell = (district: string, name: string, members: number) => [
    '',
    district,
    name,
    'Chi bộ cơ sở',
    members,
  ];
  const rowsOf = (district: string, members: readonly [number, number, number]) => [
    heading(district, 'Khối đảng'),
    cell(district, 'Chi bộ Văn phòng', members[0] - 3),
    cell(district, 'Chi bộ Ban Tổ chức', 3),
    heading(district, 'Khối MTTQ, đoàn thể'),
    cell(district, 'Chi bộ Mặt trận', members[1]),
    heading(district, 'Khối chính quyền'),
    cell(district, 'Chi bộ Nội vụ', members[2]),
  ];
  await fill([
    ['TT', 'Huyện', 'Tên tổ chức cơ sở đảng', 'Loại hình', 'Tổng số đảng viên'],
    ...rowsOf(DUY_XUYEN, [34, 31, 104]),
    ...rowsOf(NONG_SON, [18, 33, 40]),
  ]);
  await writeResults(SHEET);
  expect((await results())[DUY_XUYEN]?.margins).toEqual([4, 1, 74]);
  const joins = (await valuesOf(current, SHEET, 'A1:Z15')).map((row, at, [headings = []]) =>
    at === 0 ? '' : row[headings.indexOf('Tổ chức dự kiến')],
  );
  expect(joins.slice(0, 7)).toEqual([
    '',
    '',
    'Đảng bộ cơ sở khối đảng',
    'Đảng bộ cơ sở khối đảng',
    '',
    'Đảng bộ cơ sở khối MTTQ, đoàn thể',
    '',
  ]);
  await insertBelow(4, ['', DUY_XUYEN, 'Chi bộ Mới', 'Chi bộ cơ sở', 40]);
  expect(await toWriteAgain()).toEqual([DUY_XUYEN]);
});
