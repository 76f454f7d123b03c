import { changesNothing } from '../../src/domain/plan';
import { besideDistricts, CHOSEN, choose, MERGED, NONG_SON, readChoices, TAM_KY } from './chosen';
import { assessed, decided, planOf, writeResults } from './main-job';
import { sortRows, SURVEY } from './undo-report';
import {
  reopened,
  shortSampleUnderTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

let current: WorkbookUnderTest;

const byHand = (work: (sheet: Excel.Worksheet) => void, name = SURVEY) =>
  current.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const NEW_DISTRICT = [[0, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];

/** What people do to the sheet, and what it is called then. */
const CHANGES: readonly (readonly [string, () => Promise<void>, string])[] = [
  ['a sort by another column', () => sortRows(current, SURVEY, 'A10:AJ14', 4), SURVEY],
  [
    'two sorts',
    async () => {
      await sortRows(current, SURVEY, 'A10:AJ14', 10);
      await sortRows(current, SURVEY, 'A10:AJ14', 1);
    },
    SURVEY,
  ],
  [
    'a district that comes in a row between',
    () =>
      byHand((sheet) => {
        sheet.getRange('12:12').insert('Down');
        sheet.getRange('A12:L12').values = NEW_DISTRICT;
      }),
    SURVEY,
  ],
  ['a row that goes', () => byHand((sheet) => sheet.getRange('11:11').delete('Up')), SURVEY],
  [
    'a column inserted at the left',
    () => byHand((sheet) => void sheet.getRange('C:C').insert('Right')),
    SURVEY,
  ],
  [
    'columns inserted among the results',
    () =>
      byHand((sheet) => {
        for (const column of ['AF:AF', 'AB:AB', 'Z:Z', 'Y:Y', 'N:N']) sheet.getRange(column).insert('Right');
      }),
    SURVEY,
  ],
  ['a new name of the sheet', () => byHand((sheet) => void (sheet.name = 'KS 2012')), 'KS 2012'],
  ['a copy of the sheet', () => byHand((sheet) => void (sheet.copy('End').name = 'Bản sao')), 'Bản sao'],
  [
    'a colleague’s copy of the workbook',
    async () => {
      current = await reopened(current);
    },
    SURVEY,
  ],
];

describe.each(['formulas', 'values'] as const)('choices beside results that are %s, after', (content) => {
  beforeEach(async () => {
    current = await shortSampleUnderTest();
    await writeResults(SURVEY, { content });
    await choose(current, 12, CHOSEN[NONG_SON] ?? {});
    await choose(current, 10, CHOSEN[TAM_KY] ?? {});
  });

  async function expectAllThere(sheet: string): Promise<void> {
    const beside = await besideDistricts(current, sheet);
    const chosen = [...beside].filter(([, { choice }]) => choice !== '' && choice !== 'Phương án chọn');
    expect(chosen.map(([name]) => name).sort()).toEqual(Object.keys(CHOSEN).sort());
    for (const [name, typed] of Object.entries(CHOSEN)) {
      const committees = name === NONG_SON ? 3 : 2;
      expect([name, beside.get(name)]).toEqual([
        name,
        { ...typed, final: typed.choice, check: '', committees },
      ]);
    }
  }

  test.each(CHANGES)(
    '%s: each is its district’s, and nothing counts as typed over',
    async (_, change, sheet) => {
      await change();
      await expectAllThere(sheet);
      expect(await readChoices(sheet)).toEqual(CHOSEN);
      expect((await decided(sheet)).strayChoices).toEqual([]);
      const plan = planOf(await assessed(sheet));
      expect(plan.typedOver).toEqual([]);
      await writeResults(sheet);
      await expectAllThere(sheet);
      expect(changesNothing(planOf(await assessed(sheet)))).toBe(true);
      // And where everything is written in another way.
      const other = content === 'values' ? 'formulas' : 'values';
      expect(planOf(await assessed(sheet, { content: other })).typedOver).toEqual([]);
      await writeResults(sheet, { content: other });
      await expectAllThere(sheet);
    },
  );

  test('the row of one is taken out: the other stays', async () => {
    await byHand((sheet) => sheet.getRange('10:10').delete('Up'));
    expect(await readChoices()).toEqual({ [NONG_SON]: CHOSEN[NONG_SON] });
    expect(planOf(await assessed()).typedOver).toEqual([]);
    await writeResults();
    expect((await besideDistricts(current)).get(NONG_SON)).toMatchObject({ ...CHOSEN[NONG_SON], check: '' });
  });

  test('a copy went its own way: the original has its own', async () => {
    await byHand((sheet) => void (sheet.copy('End').name = 'Bản sao'));
    await write(current, 'Bản sao', 'Y10', '');
    await write(current, 'Bản sao', 'Y11', MERGED);
    await writeResults('Bản sao');
    const [, second = ''] = (await valuesOf(current, SURVEY, 'B10:B11')).flat();
    expect(Object.keys(await readChoices('Bản sao')).sort()).toEqual([String(second), NONG_SON].sort());
    expect(await readChoices(SURVEY)).toEqual(CHOSEN);
    expect(planOf(await assessed(SURVEY)).typedOver).toEqual([]);
  });
});
