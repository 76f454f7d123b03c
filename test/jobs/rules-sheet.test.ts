import type { RuleSet } from '../../src/domain/decision/rule-set';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { ruleSetsIn } from '../../src/jobs/rule-sets-in';
import { undo } from '../../src/jobs/undo';
import { inUse, named, nameFormulas, troublesIn, writeSheet, writtenSheet } from './rules-workbook';
import { blankUnderTest, reopened, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

/** Cells of the sheet of 2012. */
const CELLS = {
  threshold: 'C10',
  basis: 'C11',
  minimum: 'C12',
  subordinateMinimum: 'C13',
  subordinateMost: 'C14',
  committeeFrom: 'C15',
  party: 'C21',
  front: 'C22',
  government: 'C23',
  partyFront: 'C24',
  all: 'C25',
} as const;

const withThreshold = (members: number): RuleSet => ({
  ...district2012,
  committeeThreshold: { ...district2012.committeeThreshold, members },
});

async function written(): Promise<{ current: WorkbookUnderTest; sheet: string }> {
  const current = blankUnderTest();
  return { current, sheet: await writtenSheet(district2012) };
}

describe('the sheet of rules', () => {
  test.each(
    [district2012, commune2025].flatMap((rules) => (['vi', 'en'] as const).map((l) => [rules, l] as const)),
  )(
    'is read back as the set that it was written from, saved and reopened as well (%#)',
    async (rules, language) => {
      const current = blankUnderTest();
      const sheet = await writtenSheet(rules, language);
      expect(sheet).toBe(language === 'vi' ? 'Quy định' : 'Rules');
      const fullOnlyWord = language === 'vi' ? 'Có' : 'Yes';
      const expected = { ok: true, rules, sheet, notes: [], fullOnlyWord };
      expect(await inUse(current)).toEqual(expected);
      expect(await inUse(await reopened(current))).toEqual(expected);
    },
  );

  test('gives the workbook its names', async () => {
    const { current } = await written();
    expect(await nameFormulas(current)).toEqual({
      KT_Nguong: "='Quy định'!$C$10",
      KT_ChiChinhThuc: "='Quy định'!$C$11",
      KT_ToiThieu: "='Quy định'!$C$12",
      KT_HopLe: "='Quy định'!$C$6",
      KT_LanGhi: "='Quy định'!$E$6",
      KT_DauBo: "='Quy định'!$E$3",
      KT_PhuongAn: "='Quy định'!$B$29:$B$31",
      KT_DuocDung: "='Quy định'!$C$29:$C$31",
      KT_SoToChuc: "='Quy định'!$D$29:$D$31",
      KT_ThuTuChon: "='Quy định'!$E$29:$E$31",
      KT_NhieuNhat: '=10000',
      KT_ChiBoToiThieu: "='Quy định'!$C$13",
      KT_ChiBoNhieuNhat: "='Quy định'!$C$14",
      KT_CoChiUyTu: "='Quy định'!$C$15",
    });
    expect(await named(current, 'KT_PhuongAn')).toEqual([
      'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền',
    ]);
    expect(await named(current, 'KT_SoToChuc')).toEqual([3, 2, 1]);
    expect(await named(current, 'KT_DuocDung')).toEqual([true, true, false]);
    expect(await named(current, 'KT_ThuTuChon')).toEqual([1, 2, 3]);
    expect(await named(current, 'KT_HopLe')).toEqual([true]);
  });

  test('is found again after it was renamed, moved among other sheets and rows were inserted above', async () => {
    const { current, sheet } = await written();
    await current.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRange('2:3').insert('Down');
      worksheet.name = 'Mức áp dụng';
      await context.sync();
    });
    await write(current, 'Mức áp dụng', 'C12', 25);
    expect(await inUse(current)).toMatchObject({
      ok: true,
      sheet: 'Mức áp dụng',
      rules: { committeeThreshold: { members: 25 } },
    });
  });

  test('what is typed there is read back as such', async () => {
    const { current, sheet } = await written();
    const edits = [
      [CELLS.threshold, 25],
      [CELLS.basis, 'Có'],
      [CELLS.minimum, 4],
      [CELLS.subordinateMinimum, 5],
      [CELLS.subordinateMost, 31],
      [CELLS.committeeFrom, 10],
      [CELLS.front, 'Không dùng'],
      [CELLS.all, 'được đề xuất'],
    ] as const;
    for (const [cell, value] of edits) await write(current, sheet, cell, value);
    expect(await inUse(current)).toEqual({
      ok: true,
      sheet,
      notes: [],
      fullOnlyWord: 'Có',
      rules: {
        ...district2012,
        committeeThreshold: { ...district2012.committeeThreshold, members: 25, basis: 'full' },
        organisationMinimum: { fullMembers: 4, citation: '21.2' },
        subordinateCell: {
          ...district2012.subordinateCell,
          fullMembers: 5,
          mostMembers: 31,
          committeeFrom: 10,
        },
        parts: [
          { blocs: ['party'], use: 'recommended' },
          { blocs: ['front'], use: 'unused' },
          { blocs: ['government'], use: 'recommended' },
          { blocs: ['party', 'front'], use: 'recommended' },
          { blocs: ['party', 'front', 'government'], use: 'recommended' },
        ],
      },
    });
    expect(await named(current, 'KT_DuocDung')).toEqual([false, true, true]);
    expect(await named(current, 'KT_ThuTuChon')).toEqual([0, 1, 2]);
  });

  const faults: readonly (readonly [
    string,
    readonly (readonly [string, string | number])[],
    readonly string[],
  ])[] = [
    ['half a member', [[CELLS.threshold, 29.5]], ['value-not-whole C10']],
    ['none', [[CELLS.minimum, 0]], ['value-not-whole C12']],
    ['a text', [[CELLS.committeeFrom, "'9"]], ['value-not-whole C15']],
    ['a blank', [[CELLS.subordinateMost, '']], ['value-not-whole C14']],
    ['more digits than Excel keeps', [[CELLS.threshold, 1e15]], ['value-not-whole C10']],
    ['a word of another language', [[CELLS.basis, 'Yes']], ['word-unknown C11']],
    ['a use that there is not', [[CELLS.partyFront, 'Có']], ['word-unknown C24']],
    ['what holds below the threshold', [['C16', 'Lập chi bộ cơ sở']], ['shown-only C16']],
    ['the order of groupings', [['C17', 'Ít tổ chức xét trước']], ['shown-only C17']],
    ['no order at all', [['C17', '']], ['shown-only C17']],
    ['a threshold under the minimum', [[CELLS.threshold, 2]], ['limits-contradict C10']],
    ['a minimum over the threshold', [[CELLS.minimum, 31]], ['limits-contradict C12']],
    [
      'a cell larger than the largest',
      [[CELLS.subordinateMinimum, 31]],
      ['limits-contradict C13', 'limits-contradict C13'],
    ],
    [
      'several at once',
      [
        [CELLS.threshold, 'ba mươi'],
        [CELLS.basis, '-'],
      ],
      ['value-not-whole C10', 'word-unknown C11'],
    ],
    ['nothing recommended', [[CELLS.government, 'Để lựa chọn']], ['nothing-recommended C21']],
    [
      'a bloc that goes nowhere',
      [
        [CELLS.government, 'Không dùng'],
        [CELLS.all, 'Không dùng'],
      ],
      ['bloc-never-grouped C21'],
    ],
  ];
  test.each(faults)(
    '%s is a trouble with its cell, and no result is calculated',
    async (_, edits, expected) => {
      const { current, sheet } = await written();
      for (const [cell, value] of edits) await write(current, sheet, cell, value);
      expect(await troublesIn(current)).toEqual(expected);
      expect(await named(current, 'KT_HopLe')).toEqual([false]);
      expect(await valuesOf(current, sheet, 'B6')).toEqual([
        ['Có giá trị chưa hợp lệ; kết quả chưa tính được. Xem lại các ô đã sửa.'],
      ]);
    },
  );

  const damages: readonly (readonly [
    string,
    (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
    readonly string[],
  ])[] = [
    ['a row that is gone', (sheet) => sheet.getRange('12:12').delete('Up'), ['row-missing C10']],
    ['a part that is gone', (sheet) => sheet.getRange('24:24').delete('Up'), ['row-missing C21']],
    [
      'parts in another order',
      (sheet) => sheet.getRange('A21:C22').sort.apply([{ key: 0, ascending: false }]),
      ['row-moved C21'],
    ],
    [
      'a number over a formula',
      (sheet) => void (sheet.getRange('C29').values = [[false]]),
      ['calculated-otherwise C29'],
    ],
    [
      'a number over a place in the list of choices',
      (sheet) => void (sheet.getRange('E30').values = [[1]]),
      ['calculated-otherwise C30', 'calculated-otherwise E30', 'calculated-otherwise E31'],
    ],
    [
      'a text over that of a grouping',
      (sheet) => void (sheet.getRange('B29').values = [['Đảng bộ X']]),
      ['calculated-otherwise C29'],
    ],
    [
      'a number over that of its organisations',
      (sheet) => void (sheet.getRange('D29').values = [[7]]),
      ['calculated-otherwise C29', 'calculated-otherwise D29'],
    ],
    [
      'a check that was typed over',
      (sheet) => void (sheet.getRange('C6').values = [['x']]),
      ['calculated-otherwise C6'],
    ],
    [
      'a name that is gone',
      (_, context) => context.workbook.names.getItem('KT_Nguong').delete(),
      ['name-elsewhere KT_Nguong'],
    ],
    [
      'a sheet of rules that is not counted',
      (_, context) => context.workbook.names.getItem('KT_LanGhi').delete(),
      ['name-elsewhere KT_LanGhi'],
    ],
    [
      'the check without its name',
      (_, context) => context.workbook.names.getItem('KT_HopLe').delete(),
      ['name-elsewhere KT_HopLe'],
    ],
    [
      'places in the list of choices without their name',
      (_, context) => context.workbook.names.getItem('KT_ThuTuChon').delete(),
      ['name-elsewhere KT_ThuTuChon'],
    ],
    [
      'a mark that is gone with its row',
      (sheet) => sheet.getRange('3:3').delete('Up'),
      ['name-elsewhere E3'],
    ],
    [
      'a check that is gone with its row',
      (sheet) => sheet.getRange('6:6').delete('Up'),
      ['name-elsewhere E6', 'name-elsewhere C6'],
    ],
    [
      'a set that nobody knows',
      (sheet) => void (sheet.names.getItem('_kt.rules').formula = '="x"'),
      ['set-unknown -'],
    ],
    [
      'a set of another structure',
      (sheet) => void (sheet.names.getItem('_kt.rules').formula = '="cap-xa-2025"'),
      ['set-changed -'],
    ],
  ];
  test.each(damages)('%s is named, and a new sheet takes its place', async (_, damage, expected) => {
    const { current, sheet } = await written();
    await current.run(async (context) => {
      damage(context.workbook.worksheets.getItem(sheet), context);
      await context.sync();
    });
    expect(await troublesIn(current)).toEqual(expected);
    expect(await writtenSheet(district2012)).toBe('Quy định (2)');
    expect(await inUse(current)).toEqual({
      ok: true,
      rules: district2012,
      sheet: 'Quy định (2)',
      notes: [],
      fullOnlyWord: 'Có',
    });
  });
});

