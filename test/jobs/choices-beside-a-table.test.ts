import { finalParts } from '../../src/domain/decision/final-parts';
import { undone } from './undo-report';
import { assessed, decided, planOf, writeResults } from './main-job';
import { blankUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';

/** A survey as an Excel table: its rows are sorted, and taken out, without the columns right of it. */
async function tableUnderTest(): Promise<WorkbookUnderTest> {
  const current = blankUnderTest();
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = SHEET;
    sheet.getRange('A1:D5').values = [
      ['Huyện', 'Đảng viên khối đảng', 'Đảng viên khối mặt trận', 'Đảng viên khối chính quyền'],
      ['Duy Xuyên', 34, 35, 107],
      ['Phước Sơn', 12, 25, 90],
      ['Thăng Bình', 40, 31, 120],
      ['Nam Giang', 20, 15, 80],
    ];
    sheet.tables.add('A1:D5', true).name = 'KhaoSat';
    await context.sync();
  });
  return current;
}

async function sortTable(current: WorkbookUnderTest, column: number, ascending: boolean): Promise<void> {
  await current.run(async (context) => {
    context.workbook.tables.getItem('KhaoSat').sort.apply([{ key: column, ascending }]);
    await context.sync();
  });
}

/** The letters of the columns that belong to a choice, by their headers. */
async function columnsOf(current: WorkbookUnderTest) {
  const [headers = []] = await valuesOf(current, SHEET, 'A1:AZ1');
  const letter = (header: string) => {
    const index = headers.indexOf(header);
    if (index < 0) throw new Error(`No column is called ${header}`);
    return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
  };
  return {
    choice: letter('Phương án chọn'),
    because: letter('Lý do chọn'),
    final: letter('Phương án cuối'),
    check: letter('Kiểm tra phương án chọn'),
    of: letter('Chọn cho đơn vị'),
  };
}

const ALL_TOGETHER = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền';
const SEPARATE =
  'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
const TWO = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';

async function chosenFor(name: string) {
  const { decisions } = await decided(SHEET);
  const decision = decisions.find(({ district }) => district.name === name);
  if (!decision) throw new Error(`No district is called ${name}`);
  return {
    cell: decision.choice?.cell ?? null,
    parts: finalParts(decision)?.map(({ blocs }) => blocs.join('+')) ?? null,
  };
}

