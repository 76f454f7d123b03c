import { INPUT_FILL } from '../../src/domain/input-fill';
import { changesNothing } from '../../src/domain/plan';
import { besideDistricts, CHOSEN, choose, MERGED, NONG_SON, offered, readChoices } from './chosen';
import { lookOf } from './look-of-workbook';
import { assessed, planOf, writeResults } from './main-job';
import { formulasOf, sortRows, SURVEY, undone, WRITTEN } from './undo-report';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const RULES = 'Quy định';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const ownNames = () =>
  current.run(async (context) => {
    const names = context.workbook.worksheets.getItem(SURVEY).names.load('items/name');
    await context.sync();
    return names.items
      .map(({ name }) => name)
      .filter((name) => name.startsWith('_kt.'))
      .sort();
  });

const fillsOf = (addresses: readonly string[]) =>
  current.run(async (context) => {
    const fills = addresses.map((address) =>
      context.workbook.worksheets.getItem(SURVEY).getRange(address).format.fill.load('color'),
    );
    await context.sync();
    return fills.map(({ color }) => color);
  });

const ruleCount = () =>
  current.run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem(SURVEY)
      .getRange()
      .conditionalFormats.load('items/type');
    await context.sync();
    return formats.items.length;
  });

/** The names of the districts beside the choices, and their header: what says whose a choice is stays with it. */
const NAMED = 18 + 1;

const isBlank = async (address: string) =>
  (await formulasOf(current, SURVEY, address)).flat().every((cell) => cell === '');