describe('writing the sheet of rules', () => {
  test('again changes nothing, and keeps what was typed unless the values are asked for', async () => {
    const { current, sheet } = await written();
    expect(await writeSheet(district2012)).toMatchObject({
      ok: true,
      sheet,
      outcome: { receipt: { cells: 0 } },
    });
    await write(current, sheet, CELLS.threshold, 25);
    await write(current, sheet, CELLS.front, 'Không dùng');
    const kept = await writeSheet(district2012, { replaceTyped: false });
    expect(kept).toMatchObject({ ok: true, sheet, outcome: { ok: true, receipt: { cells: 0 } } });
    expect(await valuesOf(current, sheet, 'C10')).toEqual([[25]]);
    expect(await writeSheet(district2012)).toMatchObject({
      ok: true,
      sheet,
      outcome: { receipt: { cells: 2 } },
    });
    expect(await inUse(current)).toMatchObject({ ok: true, rules: district2012 });
    expect(await undo()).toMatchObject({ ok: true, report: { restored: 2, kept: [] } });
    expect(await valuesOf(current, sheet, 'C10')).toEqual([[25]]);
  });

  test.each(['vi', 'en'] as const)('restores the rows that are shown only (%s)', async (language) => {
    const current = blankUnderTest();
    const sheet = await writtenSheet(district2012, language);
    const before = await valuesOf(current, sheet, 'C16:C17');
    await write(current, sheet, 'C16', 'x');
    await write(current, sheet, 'C17', 'Ít tổ chức xét trước');
    expect(await troublesIn(current)).toEqual(['shown-only C16', 'shown-only C17']);
    expect(await writeSheet(district2012)).toMatchObject({ sheet, outcome: { receipt: { cells: 2 } } });
    expect(await valuesOf(current, sheet, 'C16:C17')).toEqual(before);
    expect(await inUse(current)).toMatchObject({ ok: true, rules: district2012, sheet });
  });

  test('says of the rows that are shown only where they are changed, and refuses what is typed there', async () => {
    const { current, sheet } = await written();
    for (const cell of ['C16', 'C17']) {
      const alert = await current.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(cell);
        dataValidation.load('errorAlert,rule,valid');
        await context.sync();
        const { errorAlert, rule, valid } = dataValidation;
        return { ...errorAlert, source: rule.list?.source, valid };
      });
      expect(alert).toMatchObject({
        ...{ title: 'Dòng chỉ để xem', style: 'Stop', valid: true },
        source: (await valuesOf(current, sheet, cell))[0]?.[0],
      });
    }
    const said = (await valuesOf(current, sheet, 'A5:C9')).flat().join('|');
    expect(said).toContain('hai dòng cuối của bảng 1 chỉ để xem');
  });

  test('leaves what was typed since the rules were read, and names its cells', async () => {
    const { current, sheet } = await written();
    const { inUse: read } = await ruleSetsIn(district2012);
    await write(current, sheet, CELLS.minimum, 4);
    await write(current, sheet, CELLS.front, 'Không dùng');
    const cells = ['Quy định!C12', 'Quy định!C22'];
    const refused = {
      ok: true,
      sheet,
      outcome: { ok: false, trouble: { code: 'changed-since-read', cells } },
    };
    expect(await writeSheet(withThreshold(33), { read })).toEqual(refused);
    // Nor is another set put in the place of what nobody has seen.
    expect(await writeSheet(commune2025, { read })).toEqual(refused);
    expect(await valuesOf(current, sheet, 'C10')).toEqual([[30]]);
    expect(await valuesOf(current, sheet, 'C12')).toEqual([[4]]);
    expect(await writeSheet(withThreshold(33))).toMatchObject({ outcome: { receipt: { cells: 3 } } });
  });

  test('finds the cells wherever rows were inserted above, and goes on where none was typed in', async () => {
    const { current, sheet } = await written();
    const { inUse: read } = await ruleSetsIn(district2012);
    await current.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRange('2:3').insert('Down');
      worksheet.name = 'Mức áp dụng';
      await context.sync();
    });
    expect(await writeSheet(withThreshold(33), { read })).toMatchObject({ outcome: { ok: true } });
    await write(current, 'Mức áp dụng', 'C13', 'Có');
    expect(await writeSheet(district2012, { read })).toMatchObject({
      outcome: { trouble: { code: 'changed-since-read', cells: ['Mức áp dụng!C12', 'Mức áp dụng!C13'] } },
    });
  });

  test('leaves a sheet alone that came since the rules were read', async () => {
    blankUnderTest();
    const { inUse: read } = await ruleSetsIn(district2012);
    await writtenSheet(district2012);
    expect(await writeSheet(withThreshold(33), { read })).toMatchObject({
      outcome: {
        trouble: { code: 'changed-since-read', cells: ['Quy định!C10:C17', 'Quy định!C21:C25'] },
      },
    });
  });

  test('is done anew where the sheet that was read is gone', async () => {
    const { current, sheet } = await written();
    const { inUse: read } = await ruleSetsIn(district2012);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect(await writeSheet(withThreshold(33), { read })).toMatchObject({ outcome: { ok: true } });
  });

  test('mends values that are none', async () => {
    const { current, sheet } = await written();
    await write(current, sheet, CELLS.threshold, 'ba mươi');
    expect(await writeSheet(district2012)).toMatchObject({ ok: true, sheet });
    expect(await inUse(current)).toMatchObject({ ok: true, rules: district2012 });
  });

  test('of another set makes another sheet, to which the names move; undoing moves them back', async () => {
    const { current, sheet } = await written();
    await write(current, sheet, CELLS.threshold, 25);
    const before = await nameFormulas(current);
    expect(await writtenSheet(commune2025)).toBe('Quy định (2)');
    expect(await inUse(current)).toMatchObject({ ok: true, rules: commune2025, sheet: 'Quy định (2)' });
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: ['Quy định (2)'] } });
    expect(await nameFormulas(current)).toEqual(before);
    expect(await inUse(current)).toMatchObject({
      ok: true,
      sheet,
      rules: { committeeThreshold: { members: 25 } },
    });
  });

  test('is taken back with its names', async () => {
    const { current } = await written();
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: ['Quy định'] } });
    expect(await nameFormulas(current)).toEqual({});
    expect(await inUse(current)).toEqual({
      ok: true,
      rules: district2012,
      sheet: null,
      notes: [],
      fullOnlyWord: null,
    });
  });

  test('is not taken back where a formula elsewhere speaks of one of its names', async () => {
    const { current } = await written();
    await write(current, 'Sheet1', 'A1', '=KT_Nguong+1');
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [], keptSheets: ['Quy định'] } });
    expect(await valuesOf(current, 'Sheet1', 'A1')).toEqual([[31]]);
  });

  test.each(['name', 'table'])(
    'writes nothing where a %s of somebody’s has a name of its own',
    async (kind) => {
      const current = blankUnderTest();
      await current.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        if (kind === 'name') context.workbook.names.add('KT_Nguong', sheet.getRange('A1'));
        else context.workbook.tables.add(sheet.getRange('A1:B2'), true).name = 'KT_Nguong';
        await context.sync();
      });
      const writing = await writeSheet(district2012);
      expect(writing).toMatchObject({
        ok: true,
        outcome: { ok: false, trouble: { code: 'name-taken', name: 'KT_Nguong' } },
      });
      expect(current.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    },
  );

  test('leaves a constant of somebody’s in the place of its own, and says so', async () => {
    const { current } = await written();
    await current.run(async (context) => {
      context.workbook.names.getItem('KT_NhieuNhat').formula = '=5';
      await context.sync();
    });
    expect(await troublesIn(current)).toEqual(['name-elsewhere KT_NhieuNhat']);
    expect(await writeSheet(district2012)).toMatchObject({
      outcome: { ok: false, trouble: { code: 'name-taken', name: 'KT_NhieuNhat' } },
    });
  });

  test('takes over names whose sheet was deleted', async () => {
    const { current, sheet } = await written();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect(await inUse(current)).toMatchObject({ ok: true, sheet: null });
    expect(await writtenSheet(district2012)).toBe('Quy định');
    expect(await inUse(current)).toMatchObject({ ok: true, sheet: 'Quy định', rules: district2012 });
  });

  test('refuses what cannot be decided by, and what is saved nowhere', async () => {
    blankUnderTest();
    const { committeeThreshold } = district2012;
    expect(
      await writeSheet({ ...district2012, committeeThreshold: { ...committeeThreshold, members: 2 } }),
    ).toEqual({
      ok: false,
      trouble: {
        code: 'unsound',
        troubles: [{ code: 'limits-contradict', lower: 'organisationMinimum', upper: 'committeeThreshold' }],
      },
    });
    expect(
      await writeSheet({
        ...district2012,
        preference: 'fewer-organisations',
        parts: district2012.parts.slice(0, 3),
      }),
    ).toEqual({
      ok: false,
      trouble: { code: 'not-saved', id: 'cap-huyen-2012' },
    });
  });
});
