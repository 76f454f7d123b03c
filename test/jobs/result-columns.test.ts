import { changesNothing } from '../../src/domain/plan';
import { assess } from '../../src/jobs/assess';
import { findSurveys } from '../../src/jobs/find-surveys';
import { writePlan } from '../../src/jobs/write-plan';
import { sheetWordings } from '../../src/locales/sheet-wording';
import { assessed, planOf, rules, writeResults } from './main-job';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';
const FIRST_DISTRICT = 10;
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

describe('the published survey', () => {
  test('is found by itself and gives the published figures', async () => {
    const search = await findSurveys(rules);
    expect(search.only).toBe(SHEET);
    const { figures, survey } = await assessed();
    expect(survey.findings).toEqual([]);
    expect(figures).toMatchObject({
      districts: 18,
      before: 312,
      after: 47,
      members: 2930,
      eligible: { party: 11, government: 18 },
      merged: 7,
      separate: 11,
      withOptions: 0,
      open: 0,
    });
  });

  test('gets verdicts, grouping, committees and reason right of everything it holds', async () => {
    expect((await writeResults()).written).toEqual([{ sheet: SHEET, address: 'M6:R28' }]);
    const [header] = await valuesOf(current, SHEET, 'M8:R8');
    expect(header).toEqual([
      'Điều kiện khối đảng',
      'Điều kiện khối MTTQ, đoàn thể',
      'Điều kiện khối chính quyền',
      'Phương án đề xuất',
      'Số đảng bộ cơ sở',
      'Lý do, căn cứ',
    ]);
    const rows = await valuesOf(current, SHEET, `M${FIRST_DISTRICT}:Q${FIRST_DISTRICT + 17}`);
    expect(rows[0]).toEqual([
      'Đủ',
      'Đủ',
      'Đủ',
      'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      3,
    ]);
    expect(rows[7]).toEqual([
      'Chưa đủ (thiếu 12)',
      'Chưa đủ (thiếu 18)',
      'Đủ',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      2,
    ]);
    expect(rows.map((row) => row[4])).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 2]);
  });

  test('counts and adds in its total row by formula', async () => {
    await writeResults();
    expect(await valuesOf(current, SHEET, 'M28:R28')).toEqual([[11, 11, 18, '', 47, '']]);
    await write(current, SHEET, 'Q10', 5);
    expect(await valuesOf(current, SHEET, 'Q28')).toEqual([[49]]);
  });

  test('is read in one load and written in three batches, with a last look beside the first, whatever the rows', async () => {
    const batches: string[] = [];
    current = await sampleUnderTest({
      beforeBatch: ({ body }) => {
        const { Actions } = JSON.parse(JSON.stringify(body)) as {
          Actions: { Name: string; ActionType: number }[];
        };
        // Office.js gives ranges back in a last batch of its own, without a question or a change.
        const asks = Actions.some(({ ActionType }) => ActionType === 2) ? ['read'] : [];
        const writes = Actions.some(({ ActionType }) => ActionType === 4) ? ['write'] : [];
        if (asks.length + writes.length > 0) batches.push([...asks, ...writes].join(' and '));
      },
    });
    const plan = planOf(await assessed());
    expect(batches).toEqual(['read']);
    await writePlan(plan);
    // The last two ask where cells stand as they are written: formulas and colour rules speak of them by address.
    expect(batches).toEqual(['read', 'read', 'read and write', 'read and write', 'read and write']);
  });

  test('reads the same in a second library, the colours with their words among it', async () => {
    await writeResults();
    const sheet = (await current.saved()).Sheets[SHEET];
    expect(sheet?.['M10']).toMatchObject({ t: 's', v: 'Đủ' });
    expect(sheet?.['M28']).toMatchObject({ t: 'n', v: 11, f: 'COUNTIF(M10:M27,"Đủ")' });
    expect(sheet?.['Q28']).toMatchObject({ t: 'n', v: 47 });
  });
});

