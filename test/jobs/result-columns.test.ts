import { columnLetters } from '../../src/domain/address';
import { changesNothing } from '../../src/domain/plan';
import { findSurveys } from '../../src/jobs/find-surveys';
import { planResultsOn } from '../../src/jobs/plan-results';
import { writePlan } from '../../src/jobs/write-plan';
import { runLogWordings } from '../../src/locales/sheet/log-wording';
import { rulesSheetWordings } from '../../src/locales/sheet/rules-wording';
import { resultWordings } from '../../src/locales/sheet-wording';
import { assessed, planOf, rules, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';
const FIRST_DISTRICT = 10;
/** What a first run writes beside the results: the rules that their formulas speak of. */
const RULES_SHEET = { sheet: 'Quy định', address: 'A1:E44' };
const BY_CONSENT = 'khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp';
const SEPARATE =
  'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
/** V, AB and AC, counted from M: they follow a choice by formula, however the results are written. */
const FOLLOWING = [9, 15, 16];
const withoutFollowing = (cells: readonly unknown[]) => cells.filter((_, at) => !FOLLOWING.includes(at));
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

  test('gets verdicts, grouping, numbers and reason right of everything it holds', async () => {
    expect((await writeResults()).written).toEqual([RULES_SHEET, { sheet: SHEET, address: 'M6:AJ28' }]);
    const [header] = await valuesOf(current, SHEET, 'M8:AI8');
    expect(header).toEqual([
      'Điều kiện khối đảng',
      'Thừa, thiếu khối đảng',
      'Điều kiện khối MTTQ, đoàn thể',
      'Thừa, thiếu khối MTTQ, đoàn thể',
      'Điều kiện khối chính quyền',
      'Thừa, thiếu khối chính quyền',
      'Phương án số',
      'Phương án đề xuất',
      'Số TCCSĐ hiện nay',
      'Số đảng bộ cơ sở',
      'Lưu ý',
      'Lý do, căn cứ',
      'Phương án chọn',
      'Lý do chọn',
      'Văn bản đồng ý (số, ngày)',
      'Phương án cuối',
      'Kiểm tra phương án chọn',
      'Phương án có thể chọn 1',
      'Phương án có thể chọn 2',
      'Phương án có thể chọn 3',
      'Phương án có thể chọn 4',
      'Phương án có thể chọn 5',
      'Phương án có thể chọn 6',
    ]);
    const rows = await valuesOf(current, SHEET, `M${FIRST_DISTRICT}:AI${FIRST_DISTRICT + 17}`);
    // TP Tam Kỳ: 48, 34 and 157 members in 3 + 2 + 14 organisations.
    expect(rows[0]).toEqual([
      'Đủ',
      18,
      'Đủ',
      4,
      'Đủ',
      127,
      1,
      'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      19,
      3,
      '',
      'Khối đảng 48 ≥ 30; khối MTTQ, đoàn thể 34 ≥ 30; khối chính quyền 157 ≥ 30: đủ để lập đảng bộ cơ sở riêng từng khối (khoản 4 Điều 21 Điều lệ Đảng khóa XI).',
      '',
      '',
      '',
      SEPARATE,
      '',
      SEPARATE,
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền',
      '',
      '',
      '',
    ]);
    // Huyện Nông Sơn: 18, 12 and 64 members in 2 + 3 + 8 organisations; 18 + 12 just reach 30.
    expect(rows[7]).toEqual([
      'Chưa đủ',
      -12,
      'Chưa đủ',
      -18,
      'Đủ',
      34,
      2,
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      13,
      2,
      '',
      'Khối đảng 18 < 30 (thiếu 12); khối MTTQ, đoàn thể 12 < 30 (thiếu 18); khối chính quyền 64 ≥ 30; khối đảng + khối MTTQ, đoàn thể 30 ≥ 30: lập chung khối đảng + khối MTTQ, đoàn thể (khoản 3, 4 Điều 21 Điều lệ Đảng khóa XI).',
      '',
      '',
      '',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      '',
      'Chi bộ cơ sở khối đảng · Chi bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền',
      `Đảng bộ cơ sở khối đảng (${BY_CONSENT}) · Đảng bộ cơ sở khối MTTQ, đoàn thể (${BY_CONSENT}) · Đảng bộ cơ sở khối chính quyền`,
      '',
      '',
    ]);
    expect(rows.map((row) => row[9])).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 2]);
    // 33 and 30: what is exactly enough shows neither more nor less.
    expect(await textsOf('N26:P26')).toEqual([['thừa 3', 'Đủ', '0']]);
    expect(await textsOf('N17:R17')).toEqual([['thiếu 12', 'Chưa đủ', 'thiếu 18', 'Đủ', 'thừa 34']]);
  });

  test('counts and adds in its total row by formula', async () => {
    await writeResults();
    // Besides, AB28 counts the districts without a final grouping: none.
    expect(await valuesOf(current, SHEET, 'M28:AJ28')).toEqual([
      [11, '', 11, '', 18, '', '', '', 312, 47, ...new Array<string>(14).fill('')],
    ]);
    await write(current, SHEET, 'V10', 5);
    expect(await valuesOf(current, SHEET, 'V28')).toEqual([[49]]);
  });

  test('follows its numbers at once, and leaves a run nothing to do', async () => {
    await writeResults();
    await write(current, SHEET, 'E10', 29);
    expect(await valuesOf(current, SHEET, 'M10:V10')).toEqual([
      [
        'Chưa đủ',
        -1,
        'Đủ',
        4,
        'Đủ',
        127,
        2,
        'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
        19,
        2,
      ],
    ]);
    expect(await valuesOf(current, SHEET, 'M28:V28')).toEqual([[10, '', 11, '', 18, '', '', '', 312, 46]]);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test('is written as values where these are asked for, without a sheet of rules', async () => {
    expect((await writeResults(SHEET, { content: 'values' })).written).toEqual([
      { sheet: SHEET, address: 'M6:AJ28' },
    ]);
    const formulas = await formulasOf(current, SHEET, 'M10:AJ27');
    const values = await valuesOf(current, SHEET, 'M10:AJ27');
    expect(formulas.map(withoutFollowing)).toEqual(values.map(withoutFollowing));
    expect(formulas[7]?.slice(0, 7)).toEqual(['Chưa đủ', -12, 'Chưa đủ', -18, 'Đủ', 34, 2]);
    // What follows a choice follows it here as well, and rests on no sheet of rules.
    expect(FOLLOWING.map((column) => String(formulas[0]?.[column]))).toEqual([
      expect.stringMatching(
        /^=IFERROR\(IF\(IF\(TRIM\(AJ10\)=TRIM\(B10\),FALSE,COUNTIFS\(_kt\.of,TRIM\(B10\),_kt\.choice,"\?\*"\)>0\),"ghi lại",.*IF\(AND\(TRIM\(Y10\)<>"",OR\(TRIM\(AJ10\)="",TRIM\(AJ10\)=TRIM\(B10\)\)\),.*,3\)/,
      ),
      expect.stringMatching(
        /^=IFERROR\(IF\(V10="ghi lại","Chưa xác định",IF\(AND\(TRIM\(Y10\)<>"",OR\(TRIM\(AJ10\)="",TRIM\(AJ10\)=TRIM\(B10\)\)\),IF\(V10="",TRIM\(Y10\),.*\),T10\)\),"Chưa xác định"\)$/,
      ),
      expect.stringMatching(
        /^=IFERROR\(IF\(V10="ghi lại",.*IF\(OR\(TRIM\(AJ10\)="",TRIM\(AJ10\)=TRIM\(B10\)\),IF\(TRIM\(Y10\)="","",.*IF\(AND\(IFERROR\(TRIM\(Y10\),""\)="",IFERROR\(TRIM\(Z10\),""\)="",IFERROR\(TRIM\(AA10\),""\)=""\),"",/,
      ),
    ]);
    expect(FOLLOWING.map((column) => values[0]?.[column])).toEqual([3, SEPARATE, '']);
    expect(JSON.stringify(formulas)).not.toContain('KT_');
    // The next run goes on writing values.
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  // What comes with formulas is the sheet of their rules: what the workbook has of it, and a batch that adds it.
  test.each([
    ['values', 3, 3],
    ['formulas', 5, 4],
  ] as const)(
    'as %s is read in %i loads and written in %i batches, with a last look beside the first, whatever the rows',
    async (content, loads, writes) => {
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
      const plan = planOf(await assessed(SHEET, { content }));
      expect(batches).toEqual(new Array(loads).fill('read'));
      await writePlan(plan);
      // The last two ask where cells stand as they are written: formulas and colour rules speak of them by address.
      expect(batches.slice(loads)).toEqual(['read', ...new Array<string>(writes).fill('read and write')]);
    },
  );

  test('reads the same in a second library, the colours with their words among it', async () => {
    await writeResults();
    const sheet = (await current.saved()).Sheets[SHEET];
    expect(sheet?.['M10']).toMatchObject({
      t: 's',
      v: 'Đủ',
      f: 'IF(ISNUMBER(N10),IF(N10>=0,"Đủ","Chưa đủ"),"Chưa xác định")',
    });
    expect(sheet?.['N10']).toMatchObject({ t: 'n', v: 18, z: '"thừa "0;"thiếu "0;0' });
    expect(sheet?.['M28']).toMatchObject({ t: 'n', v: 11, f: 'COUNTIF(M10:M27,"Đủ")' });
    expect(sheet?.['V28']).toMatchObject({ t: 'n', v: 47, f: 'SUM(V10:V27)' });
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
    const planned = await planResultsOn({
      sheet: SHEET,
      rules,
      wordings: (of) => resultWordings('en', of),
      rulesWordings: (of) => rulesSheetWordings('en', of),
      logWordings: runLogWordings('en'),
    });
    if (!planned.ok || !planned.writing.ok) throw new Error('cannot be written');
    expect(planned.writing.language).toBe('vi');
    expect(changesNothing(planned.writing.plan)).toBe(true);
  });

  test('brings the rows of changed numbers up to date and no others, where they are values', async () => {
    await writeResults(SHEET, { content: 'values' });
    await write(current, SHEET, 'E10', 29);
    const plan = planOf(await assessed());
    const columnsOf = ['AD', 'AG', 'M', 'N', 'S', 'T', 'V', 'W', 'X'];
    expect(plan.cells.map(({ area }) => columnLetters(area.column)).sort()).toEqual(columnsOf);
    expect(
      plan.cells.every(({ content }) => content.flat().filter((cell) => cell !== null).length === 1),
    ).toBe(true);
    await writePlan(plan);
    expect(await valuesOf(current, SHEET, 'M10:W10')).toEqual([
      [
        'Chưa đủ',
        -1,
        'Đủ',
        4,
        'Đủ',
        127,
        2,
        'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
        19,
        2,
        'Riêng khối MTTQ, đoàn thể đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.',
      ],
    ]);
    expect(await valuesOf(current, SHEET, 'M28:V28')).toEqual([[10, '', 11, '', 18, '', '', '', 312, 46]]);
  });

  test('keeps what somebody typed over a result, and replaces it when asked', async () => {
    await writeResults();
    await write(current, SHEET, 'X12', 'Đã thống nhất với huyện');
    const plan = planOf(await assessed());
    expect(plan.typedOver).toEqual([{ sheet: SHEET, cell: 'X12', found: 'Đã thống nhất với huyện' }]);
    expect(changesNothing(plan)).toBe(true);
    await writeResults(SHEET, { replaceTypedOver: true });
    expect(String((await valuesOf(current, SHEET, 'X12'))[0]?.[0])).toContain('khoản 4 Điều 21');
  });

  test('keeps a formula that somebody made speak of other cells', async () => {
    await writeResults();
    const [[own] = []] = await formulasOf(current, SHEET, 'M12');
    await write(current, SHEET, 'M12', String(own).replaceAll('N12', 'N13'));
    const plan = planOf(await assessed());
    expect(plan.typedOver.map(({ cell }) => cell)).toEqual(['M12']);
    expect(changesNothing(plan)).toBe(true);
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

  test.each([
    ['G:G', 'N15:Y15'],
    ['P:P', 'M15:Y15'],
  ])(
    'knows its formulas after a column was inserted at %s, whatever is to stand in them',
    async (column, results) => {
      await writeResults();
      await current.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange(column).insert('Right');
        await context.sync();
      });
      expect(changesNothing(planOf(await assessed()))).toBe(true);
      expect(planOf(await assessed(SHEET, { content: 'values' })).typedOver).toEqual([]);
      await current.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('A15:L15').clear('Contents');
        await context.sync();
      });
      await writeResults();
      expect((await formulasOf(current, SHEET, results)).flat().join('')).toBe('');
    },
  );

  test('writes values in the place of its formulas when asked, and formulas again', async () => {
    await writeResults();
    const formulas = await formulasOf(current, SHEET, 'M10:AJ27');
    const values = await valuesOf(current, SHEET, 'M10:AJ27');
    await writeResults(SHEET, { content: 'values' });
    const written = await formulasOf(current, SHEET, 'M10:AJ27');
    expect(written.map(withoutFollowing)).toEqual(values.map(withoutFollowing));
    expect(await valuesOf(current, SHEET, 'M10:AJ27')).toEqual(values);
    expect(await formulasOf(current, SHEET, 'V28')).toEqual([['=SUM(V10:V27)']]);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
    await writeResults(SHEET, { content: 'formulas' });
    expect(await formulasOf(current, SHEET, 'M10:AJ27')).toEqual(formulas);
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
    expect(await textsOf('M12:S12')).toEqual([['Đủ', 'thừa 1', 'Chưa đủ', 'thiếu 1', 'Đủ', 'thừa 10', '2']]);
    // 312 organisations of today and 7 of the new district.
    expect(await valuesOf(current, SHEET, 'M29:V29')).toEqual([[12, '', 11, '', 19, '', '', '', 319, 49]]);
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
      RULES_SHEET,
      { sheet: SHEET, address: 'O6:AL28' },
    ]);
  });
});

test('columns to the right that are in use push the results behind them', async () => {
  await write(current, SHEET, 'P3', 'ghi chú của tôi');
  expect((await writeResults()).written).toEqual([RULES_SHEET, { sheet: SHEET, address: 'Q6:AN28' }]);
});

test('a total of committees says how many districts it leaves out', async () => {
  await write(current, SHEET, 'E11', 'ba mươi');
  await writeResults();
  expect(await valuesOf(current, SHEET, 'T28:V28')).toEqual([['Chưa kể 1 đơn vị chưa có kết luận', 312, 44]]);
  expect(await valuesOf(current, SHEET, 'AB28')).toEqual([['Chưa kể 1 đơn vị chưa có kết luận']]);
  await write(current, SHEET, 'E11', 43);
  expect(await valuesOf(current, SHEET, 'T28:V28')).toEqual([['', 312, 47]]);
  expect(changesNothing(planOf(await assessed()))).toBe(true);
});

test('a count that cannot be read keeps its district open and names the cell', async () => {
  await write(current, SHEET, 'E11', 'ba mươi');
  const { survey, figures } = await assessed();
  expect(survey.findings).toMatchObject([{ severity: 'error', code: 'count-is-text', cell: 'E11' }]);
  expect(figures).toMatchObject({ open: 1, after: 44, afterOpen: 1 });
  await writeResults();
  // 0 + 3 + 0 + 4 + 0 + 13 organisations of today, which are known.
  expect(await valuesOf(current, SHEET, 'M11:AI11')).toEqual([
    [
      'Chưa xác định',
      '',
      'Đủ',
      3,
      'Đủ',
      111,
      '',
      'Chưa xác định',
      20,
      '',
      '',
      'Chưa kết luận được: xem lại số đảng viên khối đảng.',
      ...['', '', ''],
      'Chưa xác định',
      ...['', '', '', '', '', '', ''],
    ],
  ]);
});

/** What people see in the cells. */
async function textsOf(address: string): Promise<unknown[][]> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('text');
    await context.sync();
    return Array.from(range.text, (row) => Array.from(row as unknown[]));
  });
}
