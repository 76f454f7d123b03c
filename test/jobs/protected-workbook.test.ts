import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { replaceChildren } from '../../src/preview/host/file/child-order';
import { element } from '../../src/preview/host/file/xml';
import { assessed, planOf, writeResults } from './main-job';
import { inUse, nameFormulas } from './rules-workbook';
import { SURVEY, undone } from './undo-report';
import { shortSampleUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

const RULES = 'Quy định';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await shortSampleUnderTest();
});

/** By hand (Review > Protect Workbook): Office.js only protects it as a whole. */
function protectStructure(isProtected: boolean): void {
  replaceChildren(
    current.workbook.root,
    'workbookProtection',
    isProtected ? [element('workbookProtection', { lockStructure: 1 })] : [],
  );
}

const sheets = () => current.workbook.sheets.map(({ name }) => name);
const results = () => valuesOf(current, SURVEY, 'M8:AJ15');

describe('a workbook whose structure is protected', () => {
  test('gets no results that need a sheet of rules, and is told why; values are written', async () => {
    protectStructure(true);
    const before = await results();
    expect(await writePlan(planOf(await assessed()))).toEqual({
      ok: false,
      trouble: { code: 'structure-protected' },
    });
    expect([await results(), sheets()]).toEqual([before, [SURVEY]]);
    expect(await writePlan(planOf(await assessed(SURVEY, { content: 'values' })))).toMatchObject({
      ok: true,
    });
  });

  test('keeps names, rules and results when an undo cannot take the sheet of rules out', async () => {
    await writeResults();
    const names = await nameFormulas(current);
    const cells = await results();
    protectStructure(true);
    await expect(undo()).rejects.toMatchObject({ code: 'structure-protected' });
    expect(await nameFormulas(current)).toEqual(names);
    expect(await results()).toEqual(cells);
    expect(await inUse(current)).toMatchObject({ ok: true, sheet: RULES });
    protectStructure(false);
    expect(await undone()).toMatchObject({ removedSheets: [RULES], kept: [] });
  });
});

test('a sheet of the run that somebody has protected since stays when the run is taken back', async () => {
  await writeResults();
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(RULES).protection.protect();
    await context.sync();
  });
  expect(await undone()).toMatchObject({ removedSheets: [], keptSheets: [RULES] });
  expect(sheets()).toEqual([SURVEY, RULES]);
  expect(await inUse(current)).toMatchObject({ ok: true, sheet: RULES });
});
