import { changesNothing } from '../../src/domain/plan';
import { assessed, planOf, proposeChecklists, writeChecklists, writeResults } from './main-job';
import { REGISTER, REGISTER_SHEETS, SURVEY, undone, WRITTEN } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const typedOver = async (sheet = SURVEY) => planOf(await assessed(sheet)).typedOver.map(({ cell }) => cell);

async function copied(): Promise<void> {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(SURVEY).copy('End').name = 'Bản sao';
    await context.sync();
  });
}

describe('after a part of a run was taken back', () => {
  test('a cell that holds again what it held before counts as taken back', async () => {
    await writeResults(SURVEY, { content: 'values' });
    await write(current, SURVEY, 'E10', 3);
    await writeResults();
    await write(current, SURVEY, 'M10', 'Đủ');
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await typedOver()).toEqual([]);
  });

  test('only what had to stay counts as typed over', async () => {
    await writeResults(SURVEY, { content: 'values' });
    await write(current, SURVEY, 'E10', 3);
    await write(current, SURVEY, 'E11', 3);
    await writeResults();
    await write(current, SURVEY, 'T10', 'Lập chung 3 khối');
    expect(await undone()).toMatchObject({ kept: [`${SURVEY}!T10`] });
    expect(await typedOver()).toEqual(['T10']);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'M10:N11')).toEqual([
      ['Chưa đủ', -27],
      ['Chưa đủ', -27],
    ]);
  });

  test('a cell that the undo left as the run wrote it is still the add-in’s own', async () => {
    await writeResults();
    await write(current, SURVEY, 'M10', '=IF(E10>=30,"Đạt","Chưa")');
    await writeResults(SURVEY, { replaceTypedOver: true });
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('C:C').insert('Right');
      await context.sync();
    });
    await undone();
    await write(current, SURVEY, 'F10', 3);
    expect(await typedOver()).toEqual([]);
  });

  test('the register’s rows: those taken back are as before the run, those kept as after it', async () => {
    await writeChecklists();
    await write(current, SURVEY, 'E10', 29);
    await writeChecklists();
    const retired = (await valuesOf(current, REGISTER, 'W8:W135')).findIndex(
      ([standing]) => standing === 'Không còn theo phương án',
    );
    await write(current, REGISTER, `W${8 + retired}`, 'x');
    expect(await undone()).toMatchObject({ kept: [`${REGISTER}!W${8 + retired}`] });
    await write(current, SURVEY, 'E10', 48);
    const { plan } = await proposeChecklists();
    expect(plan.typedOver.map(({ cell }) => cell)).toEqual([`W${8 + retired}`]);
    expect(changesNothing(plan)).toBe(true);
  });
});

describe('a copied sheet', () => {
  test('whose run was taken back remembers what the original left', async () => {
    await writeResults(SURVEY, { content: 'values' });
    await copied();
    await write(current, 'Bản sao', 'E10', 3);
    await writeResults('Bản sao');
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await typedOver('Bản sao')).toEqual([]);
    await writeResults('Bản sao');
    expect(await valuesOf(current, 'Bản sao', 'M10:N10')).toEqual([['Chưa đủ', -27]]);
  });

  test('of which a part was taken back remembers both', async () => {
    await writeResults(SURVEY, { content: 'values' });
    await copied();
    await write(current, 'Bản sao', 'E10', 3);
    await writeResults('Bản sao');
    await write(current, 'Bản sao', 'T10', 'x');
    expect(await undone()).toMatchObject({ kept: ['Bản sao!T10'] });
    expect(await typedOver('Bản sao')).toEqual(['T10']);
  });

  test('leaves its original’s memory alone', async () => {
    await writeResults(SURVEY, { content: 'values' });
    await copied();
    await write(current, 'Bản sao', 'E10', 3);
    await writeResults('Bản sao');
    await undone();
    await write(current, SURVEY, 'E10', 3);
    expect(await typedOver()).toEqual([]);
  });
});

test('a run that writes no cell leaves the run before it to be taken back', async () => {
  await writeResults();
  await current.run(async (context) => {
    context.workbook.worksheets.add('Bản dán').getRange('A1').copyFrom(`'${SURVEY}'!A1:AJ31`);
    await context.sync();
  });
  expect((await writeResults('Bản dán')).cells).toBe(0);
  expect(await undone()).toMatchObject({ restored: WRITTEN, kept: [] });
  expect((await valuesOf(current, SURVEY, 'M6:AJ28')).flat().every((value) => value === '')).toBe(true);
});

test('an undo that had to leave a sheet alone can be tried again', async () => {
  await writeChecklists();
  await write(current, REGISTER, 'A3', 'ghi chú');
  expect(await undone()).toMatchObject({ keptSheets: REGISTER_SHEETS });
  await write(current, REGISTER, 'A3', '');
  expect(await undone()).toMatchObject({ removedSheets: REGISTER_SHEETS });
});
