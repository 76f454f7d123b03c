import { organisationSheet, type ListStyle } from '../domain/survey/province';
import { writeResults } from './main-job';
import { by, current, fill, PROVINCE, SHEET } from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

/** "Số TCCSĐ hiện nay" of Huyện Duy Xuyên, of the other districts, and of all. */
async function organisationsToday(): Promise<readonly unknown[]> {
  const values = await valuesOf(current, SHEET, 'A3:AZ40');
  const column = (values[0] ?? []).indexOf('Số TCCSĐ hiện nay');
  return values
    .slice(1)
    .map((row) => row[column])
    .filter((value) => value !== '');
}

/** What the cells say by themselves; what another run says is held against it. */
async function followed(): Promise<readonly unknown[]> {
  const live = await organisationsToday();
  await writeResults(SHEET, { replaceTypedOver: true });
  expect(await organisationsToday()).toEqual(live);
  return live;
}

const LAYOUTS: readonly ListStyle['names'][] = ['once', 'every row', 'own row'];

/** The row of the second organisation of the party bloc of Huyện Duy Xuyên. */
const SECOND = { once: 5, 'every row': 5, 'own row': 7 } as const;

const inserted = (names: ListStyle['names'], type = 'Chi bộ cơ sở', name = 'Chi bộ Mới') =>
  by((sheet) => {
    const row = SECOND[names];
    sheet.getRange(`${row}:${row}`).insert('Down');
    const district = names === 'every row' ? ['Huyện Duy Xuyên', 'Khối đảng'] : ['', ''];
    const cells = [99, ...(names === 'own row' ? [] : district), name, type, 6, 6, 0];
    sheet.getRangeByIndexes(row - 1, 0, 1, cells.length).values = [cells];
  });

describe.each(LAYOUTS)('base organisations of today, names %s', (names) => {
  beforeEach(async () => {
    await fill(organisationSheet(PROVINCE, { names, withSums: true }).values);
    await writeResults(SHEET);
    expect(await organisationsToday()).toEqual([4, 4, 3, 11]);
  });

  test('follow one that comes within a bloc, and so does the total', async () => {
    await inserted(names);
    expect(await followed()).toEqual([5, 4, 3, 12]);
  });

  test('follow one that is gone', async () => {
    const row = SECOND[names];
    await by((sheet) => sheet.getRange(`${row}:${row}`).delete('Up'));
    expect(await followed()).toEqual([3, 4, 3, 10]);
  });

  test('are not told while the type of one is not', async () => {
    await inserted(names, '', 'Văn phòng');
    expect(await followed()).toEqual([4, 3, 7]);
  });
});

/** The organisations of each district with the blocs among each other. */
function mixed(): readonly (readonly unknown[])[] {
  const { values } = organisationSheet(PROVINCE, { names: 'every row', withSums: false });
  const [one = [], two = [], three = [], four = []] = values.slice(3, 7);
  return [...values.slice(0, 3), one, three, two, four, ...values.slice(7, 14)];
}

test('follow where the blocs are mixed, as the margins do', async () => {
  await fill(mixed());
  await writeResults(SHEET);
  await by((sheet) => {
    sheet.getRange('6:6').insert('Down');
    sheet.getRange('A6:H6').values = [
      [99, 'Huyện Duy Xuyên', 'Khối MTTQ, đoàn thể', 'Đảng bộ Mới', 'Đảng bộ cơ sở', 40, 40, 0],
    ];
  });
  const margins = async () => (await valuesOf(current, SHEET, 'J4:N4'))[0];
  const live = await margins();
  expect([live?.[0], live?.[2], live?.[4]]).toEqual([9, 41, 74]);
  // No row said before that it is a committee.
  expect(await organisationsToday()).toEqual([4, 3]);
  await writeResults(SHEET, { replaceTypedOver: true });
  expect(await margins()).toEqual(live);
  expect(await organisationsToday()).toEqual([5, 4, 3]);
});