describe('running again', () => {
  test('changes nothing, in the same pane or in a colleague’s copy', async () => {
    await writeResults();
    expect(changesNothing(planOf(await assessed()))).toBe(true);
    current = await reopened(current);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test('in another language keeps the language that stands, and changes nothing', async () => {
    await writeResults();
    const { results } = sheetWordings('en', rules);
    const assessing = await assess({ sheet: SHEET, rules, wordings: results });
    if (!assessing.ok || !assessing.assessment.writing.ok) throw new Error('cannot be written');
    expect(assessing.assessment.writing.language).toBe('vi');
    expect(changesNothing(assessing.assessment.writing.plan)).toBe(true);
  });

  test('brings the rows of changed numbers up to date and no others', async () => {
    await writeResults();
    await write(current, SHEET, 'E10', 29);
    const plan = planOf(await assessed());
    expect(plan.cells.map(({ area }) => area.column).sort((a, b) => a - b)).toEqual([12, 15, 16, 17]);
    await writePlan(plan);
    expect(await valuesOf(current, SHEET, 'M10:Q10')).toEqual([
      [
        'Chưa đủ (thiếu 1)',
        'Đủ',
        'Đủ',
        'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
        2,
      ],
    ]);
    expect(await valuesOf(current, SHEET, 'M28:Q28')).toMatchObject([[10, 11, 18, '', 46]]);
  });

  test('keeps what somebody typed over a result, and replaces it when asked', async () => {
    await writeResults();
    await write(current, SHEET, 'R12', 'Đã thống nhất với huyện');
    const plan = planOf(await assessed());
    expect(plan.typedOver).toEqual([{ sheet: SHEET, cell: 'R12', found: 'Đã thống nhất với huyện' }]);
    expect(changesNothing(plan)).toBe(true);
    await writeResults(SHEET, { replaceTypedOver: true });
    expect(String((await valuesOf(current, SHEET, 'R12'))[0]?.[0])).toContain('khoản 4 Điều 21');
  });

  test('finds its columns after columns and rows were inserted before them', async () => {
    await writeResults();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test('takes in a district inserted in the middle, with its colours and format', async () => {
    await writeResults();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('12:12').insert('Down');
      sheet.getRange('A12:L12').values = [[0, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
      await context.sync();
    });
    await writeResults();
    expect(await valuesOf(current, SHEET, 'M12:Q12')).toMatchObject([
      ['Đủ', 'Chưa đủ (thiếu 1)', 'Đủ', {}, 2],
    ]);
    expect(await valuesOf(current, SHEET, 'M29:Q29')).toMatchObject([[12, 11, 19, '', 49]]);
  });
});

describe('refusing to write', () => {
  test('a cell that a colleague filled after the reading: nothing is written, and it is named', async () => {
    const plan = planOf(await assessed());
    await write(current, SHEET, 'N15', 'x');
    expect(await writePlan(plan)).toEqual({
      ok: false,
      trouble: { code: 'changed-since-read', cells: [`${SHEET}!N15`] },
    });
    expect(await valuesOf(current, SHEET, 'M8')).toEqual([['']]);
  });

  test('a protected sheet', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    expect((await assessed()).writing).toEqual({ ok: false, trouble: { code: 'sheet-protected' } });
  });

  test('a chosen column that holds something', async () => {
    const { writing } = await assessed(SHEET, { startColumn: 11 });
    expect(writing).toEqual({ ok: false, trouble: { code: 'target-occupied', cell: 'L6' } });
  });

  test('a chosen column that is free is taken', async () => {
    expect((await writeResults(SHEET, { startColumn: 14 })).written).toEqual([
      { sheet: SHEET, address: 'O6:T28' },
    ]);
  });
});

test('columns to the right that are in use push the results behind them', async () => {
  await write(current, SHEET, 'P3', 'ghi chú của tôi');
  expect((await writeResults()).written).toEqual([{ sheet: SHEET, address: 'Q6:V28' }]);
});

test('a total of committees says how many districts it leaves out', async () => {
  await write(current, SHEET, 'E11', 'ba mươi');
  await writeResults();
  expect(await valuesOf(current, SHEET, 'Q28:R28')).toEqual([[44, 'Chưa kể 1 đơn vị chưa có kết luận']]);
  await write(current, SHEET, 'E11', 43);
  await writeResults();
  expect(await valuesOf(current, SHEET, 'Q28:R28')).toEqual([[47, '']]);
});

test('a count that cannot be read keeps its district open and names the cell', async () => {
  await write(current, SHEET, 'E11', 'ba mươi');
  const { survey, figures } = await assessed();
  expect(survey.findings).toMatchObject([{ severity: 'error', code: 'count-is-text', cell: 'E11' }]);
  expect(figures).toMatchObject({ open: 1, after: 44, afterOpen: 1 });
  await writeResults();
  expect(await valuesOf(current, SHEET, 'M11:R11')).toEqual([
    ['Chưa xác định', 'Đủ', 'Đủ', 'Chưa xác định', '', 'Chưa kết luận được: xem lại ô E11.'],
  ]);
});
