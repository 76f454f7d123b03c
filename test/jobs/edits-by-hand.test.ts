import type { RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { longSheet, organisationSheet, wideSheet } from '../domain/survey/province';
import { writeResults } from './main-job';
import { by, fill, OPEN, PROVINCE, results, SHEET, toWriteAgain } from './rows-of-districts';

const [DUY_XUYEN, NONG_SON, THANG_BINH] = PROVINCE.districts.map(({ name }) => name);

type Edit = (sheet: Excel.Worksheet) => void;

const set =
  (address: string, ...cells: readonly RawValue[]): Edit =>
  (sheet) => {
    sheet.getRange(address).values = [[...cells]];
  };
const pushDown =
  (address: string): Edit =>
  (sheet) => {
    sheet.getRange(address).insert('Down');
  };
const pullUp =
  (address: string): Edit =>
  (sheet) => {
    sheet.getRange(address).delete('Up');
  };
const sortBy =
  (address: string, key: number): Edit =>
  (sheet) => {
    sheet.getRange(address).sort.apply([{ key, ascending: true }]);
  };
const all =
  (...edits: readonly Edit[]): Edit =>
  (sheet) => {
    for (const edit of edits) edit(sheet);
  };

const wide = wideSheet(PROVINCE).values;
const long = (names: 'once' | 'every row' | 'own row', withSums = false) =>
  longSheet(PROVINCE, { names, withSums }).values;
const list = (names: 'once' | 'every row' | 'own row', withSums = false) =>
  organisationSheet(PROVINCE, { names, withSums }).values;

/** What somebody does by hand, and the districts whose results cannot be told any more. */
const EDITS: readonly (readonly [
  edit: string,
  values: readonly (readonly RawValue[])[],
  by: Edit,
  open: readonly (string | undefined)[],
])[] = [
  ['more full members than members in one row', list('every row'), set('G5', 9), [DUY_XUYEN]],
  [
    'a district’s row is copied over the sum below it',
    long('once', true).filter(([, name]) => name !== 'Tổng cộng'),
    (sheet) => sheet.getRange('A7:F7').copyFrom('A4:F4'),
    [DUY_XUYEN],
  ],
  [
    'a heading stands in the place of a bloc’s only organisation',
    list('own row', true),
    set('A9:F9', '', 'Khối chính quyền', '', 64, 64, 0),
    [DUY_XUYEN],
  ],
  ['a number is pushed down', long('once'), pushDown('F8'), [NONG_SON, THANG_BINH]],
  ['a number is deleted, the others come up', long('every row'), pullUp('F8'), [NONG_SON, THANG_BINH]],
  ['numbers are pushed down in a list', list('every row'), pushDown('F5:H5'), [DUY_XUYEN]],
  ['names are pushed down beside numbers', list('every row'), pushDown('A6:D6'), [DUY_XUYEN]],
  [
    'an organisation comes below a blank row',
    list('once'),
    set('A16:H16', 12, '', '', 'Chi bộ Mới', 'Chi bộ cơ sở', 40, 40, 0),
    [THANG_BINH],
  ],
  [
    'a bloc comes below a blank row',
    long('once'),
    set('A14:F14', '', '', 'Khối chính quyền', 0, 1, 40),
    [THANG_BINH],
  ],
  ['a number of nobody below', wide, set('E8', 39), [THANG_BINH]],
  ['a number of nobody between', wide, all(pushDown('6:6'), set('E6', 12)), [DUY_XUYEN]],
  ['the name of the next is deleted below a sum', long('once', true), pullUp('12:12'), [NONG_SON]],
  ['its name spaced otherwise', wide, set('B7', 'Huyện  Nông Sơn'), [NONG_SON]],
  ['its name without its kind', wide, set('B7', 'Nông Sơn'), [NONG_SON]],
  [
    'its name with a space before it, in a list',
    long('every row'),
    set('B11', ' Huyện Nông Sơn'),
    [NONG_SON],
  ],
  [
    'an organisation is copied over another, under headings',
    list('own row'),
    (sheet) => {
      sheet.getRange('A7:F7').copyFrom('A6:F6');
    },
    [DUY_XUYEN],
  ],
  ['the name is sorted away from its first row', list('once'), sortBy('B4:H5', 4), [DUY_XUYEN]],
  ['names are sorted alone', long('own row', true), sortBy('A4:B16', 0), [NONG_SON, THANG_BINH]],
];

test.each(EDITS)('%s: results say nothing else than a run would', async (_, values, edit, open) => {
  await fill(values);
  await writeResults(SHEET);
  await by(edit);
  const live = await results();
  for (const name of open) expect([name, live[name ?? '']?.grouping ?? OPEN]).toEqual([name, OPEN]);
  await toWriteAgain();
});