describe('a first run that is taken back after people have chosen', () => {
  test('leaves them the columns that they have filled in, and names these', async () => {
    const rulesBefore = await ruleCount();
    await writeResults();
    await choose(current, 17, { choice: MERGED, because: 'Địa bàn rộng' });
    expect(await undone()).toEqual({
      // All but the two headers, and the names.
      restored: WRITTEN - 2 - NAMED,
      kept: [`${SURVEY}!Y6:Y28`, `${SURVEY}!Z6:Z28`, `${SURVEY}!AJ6:AJ28`],
      removedSheets: [RULES],
      keptSheets: [],
    });
    expect(await valuesOf(current, SURVEY, 'Y8:AA8')).toEqual([['Phương án chọn', 'Lý do chọn', '']]);
    expect(await valuesOf(current, SURVEY, 'Y17:AA17')).toEqual([[MERGED, 'Địa bàn rộng', '']]);
    expect([await isBlank('M6:X28'), await isBlank('AA6:AI28')]).toEqual([true, true]);
    expect(await valuesOf(current, SURVEY, 'AJ17')).toEqual([[NONG_SON]]);
    expect(await ownNames()).toEqual(['_kt.because', '_kt.choice', '_kt.mark', '_kt.of']);
    expect(await fillsOf(['Y10', 'Z27', 'AA10', 'M10'])).toEqual([
      INPUT_FILL,
      INPUT_FILL,
      '#FFFFFF',
      '#FFFFFF',
    ]);
    expect(await ruleCount()).toBe(rulesBefore);
    const look = lookOf(current).find(({ sheet }) => sheet === SURVEY);
    expect(look?.validations).toEqual([expect.stringMatching(/^Y10:Y27 list OFFSET/)]);
  });

  test('is written again beside them: the choice counts, and its list offers what comes now', async () => {
    await writeResults();
    await choose(current, 17, CHOSEN[NONG_SON] ?? {});
    await undone();
    current = await reopened(current);
    expect(await readChoices()).toEqual({ [NONG_SON]: CHOSEN[NONG_SON] });
    const plan = planOf(await assessed());
    expect(plan.typedOver).toEqual([]);
    await writeResults();
    const { choice, ...rest } = CHOSEN[NONG_SON] ?? { choice: '' };
    expect((await besideDistricts(current)).get(NONG_SON)).toEqual({
      choice,
      ...rest,
      final: choice,
      check: '',
      committees: 3,
    });
    expect(changesNothing(planOf(await assessed()))).toBe(true);
    // Twenty new columns from AK on; the last six hold what can be chosen.
    expect(offered(current, 'Y17')).toEqual(
      (await valuesOf(current, SURVEY, 'AY17:BB17')).flat().map(String),
    );
    expect(offered(current, 'Y17')).toContain(MERGED);
    // And that run is taken back as any other: the choice was there before it.
    expect(await undone()).toMatchObject({ restored: WRITTEN - 3 - NAMED, kept: [] });
    expect(await readChoices()).toEqual({ [NONG_SON]: CHOSEN[NONG_SON] });
    expect(await valuesOf(current, SURVEY, 'Y8')).toEqual([['Phương án chọn']]);
    expect([await isBlank('M6:X28'), await isBlank('AB6:AI28'), await isBlank('AK6:BD28')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('leaves them through a sort, a column that came before, and a new name of the sheet', async () => {
    await writeResults();
    await choose(current, 17, { choice: MERGED });
    await sortRows(current, SURVEY, 'A10:AJ27', 4);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('C:C').insert('Right');
      sheet.name = 'KS 2012';
      await context.sync();
    });
    expect(await undone()).toMatchObject({
      restored: WRITTEN - 1 - NAMED,
      kept: ['KS 2012!Z6:Z28', 'KS 2012!AK6:AK28'],
    });
    expect(await valuesOf(current, 'KS 2012', 'Z8')).toEqual([['Phương án chọn']]);
    expect(await readChoices('KS 2012')).toMatchObject({ [NONG_SON]: { choice: MERGED } });
  });

  test('leaves a column in which a formula shows nothing', async () => {
    await writeResults();
    await write(current, SURVEY, 'AA12', '=IF(B12="","x","")');
    expect(await undone()).toMatchObject({ kept: [`${SURVEY}!AA6:AA28`, `${SURVEY}!AJ6:AJ28`] });
    expect(await valuesOf(current, SURVEY, 'AA8')).toEqual([['Văn bản đồng ý (số, ngày)']]);
  });

  test('names beside them what somebody typed over elsewhere', async () => {
    await writeResults();
    await choose(current, 17, { choice: MERGED });
    await write(current, SURVEY, 'T12', 'để sau');
    expect(await undone()).toMatchObject({
      restored: WRITTEN - 2 - NAMED,
      kept: [`${SURVEY}!T12`, `${SURVEY}!Y6:Y28`, `${SURVEY}!AJ6:AJ28`],
    });
    expect(await valuesOf(current, SURVEY, 'Y8')).toEqual([['Phương án chọn']]);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['T12']);
  });
});

describe('a later run that is taken back', () => {
  test('leaves choices and their headers as they were', async () => {
    await writeResults(SURVEY, { content: 'values' });
    await choose(current, 17, CHOSEN[NONG_SON] ?? {});
    const before = await formulasOf(current, SURVEY, 'M6:AJ28');
    await write(current, SURVEY, 'E10', 29);
    await writeResults();
    await choose(current, 10, { choice: MERGED });
    expect(await undone()).toMatchObject({ kept: [] });
    await write(current, SURVEY, 'E10', 48);
    await choose(current, 10, { choice: '' });
    expect(await formulasOf(current, SURVEY, 'M6:AJ28')).toEqual(before);
    expect(planOf(await assessed()).typedOver).toEqual([]);
  });

  test('leaves the choice of a district that came with it', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('28:28').delete('Up');
      await context.sync();
    });
    await writeResults();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('A28:L28').values = [[19, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
      await context.sync();
    });
    await writeResults();
    await choose(current, 28, { choice: MERGED, because: 'mới' });
    expect(await undone()).toMatchObject({ kept: [`${SURVEY}!AJ6:AJ28`] });
    expect(await valuesOf(current, SURVEY, 'Y28:Z28')).toEqual([[MERGED, 'mới']]);
    expect(await valuesOf(current, SURVEY, 'Y8:Z8')).toEqual([['Phương án chọn', 'Lý do chọn']]);
    expect(await readChoices()).toEqual({ 'Huyện Thử': { choice: MERGED, because: 'mới', consent: '' } });
    await writeResults();
    expect((await besideDistricts(current)).get('Huyện Thử')).toMatchObject({ final: MERGED, check: '' });
    expect(offered(current, 'Y28')).toContain(MERGED);
  });
});
