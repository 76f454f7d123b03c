import { writeChecklists, writeResults } from './main-job';
import { formulasOf, REGISTER, sortRows, SURVEY, undone, WRITTEN } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

/** All of its cells but the three that people fill in. */
const OF_DISTRICT = 21;
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

/** The result cells of a district, wherever its row stands. */
async function resultsOf(district: string): Promise<readonly unknown[]> {
  const rows = await valuesOf(current, SURVEY, 'A6:AJ32');
  const found = rows.find((cells) => cells[1] === district);
  if (!found) throw new Error(`no row ${district}`);
  return found.slice(12);
}

async function row(change: 'insert' | 'delete', at: number, sheet = SURVEY): Promise<void> {
  await current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${at}:${at}`);
    if (change === 'insert') range.insert('Down');
    else range.delete('Up');
    await context.sync();
  });
}

const isBlank = async (address: string) =>
  (await valuesOf(current, SURVEY, address)).flat().every((value) => value === '');

const filledCells = async () =>
  (await formulasOf(current, SURVEY, 'M6:AJ28')).flat().filter((cell) => cell !== '').length;

describe('a sheet whose rows moved since the run', () => {
  test('sorted: every cell is taken back', async () => {
    await writeResults();
    await sortRows(current, SURVEY, 'A10:AJ27', 1);
    expect(await undone()).toMatchObject({ restored: WRITTEN, kept: [] });
    expect(await isBlank('M6:AJ28')).toBe(true);
  });

  test.each([
    ['sorted', () => sortRows(current, SURVEY, 'A10:AJ27', 1)],
    [
      'a row deleted and one inserted',
      async () => {
        await row('delete', 10 + 2);
        await row('insert', 10 + 6);
      },
    ],
    ['a row inserted', () => row('insert', 10 + 6)],
  ])('%s: each row gets what it held itself', async (_, change) => {
    await writeResults(SURVEY, { content: 'values' });
    const first = new Map<string, readonly unknown[]>();
    const rows = await valuesOf(current, SURVEY, 'B10:B27');
    const places = [0, 4, 12];
    const changed = places.map((place) => String(rows[place]?.[0]));
    for (const name of changed) first.set(name, await resultsOf(name));
    for (const place of places) await write(current, SURVEY, `E${10 + place}`, 5 + place);
    await writeResults();
    for (const name of changed) expect(await resultsOf(name)).not.toEqual(first.get(name));
    await change();
    await undone();
    for (const name of changed) expect(await resultsOf(name)).toEqual(first.get(name));
  });

  test('sorted without the results: they are taken back where they stand', async () => {
    await writeResults(SURVEY, { content: 'values' });
    const written = await filledCells();
    await sortRows(current, SURVEY, 'A10:L27', 1);
    expect(await undone()).toMatchObject({ restored: written, kept: [] });
    expect(await isBlank('M6:AJ28')).toBe(true);
  });

  test('sorted without the results: what was typed over stays, alone', async () => {
    await writeResults(SURVEY, { content: 'values' });
    const written = await filledCells();
    await sortRows(current, SURVEY, 'A10:L27', 1);
    await write(current, SURVEY, 'M12', 'Xem lại');
    expect(await undone()).toMatchObject({ restored: written - 1, kept: [`${SURVEY}!M12`] });
    expect(await valuesOf(current, SURVEY, 'M12')).toEqual([['Xem lại']]);
  });

  test('sorted without the results: each cell gets what stood there before', async () => {
    await writeResults(SURVEY, { content: 'values' });
    const before = await valuesOf(current, SURVEY, 'M6:AJ28');
    for (const place of [0, 4, 12]) await write(current, SURVEY, `E${10 + place}`, 5 + place);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'M6:AJ28')).not.toEqual(before);
    await sortRows(current, SURVEY, 'A10:L27', 1);
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await valuesOf(current, SURVEY, 'M6:AJ28')).toEqual(before);
  });

  test('a district that was renamed keeps its cells; the others go', async () => {
    await writeResults();
    await write(current, SURVEY, 'B12', 'Huyện Mới');
    await sortRows(current, SURVEY, 'A10:AJ27', 1);
    const { restored, kept } = await undone();
    expect([restored, kept.length]).toEqual([WRITTEN - OF_DISTRICT, OF_DISTRICT]);
    // Điện Bàn, with 43, 32 and 139 members and 3, 4 and 13 organisations: the rules that its formulas follow stay as well.
    expect(await resultsOf('Huyện Mới')).toEqual([
      ...['Đủ', 13, 'Đủ', 2, 'Đủ', 109, 1],
      expect.stringContaining('khối đảng'),
      ...[20, 3, ''],
      expect.stringContaining('43 ≥ 30'),
      // Nobody chose: what is recommended stands, and three groupings can be chosen.
      ...['', '', ''],
      expect.stringContaining('khối đảng ·'),
      '',
      expect.stringContaining('khối đảng ·'),
      expect.stringContaining('khối đảng + khối MTTQ, đoàn thể ·'),
      expect.stringContaining('đoàn thể + khối chính quyền'),
      ...['', '', ''],
      // As the cell beside it was called when the choice was offered.
      'Huyện Điện Bàn',
    ]);
  });

  test('a district that was taken out leaves nothing behind', async () => {
    await writeResults();
    await row('delete', 12);
    expect(await undone()).toMatchObject({ restored: WRITTEN - OF_DISTRICT, kept: [] });
    expect(await isBlank('M6:AJ28')).toBe(true);
  });

  test('a register sorted after an update gets its rows’ former marks back', async () => {
    await writeChecklists();
    const standings = async () =>
      Object.fromEntries(
        (await valuesOf(current, REGISTER, 'O8:W290'))
          .filter(([key]) => key !== '')
          .map(([key, ...rest]) => [String(key), rest.at(-1)]),
      );
    const before = await standings();
    // A district without any member organisations of one bloc: rows retire, and none is added.
    await write(current, SURVEY, 'E10', 29);
    await writeChecklists();
    await sortRows(current, REGISTER, 'A8:X135', 2);
    await undone();
    expect(await standings()).toMatchObject(before);
  });
});

describe('formulas that stood in the cells before', () => {
  /** A district more, typed above the total: the run writes the totals anew, over the formulas of the first. */
  async function withFormerFormulas(): Promise<void> {
    await writeResults();
    await row('insert', 28);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('A28:L28').values = [[19, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
      await context.sync();
    });
    await writeResults();
    expect(await formulasOf(current, SURVEY, 'M29')).toEqual([['=COUNTIF(M10:M28,"Đủ")']]);
  }

  test('come back', async () => {
    await withFormerFormulas();
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await formulasOf(current, SURVEY, 'M29')).toEqual([['=COUNTIF(M10:M27,"Đủ")']]);
  });

  test('speak of the cells that moved with them', async () => {
    await withFormerFormulas();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('A:A').insert('Right');
      context.workbook.worksheets.getItem(SURVEY).getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await formulasOf(current, SURVEY, 'N30')).toEqual([['=COUNTIF(N11:N28,"Đủ")']]);
  });

  test.each([
    ['columns', 'C:C', 'N10'],
    ['rows', '12:12', 'M10'],
  ])('that speak of other cells are left out, and named, where %s came between', async (_, where, cell) => {
    await writeResults();
    await write(current, SURVEY, 'M10', '=IF(E10+E20>=30,"Đạt","Chưa")');
    await writeResults(SURVEY, { replaceTypedOver: true });
    await current.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SURVEY).getRange(where);
      range.insert(where.startsWith('C') ? 'Right' : 'Down');
      await context.sync();
    });
    const standing = await formulasOf(current, SURVEY, cell);
    expect(await undone()).toMatchObject({ restored: 0, kept: [`${SURVEY}!${cell}`] });
    expect(await formulasOf(current, SURVEY, cell)).toEqual(standing);
    expect(await valuesOf(current, SURVEY, cell)).toEqual([['Đủ']]);
  });

  test('that speak of their own row come back to it after a sort', async () => {
    await writeResults();
    const shapes = async () => {
      const rows = await formulasOf(current, SURVEY, 'B10:AJ27');
      return Object.fromEntries(
        rows.map(([name, ...cells], index) => [
          String(name),
          cells
            .slice(10)
            .map((cell) => String(cell).replaceAll(new RegExp(`(?<=[A-Z])${10 + index}\\b`, 'g'), '#')),
        ]),
      );
    };
    const before = await shapes();
    await writeResults(SURVEY, { content: 'values' });
    await sortRows(current, SURVEY, 'A10:AJ27', 1);
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await shapes()).toEqual(before);
  });

  test('that speak of other cells come back where nothing moved', async () => {
    await writeResults();
    await write(current, SURVEY, 'M10', '=IF(E10+E20>=30,"Đạt","Chưa")');
    await writeResults(SURVEY, { replaceTypedOver: true });
    expect(await undone()).toMatchObject({ restored: 1, kept: [] });
    expect(await formulasOf(current, SURVEY, 'M10')).toEqual([['=IF(E10+E20>=30,"Đạt","Chưa")']]);
  });
});
