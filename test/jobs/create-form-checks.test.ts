import { undo } from '../../src/jobs/undo';
import { filledForm, FIRST_ROW, newForm } from './filled-form';
import { blankUnderTest, type WorkbookUnderTest, write } from './workbook-under-test';

const KINDS = ['wide', 'by-organisation'] as const;

async function validationAt(current: WorkbookUnderTest, sheet: string, address: string) {
  return current.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.load('rule,errorAlert,valid');
    await context.sync();
    return {
      rule: dataValidation.rule,
      alert: dataValidation.errorAlert,
      valid: dataValidation.valid as boolean | null,
    };
  });
}

test.each(KINDS)('the form %s refuses what is no whole number, in Vietnamese', async (kind) => {
  const current = blankUnderTest();
  const sheet = await newForm(kind);
  const cell = `${kind === 'wide' ? 'C' : 'G'}${FIRST_ROW[kind] + 1}`;
  const { rule, alert } = await validationAt(current, sheet, cell);
  expect(rule.wholeNumber).toEqual({ formula1: 0, formula2: 10_000, operator: 'Between' });
  expect(alert).toMatchObject({ style: 'Stop', title: 'Chỉ ghi số nguyên' });
  expect(alert.message).toMatch(/Không có thì ghi 0/);
  await write(current, sheet, cell, 1.88);
  expect((await validationAt(current, sheet, cell)).valid).toBe(false);
});

test.each(KINDS)(
  'the form %s is taken back as a whole, but not once somebody has written into it',
  async (kind) => {
    const current = blankUnderTest();
    const blank = await newForm(kind);
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [blank], keptSheets: [] } });

    const filled = await filledForm(current, kind);
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [], keptSheets: [filled] } });
  },
);

test('a list offers blocs, kinds and, where they are few, districts', async () => {
  const current = blankUnderTest();
  const sheet = await newForm('by-organisation', { names: ['TP Tam Kỳ', 'Huyện Quế Sơn'], rows: 3 });
  const sources = await Promise.all(
    ['B9:B11', 'C9:C11', 'E9:E11'].map(async (area) => {
      const { rule, alert } = await validationAt(current, sheet, area);
      return [rule.list?.source, alert.style];
    }),
  );
  expect(sources).toEqual([
    ['TP Tam Kỳ,Huyện Quế Sơn', 'Stop'],
    ['Khối đảng,Khối MTTQ – đoàn thể,Khối chính quyền', 'Stop'],
    ['Đảng bộ cơ sở,Chi bộ cơ sở', 'Stop'],
  ]);
  const many = await newForm('by-organisation', {
    names: Array.from({ length: 40 }, (_, i) => `Huyện ${i}`),
  });
  expect((await validationAt(current, many, 'B9')).rule).toEqual({});
});

test('prints on A4 landscape, one page wide, with the header on every page and frozen on the screen', async () => {
  const current = blankUnderTest();
  const sheet = await newForm('by-organisation');
  const layout = await current.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { pageLayout } = worksheet.load('name');
    pageLayout.load('orientation,paperSize,zoom');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    // What is written beside the form is no part of its print.
    const printed = pageLayout.getPrintAreaOrNullObject().load('address');
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return {
      orientation,
      paperSize,
      zoom,
      titles: titles.address,
      printed: printed.address,
      frozen: frozen.address,
    };
  });
  expect(layout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    titles: "'Mẫu khảo sát'!7:8",
    printed: expect.stringMatching(/!\$?A:\$?J$/) as unknown,
    frozen: "'Mẫu khảo sát'!A1:B8",
  });
});