describe('a choice beside a table', () => {
  test.each(['formulas', 'values'] as const)(
    'stays that of its district when the table is sorted without it, where results are %s',
    async (content) => {
      const current = await tableUnderTest();
      await writeResults(SHEET, { content });
      const { choice, because, final, check, of } = await columnsOf(current);
      await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
      await write(current, SHEET, `${because}2`, 'Theo đề nghị của huyện');
      expect(await valuesOf(current, SHEET, `${final}2:${check}2`)).toEqual([[ALL_TOGETHER, '']]);

      // Thăng Bình comes first, Duy Xuyên second.
      await sortTable(current, 1, false);
      expect(await valuesOf(current, SHEET, 'A2:A3')).toEqual([['Thăng Bình'], ['Duy Xuyên']]);
      // What stands beside Thăng Bình is not taken for its own, and says whose it is; Duy Xuyên waits for another run.
      if (content === 'formulas')
        expect(await valuesOf(current, SHEET, `${final}2:${final}3`)).toEqual([
          [SEPARATE],
          ['Chưa xác định'],
        ]);
      expect(await valuesOf(current, SHEET, `${check}2:${check}3`)).toEqual([
        [
          'Phương án chọn, lý do hoặc văn bản ghi ở dòng này là của “Duy Xuyên”: cập nhật kết quả để ghép lại; nếu là của đơn vị ở dòng này thì ghi tên đơn vị vào cột “Chọn cho đơn vị”.',
        ],
        ['Chưa kết luận được: phương án chọn của đơn vị ghi ở dòng khác; ghi lại kết quả.'],
      ]);

      await writeResults(SHEET);
      expect(await chosenFor('Duy Xuyên')).toEqual({
        cell: `${choice}2`,
        parts: ['party+front+government'],
      });
      expect(await chosenFor('Thăng Bình')).toEqual({ cell: null, parts: ['party', 'front', 'government'] });
      expect(await valuesOf(current, SHEET, `${final}2:${final}5`)).toEqual([
        [SEPARATE],
        [ALL_TOGETHER],
        [TWO],
        [TWO],
      ]);
      expect(await valuesOf(current, SHEET, `${of}2:${of}5`)).toEqual([
        ['Duy Xuyên'],
        ['Duy Xuyên'],
        ['Nam Giang'],
        ['Phước Sơn'],
      ]);
      // Typed where it was typed.
      expect(await valuesOf(current, SHEET, `${choice}2:${because}3`)).toEqual([
        [ALL_TOGETHER, 'Theo đề nghị của huyện'],
        ['', ''],
      ]);
    },
  );

  test('stays that of its district when a row of the table above it is taken out', async () => {
    const current = await tableUnderTest();
    await writeResults(SHEET);
    const { choice, of } = await columnsOf(current);
    await write(current, SHEET, `${choice}4`, TWO);
    await current.run(async (context) => {
      context.workbook.tables.getItem('KhaoSat').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf(current, SHEET, 'A2:A4')).toEqual([['Phước Sơn'], ['Thăng Bình'], ['Nam Giang']]);
    expect(await chosenFor('Thăng Bình')).toEqual({
      cell: `${choice}4`,
      parts: ['party+front', 'government'],
    });
    expect(await chosenFor('Nam Giang')).toEqual({ cell: null, parts: ['party+front', 'government'] });
    // What calculates there is still the add-in's, and every other row is again that of the district in it.
    expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
    await writeResults(SHEET);
    expect(await valuesOf(current, SHEET, `${of}2:${of}5`)).toEqual([
      ['Phước Sơn'],
      ['Thăng Bình'],
      ['Thăng Bình'],
      [''],
    ]);
    await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
    expect(await chosenFor('Phước Sơn')).toMatchObject({ cell: `${choice}2` });
  });

  test.each(['formulas', 'values'] as const)(
    'of a district that was taken out is not that of the one that comes beside it, where results are %s',
    async (content) => {
      const current = await tableUnderTest();
      await writeResults(SHEET, { content });
      const { choice, because, final, of } = await columnsOf(current);
      await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
      await write(current, SHEET, `${because}2`, 'Theo đề nghị của huyện');
      await current.run(async (context) => {
        context.workbook.tables.getItem('KhaoSat').rows.getItemAt(0).delete();
        await context.sync();
      });
      expect(await chosenFor('Phước Sơn')).toEqual({ cell: null, parts: ['party+front', 'government'] });
      expect((await decided(SHEET)).strayChoices).toEqual([`${choice}2`]);
      await writeResults(SHEET);
      expect(await valuesOf(current, SHEET, `${final}2`)).toEqual([[TWO]]);
      expect(await valuesOf(current, SHEET, `${of}2`)).toEqual([['Duy Xuyên']]);

      // It comes back at the end of the table: what was typed for it is still there.
      await write(current, SHEET, 'A5', 'Duy Xuyên');
      for (const [cell, members] of [
        ['B5', 34],
        ['C5', 35],
        ['D5', 107],
      ] as const)
        await write(current, SHEET, cell, members);
      await writeResults(SHEET);
      expect(await chosenFor('Duy Xuyên')).toEqual({ cell: `${choice}2`, parts: ['party+front+government'] });
      expect((await decided(SHEET)).strayChoices).toEqual([]);
      expect(await valuesOf(current, SHEET, `${choice}2:${because}2`)).toEqual([
        [ALL_TOGETHER, 'Theo đề nghị của huyện'],
      ]);
    },
  );

  test('stays nobody’s in a survey of other districts, until somebody says whose it is', async () => {
    const current = await tableUnderTest();
    await writeResults(SHEET);
    const { choice, check, of } = await columnsOf(current);
    await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
    for (const [index, name] of ['Nông Sơn', 'Hiệp Đức', 'Núi Thành', 'Phú Ninh'].entries())
      await write(current, SHEET, `A${index + 2}`, name);
    expect((await decided(SHEET)).strayChoices).toEqual([`${choice}2`]);
    await writeResults(SHEET);
    expect(await chosenFor('Nông Sơn')).toMatchObject({ cell: null });
    expect((await valuesOf(current, SHEET, `${check}2`)).flat()).toEqual([
      expect.stringContaining('là của “Duy Xuyên”'),
    ]);
    await write(current, SHEET, `${of}2`, 'Nông Sơn');
    expect(await chosenFor('Nông Sơn')).toMatchObject({ cell: `${choice}2` });
    await writeResults(SHEET);
    expect(await valuesOf(current, SHEET, `${check}2`)).toEqual([['Chưa ghi lý do chọn.']]);
  });

  test('of a district that was taken out is not that of one whose name has other tone marks', async () => {
    const current = await tableUnderTest();
    await write(current, SHEET, 'A2', 'Tân An');
    await write(current, SHEET, 'A5', 'Tân Ân');
    await writeResults(SHEET);
    const { choice } = await columnsOf(current);
    await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
    await write(current, SHEET, 'A2', 'Nông Sơn');
    expect((await decided(SHEET)).strayChoices).toEqual([`${choice}2`]);
    // Where the marks were corrected in the row itself it goes on.
    await write(current, SHEET, 'A2', 'Tàn An');
    expect(await chosenFor('Tàn An')).toMatchObject({ cell: `${choice}2` });
  });

  test('goes on under a name that was corrected', async () => {
    const current = await tableUnderTest();
    await writeResults(SHEET);
    const { choice, of } = await columnsOf(current);
    await write(current, SHEET, `${choice}2`, TWO);
    await write(current, SHEET, 'A2', 'Huyện Duy Xuyên');
    expect(await chosenFor('Huyện Duy Xuyên')).toEqual({
      cell: `${choice}2`,
      parts: ['party+front', 'government'],
    });
    await writeResults(SHEET);
    expect(await valuesOf(current, SHEET, `${of}2`)).toEqual([['Huyện Duy Xuyên']]);
  });
});

test('a choice for a name that several districts have is nobody’s, beside a third', async () => {
  const current = await tableUnderTest();
  await write(current, SHEET, 'A3', 'DUY XUYÊN');
  await writeResults(SHEET);
  const { choice, of } = await columnsOf(current);
  await write(current, SHEET, `${choice}4`, TWO);
  await write(current, SHEET, `${of}4`, 'Duy Xuyên');
  expect((await decided(SHEET)).strayChoices).toEqual([`${choice}4`]);
  expect(await chosenFor('Thăng Bình')).toMatchObject({ cell: null });
});

describe('a choice beside a table, and an undo', () => {
  test.each(['formulas', 'values'] as const)(
    'stays that of its district once the first run is taken back and the table is sorted, where results were %s',
    async (content) => {
      const current = await tableUnderTest();
      await writeResults(SHEET, { content });
      const { choice } = await columnsOf(current);
      await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
      expect(await undone()).toMatchObject({ kept: [`${SHEET}!R1:R5`, `${SHEET}!AC1:AC5`] });
      await sortTable(current, 1, false);
      expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
      await writeResults(SHEET, { content });
      expect(await chosenFor('Duy Xuyên')).toMatchObject({ cell: `${choice}2` });
      expect(await chosenFor('Thăng Bình')).toMatchObject({ cell: null });
    },
  );

  test('stays that of its district once the run is taken back that wrote its name there', async () => {
    const current = await tableUnderTest();
    await writeResults(SHEET);
    const { choice, of } = await columnsOf(current);
    await sortTable(current, 1, false);
    await writeResults(SHEET);
    await write(current, SHEET, `${choice}2`, ALL_TOGETHER);
    expect(await undone()).toMatchObject({ kept: [`${SHEET}!AC1:AC5`] });
    expect(await valuesOf(current, SHEET, `${of}2:${of}3`)).toEqual([['Thăng Bình'], ['Duy Xuyên']]);
    expect(await chosenFor('Thăng Bình')).toMatchObject({ cell: `${choice}2` });
    expect(await chosenFor('Duy Xuyên')).toMatchObject({ cell: null });
  });
});

test.each(['formulas', 'values'] as const)(
  'a district that comes below a table where another was has its own name and results beside it, where these are %s',
  async (content) => {
    const current = await tableUnderTest();
    await writeResults(SHEET, { content });
    const { choice, of } = await columnsOf(current);
    await current.run(async (context) => {
      const table = context.workbook.tables.getItem('KhaoSat');
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    await writeResults(SHEET);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A5:D5').values = [['Hiệp Đức', 35, 36, 99]];
      context.workbook.tables.getItem('KhaoSat').resize('A1:D5');
      await context.sync();
    });
    expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
    await writeResults(SHEET);
    expect(await valuesOf(current, SHEET, `${of}2:${of}5`)).toEqual([
      ['Phước Sơn'],
      ['Thăng Bình'],
      ['Nam Giang'],
      ['Hiệp Đức'],
    ]);
    await write(current, SHEET, `${choice}5`, ALL_TOGETHER);
    expect(await chosenFor('Hiệp Đức')).toMatchObject({ cell: `${choice}5` });
  },
);

test('a reason alone stays its district’s through a sort of the table without it, and its row says so', async () => {
  const current = await tableUnderTest();
  await writeResults(SHEET);
  const { because, check, of } = await columnsOf(current);
  await write(current, SHEET, `${because}2`, 'Theo đề nghị của huyện');
  await sortTable(current, 1, false);
  await writeResults(SHEET);
  expect(await valuesOf(current, SHEET, `${of}2`)).toEqual([['Duy Xuyên']]);
  expect(await valuesOf(current, SHEET, `${check}2:${check}3`)).toEqual([
    [expect.stringContaining('ghi ở dòng này là của “Duy Xuyên”')],
    [''],
  ]);
  expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
});
